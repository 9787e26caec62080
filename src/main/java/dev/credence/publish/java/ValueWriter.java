package dev.credence.publish.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.credence.model.Course;
import dev.credence.model.CourseCode;
import dev.credence.model.Markdown;
import dev.credence.model.Units;
import dev.credence.path.Ranges;
import dev.credence.source.Span;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * Writes values of the model as Java expressions. A method of a class file holds 64 KB, so what is large is taken out into methods
 * of its own, again and again where need be.
 */
final class ValueWriter {
    /** In {@link Weight}s. */
    private static final int LARGEST = 1_500;

    private final Shape shape;
    private final Weight weight;
    private final Function<Course, CodeBlock> courses;
    private final TypeSpec.Builder home;
    private int methods;
    private Optional<Ranges> computed = Optional.empty();

    /**
     * @param courses the constant of a course
     * @param home the class that gets the methods
     */
    ValueWriter(Shape shape, Function<Course, CodeBlock> courses, TypeSpec.Builder home) {
        this.shape = shape;
        this.weight = new Weight(shape);
        this.courses = courses;
        this.home = home;
    }

    /** What the paths of the program add up to that is written from now on. */
    void computed(Optional<Ranges> ranges) {
        computed = ranges;
    }

    /** A value of a declared type. */
    CodeBlock value(Object value, Type type) {
        if (value instanceof Course course) {
            return courses.apply(course);
        }
        boolean large = weight.of(value) > LARGEST;
        var code = value instanceof Optional<?> optional
                ? optional(optional, type)
                : value instanceof List<?> list
                        ? list(list, type)
                        : value instanceof Map<?, ?> map ? map(map, type) : single(value);
        return large ? takenOut(code, type) : code;
    }

    private CodeBlock single(Object value) {
        if (value instanceof String text) {
            return Literals.of(text);
        } else if (value instanceof Markdown text) {
            return Literals.of(text.source());
        } else if (value instanceof CourseCode code) {
            return Literals.of(code.toString());
        } else if (value instanceof Span span) {
            int line = span.file().position(span.start()).line();
            return Literals.of(span.file().path().replace('\\', '/') + ":" + line);
        } else if (value instanceof Units units) {
            return units(units);
        } else if (value instanceof Enum<?> constant) {
            return CodeBlock.of("$T.$L", shape.name(constant.getDeclaringClass()), constant.name());
        } else if (value instanceof LocalDate date) {
            return CodeBlock.of(
                    "$T.of($L, $L, $L)", LocalDate.class, date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        } else if (value instanceof Boolean || value instanceof Integer) {
            return CodeBlock.of("$L", value);
        } else if (value instanceof Record record) {
            return record(record);
        }
        throw new IllegalStateException("no Java for " + value.getClass());
    }

    private CodeBlock units(Units units) {
        var type = shape.name(Units.class);
        return units.denominator() == 1
                ? CodeBlock.of("$T.of($LL)", type, units.numerator())
                : CodeBlock.of("new $T($LL, $LL)", type, units.numerator(), units.denominator());
    }

    /** A record, also a course: its components one to a line where they are many. */
    CodeBlock record(Object record) {
        var arguments = new ArrayList<CodeBlock>();
        for (var part : shape.parts(record.getClass())) {
            arguments.add(value(part.reader().read(record, computed), part.type()));
        }
        boolean lines = arguments.size() > 3;
        var joined = CodeBlock.join(arguments, lines ? ",\n" : ", ");
        return CodeBlock.of(lines ? "new $T(\n$>$>$L$<$<)" : "new $T($L)", shape.name(record.getClass()), joined);
    }

    private CodeBlock optional(Optional<?> optional, Type type) {
        return optional.map(v -> CodeBlock.of("$T.of($L)", Optional.class, value(v, argument(type, 0))))
                .orElseGet(() -> CodeBlock.of("$T.empty()", Optional.class));
    }

    private CodeBlock list(List<?> list, Type type) {
        var element = argument(type, 0);
        if (list.isEmpty()) {
            return CodeBlock.of("$T.of()", List.class);
        }
        if (list.size() > 1 && weight.of(list) > LARGEST) {
            int middle = list.size() / 2;
            return CodeBlock.of(
                    "$T.joined($T.of($L, $L))",
                    ClassName.get(shape.packageName(), Parts.NAME),
                    List.class,
                    halves(list.subList(0, middle), type),
                    halves(list.subList(middle, list.size()), type));
        }
        var elements = list.stream().map(v -> value(v, element)).toList();
        boolean lines = list.get(0) instanceof Record && !(list.get(0) instanceof CourseCode) && list.size() > 1;
        boolean mixed = element instanceof Class<?> c && c.isSealed();
        var joined = CodeBlock.join(elements, lines ? ",\n" : ", ");
        var listed = mixed
                ? CodeBlock.of("$T.<$T>of", List.class, shape.typeName(element))
                : CodeBlock.of("$T.of", List.class);
        return CodeBlock.of(lines ? "$L(\n$>$>$L$<$<)" : "$L($L)", listed, joined);
    }

    /** A part of a large list, always in a method of its own. */
    private CodeBlock halves(List<?> half, Type type) {
        return weight.of(half) > LARGEST ? value(half, type) : takenOut(list(half, type), type);
    }

    private CodeBlock map(Map<?, ?> map, Type type) {
        var entries = map.entrySet().stream()
                .map(e -> CodeBlock.of(
                        "$T.entry($L, $L)",
                        Map.class,
                        value(e.getKey(), argument(type, 0)),
                        value(e.getValue(), argument(type, 1))))
                .toList();
        if (entries.isEmpty()) {
            return CodeBlock.of("$T.of()", Map.class);
        }
        var entry = CodeBlock.of(
                "$T.Entry<$T, $T>", Map.class, shape.typeName(argument(type, 0)), shape.typeName(argument(type, 1)));
        return CodeBlock.of(
                "$T.ordered($T.<$L>of(\n$>$>$L$<$<))",
                ClassName.get(shape.packageName(), Parts.NAME),
                List.class,
                entry,
                CodeBlock.join(entries, ",\n"));
    }

    private CodeBlock takenOut(CodeBlock code, Type type) {
        String name = "part" + methods++;
        home.addMethod(MethodSpec.methodBuilder(name)
                .addJavadoc("{@return a part of something large}\n")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(shape.typeName(type))
                .addStatement("return $L", code)
                .build());
        return CodeBlock.of("$N()", name);
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }
}
