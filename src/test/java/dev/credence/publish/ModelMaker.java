package dev.credence.publish;

import dev.credence.model.Catalog;
import dev.credence.model.Condition;
import dev.credence.model.Course;
import dev.credence.model.CourseCode;
import dev.credence.model.PolicySide;
import dev.credence.model.Program;
import dev.credence.model.Requirement;
import dev.credence.model.StatedLines;
import dev.credence.model.Units;
import dev.credence.path.ProgramRanges;
import dev.credence.path.Ranges;
import dev.credence.source.SourceFile;
import dev.credence.source.Span;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Makes a catalog from the types of the model by reflection: every component of every record is filled with something that occurs
 * nowhere else, texts with characters that break careless writers, every list of alternatives with one of each. A component that is
 * added to the model is in the next catalog by itself.
 */
public final class ModelMaker {
    private static final int DEEPEST = 5;
    private static final List<String> HOSTILE = List.of(
            "\"quoted\" and 'quoted' and \"\"\"",
            "back\\slash \\u000a \\uuuu0022 \\n \\",
            "*/ /* // @since {@code x {@link Y",
            "<b>&amp;</script><!-- <p> ]]>",
            "\ud83c\udf33 \u202e RTL \u2066 \u2028 \u2029 \ufeff \u0301",
            "line\nline\r\n\tline\u000b\f",
            "control \u0000 \u0001 \u001a \u007f \u0085",
            "$L $S $T $N $$ %s %n {0} ${x} #{y}",
            "new class null true _ record sealed");

    private final SourceFile file = new SourceFile("specs/sample.credence", "a\n".repeat(3000));
    private final List<Course> courses = new ArrayList<>();
    private final Map<Class<?>, Integer> turns = new HashMap<>();
    private int counter = 100;
    private int depth;

    /** A catalog with one program of each kind, and everything that can be said in each. */
    public static Publication publication() {
        return new ModelMaker().make(Optional.of("https://catalog.example.edu"));
    }

    private Publication make(Optional<String> baseUrl) {
        for (int i = 0; i < 12; i++) {
            courses.add((Course) record(Course.class));
        }
        var catalog = (Catalog) record(Catalog.class);
        var byCode = new TreeMap<CourseCode, Course>();
        courses.forEach(c -> byCode.put(c.code(), c));
        var whole = new Catalog(
                catalog.institution(), catalog.edition(), courses, byCode, catalog.degrees(), catalog.programs());
        var ranges = new HashMap<String, ProgramRanges>();
        whole.programs().forEach(p -> ranges.put(p.facts().id(), ranges(p)));
        return new Publication(whole, ranges, baseUrl, List.of(), "credence test");
    }

    /** Made-up ranges for every line and option, and both a whole and a reason why there is none, so that both are written. */
    private ProgramRanges ranges(Program program) {
        var groups = new IdentityHashMap<Requirement, Ranges>();
        var options = new IdentityHashMap<Requirement.Option, Ranges>();
        walk(program, value -> {
            if (value instanceof Requirement line) {
                groups.put(line, (Ranges) record(Ranges.class));
            } else if (value instanceof Requirement.Option option) {
                options.put(option, (Ranges) record(Ranges.class));
            }
        });
        return new ProgramRanges(
                Optional.of((Ranges) record(Ranges.class)),
                groups,
                options,
                Optional.of(new ProgramRanges.Impossible(span(), text())));
    }

