package dev.credence.path;

import dev.credence.model.*;
import dev.credence.source.SourceFile;
import dev.credence.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Small words to build models with in tests. Every line gets a span of its own, so that a test can tell which one was meant. */
final class Models {
    private static final SourceFile FILE = new SourceFile("test.credence", " ".repeat(2_000));

    private int place;
    final Map<String, List<Requirement>> lists = new LinkedHashMap<>();

    Span span() {
        int at = place++ % 1_900;
        return new Span(FILE, at, at + 1);
    }

    static Units u(String number) {
        return number.contains("/")
                ? new Units(Long.parseLong(number.split("/")[0]), Long.parseLong(number.split("/")[1]))
                : Units.parse(number);
    }

    /** A course: its code, its level by a hundreds band, its units ({@code 3}, {@code 1 2 3}, {@code ?}, {@code -}). */
    CourseSpec spec(String code, String units) {
        return new CourseSpec(this, code, units);
    }

    Course course(String code, String units) {
        return spec(code, units).build();
    }

    /** A three-unit course. */
    Course course(String code) {
        return course(code, "3");
    }

    static CourseCode code(String text) {
        int blank = text.lastIndexOf(' ');
        return CourseCode.of(text.substring(0, blank), text.substring(blank + 1));
    }

    Requirement take(Course course) {
        return new Requirement.TakeCourse(course, Optional.empty(), 1, Optional.empty(), span());
    }

    Requirement take(Course course, String units) {
        return new Requirement.TakeCourse(course, Optional.of(u(units)), 1, Optional.empty(), span());
    }

    Requirement times(Course course, int times) {
        return new Requirement.TakeCourse(course, Optional.empty(), times, Optional.empty(), span());
    }

    /** A three-unit course of this code, required. */
    Requirement take(String code) {
        return take(course(code));
    }

    Requirement takeFor(Course course, String audience) {
        return new Requirement.TakeCourse(course, Optional.empty(), 1, Optional.of(audience), span());
    }

    Requirement or(Requirement... branches) {
        return new Requirement.OneOf(List.of(branches), Optional.empty(), span());
    }

    /** Lines and rules between braces. */
    Block block(Object... parts) {
        return block(null, parts);
    }

    Block block(String label, Object[] parts) {
        var entries = new ArrayList<Requirement>();
        var rules = new ArrayList<BlockRule>();
        for (Object part : parts) {
            if (part instanceof Requirement line) {
                entries.add(line);
            } else if (part instanceof Course course) {
                entries.add(take(course));
            } else if (part instanceof BlockRule rule) {
                rules.add(rule);
            } else {
                entries.add(take((String) part));
            }
        }
        return new Block(Optional.ofNullable(label), entries, rules, span());
    }

    Requirement all(Object... parts) {
        return new Requirement.AllOf(block(parts), Optional.empty(), span());
    }

    Requirement allNamed(String label, Object... parts) {
        return new Requirement.AllOf(block(label, parts), Optional.empty(), span());
    }

    /** {@code choose}: the amount as the language writes it. */
    Requirement choose(String amount, Object... parts) {
        return new Requirement.Choose(amount(amount), block(parts), Optional.empty(), span());
    }

    Requirement chooseNamed(String label, String amount, Object... parts) {
        return new Requirement.Choose(amount(amount), block(label, parts), Optional.empty(), span());
    }

    Requirement units(String amount, Object... parts) {
        return new Requirement.UnitsFrom(amount(amount), block(parts), Optional.empty(), span());
    }

    static Amount amount(String text) {
        if (text.startsWith("exactly ")) {
            return Amount.exactly(u(text.substring(8)));
        } else if (text.startsWith("up to ")) {
            return Amount.between(Units.ZERO, u(text.substring(6)));
        } else if (text.endsWith(" or more")) {
            return Amount.atLeast(u(text.substring(0, text.length() - 8)));
        } else if (text.contains(" to ")) {
            return Amount.between(u(text.split(" to ")[0]), u(text.split(" to ")[1]));
        }
        return Amount.of(u(text));
    }

    Requirement part(String label, Object... parts) {
        return new Requirement.Part(block(label, parts), Optional.empty(), span());
    }

    Requirement optional(Requirement entry) {
        return new Requirement.Optionally(entry, Optional.empty(), span());
    }

    Requirement complete(String text) {
        return new Requirement.Complete(text, Optional.empty(), Optional.empty(), Optional.empty(), span());
    }

    Requirement openUnits(String amount, Level level) {
        return new Requirement.OpenUnits(
                amount(amount),
                Optional.ofNullable(level),
                Optional.of("open units"),
                Optional.empty(),
                Optional.empty(),
                span());
    }

    Requirement openCourses(String count, Level level, String unitsEach) {
        return new Requirement.OpenCourses(
                amount(count),
                Optional.ofNullable(level),
                Optional.of("open"),
                Optional.ofNullable(unitsEach).map(Models::amount),
                Optional.empty(),
                Optional.empty(),
                span());
    }

    Requirement anyOpen(Level level, String unitsEach) {
        return new Requirement.AnyOpen(
                Optional.ofNullable(level),
                "any",
                Optional.ofNullable(unitsEach).map(Models::amount),
                Optional.empty(),
                Optional.empty(),
                span());
    }

    Requirement any(Level level, boolean open, String unitsEach, Course... matches) {
        var pattern = new CoursePattern(
                Optional.ofNullable(level),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.ofNullable(unitsEach).map(Models::amount));
        return new Requirement.AnyMatching(pattern, List.of(matches), open, Optional.empty(), Optional.empty(), span());
    }

    Requirement anyFrom(String label, Requirement... entries) {
        return new Requirement.AnyFrom(label, List.of(entries), Optional.empty(), span());
    }

    Requirement options(Requirement.Option... options) {
        return new Requirement.Options(List.of(options), Optional.empty(), span());
    }

    Requirement.Option option(String label, Object... parts) {
        return new Requirement.Option(label, Optional.empty(), Optional.empty(), block(parts), span());
    }

    /** A limit: {@code at least 9 upper units}, {@code at most 1/2 share lower units}, {@code at least 2 courses}. */
    Limit limit(String text, Limit.Scope scope) {
        String[] words = text.split(" ");
        boolean share = text.contains(" share ");
        Level level = text.contains("lower")
                ? Level.LOWER
                : text.contains("upper") ? Level.UPPER : text.contains("graduate") ? Level.GRADUATE : null;
        var measure = text.contains("subject")
                ? Limit.Measure.SUBJECTS
                : text.contains("course") ? Limit.Measure.COURSES : Limit.Measure.UNITS;
        return new Limit(
                words[1].equals("least"),
                u(words[2]),
                share,
                Optional.ofNullable(level),
                measure,
                scope,
                Optional.empty(),
                span());
    }

    Limit limit(String text) {
        return limit(text, new Limit.Everything());
    }

    BlockRule notBoth(Course first, Course second) {
        return new BlockRule.NotBoth(first, second, span());
    }

    ProgramFacts program(Object... parts) {
        return program(block(parts));
    }

    ProgramFacts program(Block requirements) {
        return new ProgramFacts(
                "test",
                "Test",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                ProgramFacts.Status.PROPOSED,
                Optional.empty(),
                null,
                null,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                requirements,
                Optional.empty(),
                Map.copyOf(lists),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                false,
                PolicySide.NONE,
                span());
    }

    /** A course in the making. */
    static final class CourseSpec {
        private final Models models;
        private final CourseCode code;
        private final CourseUnits units;
        private Optional<Level> level;
        private List<CourseCode> same = List.of();
        private Optional<CourseCode> dual = Optional.empty();
        private List<CourseCode> noCredit = List.of();
        private Optional<Integer> times = Optional.of(1);
        private Optional<Units> repeatable = Optional.empty();
        private List<String> countsAs = List.of();
        private CourseFacts facts = CourseFacts.NONE;

        CourseSpec(Models models, String code, String units) {
            this.models = models;
            this.code = code(code);
            this.units = switch (units) {
                case "?" -> new CourseUnits.Unknown();
                case "-" -> new CourseUnits.NonCredit();
                default ->
                    new CourseUnits.Known(
                            List.of(units.split(" ")).stream().map(Models::u).toList());
            };
            int hundreds = this.code.digits().orElse(0) / 100;
            while (hundreds >= 10) {
                hundreds /= 10;
            }
            level = hundreds == 0
                    ? Optional.empty()
                    : Optional.of(hundreds < 3 ? Level.LOWER : hundreds < 5 ? Level.UPPER : Level.GRADUATE);
        }

        CourseSpec noLevel() {
            level = Optional.empty();
            return this;
        }

        CourseSpec sameAs(String... codes) {
            same = List.of(codes).stream().map(Models::code).toList();
            return this;
        }

        CourseSpec dualWith(String other) {
            dual = Optional.of(code(other));
            return this;
        }

        CourseSpec noCreditWith(String... codes) {
            noCredit = List.of(codes).stream().map(Models::code).toList();
            return this;
        }

        CourseSpec repeatable(Integer most, String mostUnits) {
            times = Optional.ofNullable(most);
            repeatable = Optional.ofNullable(mostUnits).map(Models::u);
            return this;
        }

        CourseSpec countsAs(String attribute) {
            countsAs = List.of(attribute);
            return this;
        }

        CourseSpec department(String name) {
            facts = new CourseFacts(
                    Optional.empty(),
                    Optional.of(name),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    StatedLines.NONE);
            return this;
        }

        Course build() {
            var none = new Condition.None();
            return new Course(
                    code,
                    code.toString(),
                    units,
                    level,
                    Grading.NOT_STATED,
                    none,
                    none,
                    none,
                    same,
                    dual,
                    noCredit,
                    List.of(),
                    times,
                    repeatable,
                    countsAs,
                    facts,
                    false,
                    models.span());
        }
    }
}