    /** Hands over a value and everything in it, but courses, their codes and places as they are. */
    public static void walk(Object value, Consumer<Object> to) {
        to.accept(value);
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(v -> walk(v, to));
        } else if (value instanceof List<?> list) {
            list.forEach(v -> walk(v, to));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((k, v) -> {
                walk(k, to);
                walk(v, to);
            });
        } else if (value instanceof Record && !isLeaf(value)) {
            parts(value).forEach(part -> walk(part, to));
        }
    }

    private static boolean isLeaf(Object value) {
        return value instanceof Course || value instanceof CourseCode || value instanceof Span;
    }

    /** The components of a record. */
    public static List<Object> parts(Object value) {
        return Arrays.stream(value.getClass().getRecordComponents())
                .<Object>map(component -> {
                    try {
                        component.getAccessor().setAccessible(true);
                        return component.getAccessor().invoke(value);
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    private Object value(Type type, String name) {
        if (type instanceof ParameterizedType generic) {
            return generic(generic, name);
        }
        var wanted = (Class<?>) type;
        if (wanted == String.class) {
            return name.equals("id") ? "id-" + counter++ : text();
        } else if (wanted == boolean.class) {
            return counter++ % 2 == 0;
        } else if (wanted == int.class || wanted == Integer.class) {
            return counter++;
        } else if (wanted == Units.class) {
            return new Units(7L * counter++ + 1, 7);
        } else if (wanted == LocalDate.class) {
            return LocalDate.ofEpochDay(20_000 + counter++);
        } else if (wanted == Span.class) {
            return span();
        } else if (wanted == StatedLines.class) {
            // Of no use to a reader of the products; so is the next, but for waivers, which have a test of their own.
            return StatedLines.NONE;
        } else if (wanted == PolicySide.class) {
            return PolicySide.NONE;
        } else if (wanted == CourseCode.class) {
            return code();
        } else if (wanted == Course.class) {
            return courses.get(counter++ % courses.size());
        } else if (wanted.isEnum()) {
            return wanted.getEnumConstants()[turn(wanted, wanted.getEnumConstants().length)];
        }
        return wanted.isSealed() ? one(wanted) : record(wanted);
    }

    private Object generic(ParameterizedType type, String name) {
        var of = type.getActualTypeArguments();
        if (type.getRawType() == Optional.class) {
            boolean tooEarly = of[0] == Course.class && courses.isEmpty();
            return tooEarly ? Optional.empty() : Optional.of(value(of[0], name));
        } else if (type.getRawType() == Map.class) {
            var map = new LinkedHashMap<Object, Object>();
            if (of[0] == String.class) {
                map.put(text(), value(of[1], name));
                map.put(text(), value(of[1], name));
            }
            return map;
        }
        if (of[0] instanceof Class<?> element && element.isSealed() && depth < DEEPEST) {
            return cases(element).stream().map(this::record).toList();
        }
        return List.of(value(of[0], name), value(of[0], name));
    }

    private Object one(Class<?> sealed) {
        var cases = cases(sealed);
        boolean nests = sealed == Requirement.class || sealed == Condition.class;
        return record(cases.get(nests && depth > DEEPEST ? 0 : turn(sealed, cases.size())));
    }

    /** The records that a sealed type stands for. */
    public static List<Class<?>> cases(Class<?> sealed) {
        var found = new ArrayList<Class<?>>();
        for (var permitted : sealed.getPermittedSubclasses()) {
            if (permitted.isSealed()) {
                found.addAll(cases(permitted));
            } else {
                found.add(permitted);
            }
        }
        return found;
    }

    private Object record(Class<?> type) {
        depth++;
        try {
            var components = type.getRecordComponents();
            var values = Arrays.stream(components)
                    .map(c -> value(c.getGenericType(), c.getName()))
                    .toArray();
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        } finally {
            depth--;
        }
    }

    private CourseCode code() {
        int n = counter++;
        return switch (n % 4) {
            case 0 -> new CourseCode("", text(), Optional.empty());
            case 1 -> new CourseCode("A/P", n + "K", Optional.of(text()));
            case 2 -> new CourseCode("E. P-", n + "/" + n, Optional.empty());
            default -> new CourseCode("GEOG", Integer.toString(n), Optional.empty());
        };
    }

    private String text() {
        int n = counter++;
        return "m" + n + " " + HOSTILE.get(n % HOSTILE.size());
    }

    private Span span() {
        int at = counter++ % 3000;
        return new Span(file, 2 * at, 2 * at + 1);
    }

    private int turn(Class<?> type, int of) {
        return turns.merge(type, 1, Integer::sum) % of;
    }
}
