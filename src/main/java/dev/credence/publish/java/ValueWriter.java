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

    private static final ClassName LIST = ClassName.get(List.class);
    private static final ClassName MAP = ClassName.get(Map.class);
    private static final ClassName OPTIONAL = ClassName.get(Optional.class);
    private static final ClassName DATE = ClassName.get(LocalDate.class);

    /** Where the constant of a course is. */
    record Constant(ClassName holder, String name) {}

    private final Shape shape;
    private final Weight weight;
    private final Function<Course, Constant> courses;
    private final TypeSpec.Builder home;
    private Optional<Ranges> computed = Optional.empty();
    private int methods;
    /** Whether what is being written has to be looked through for what is too large. */
    private boolean large;

    /**
     * @param courses the constant of a course
     * @param home the class that gets the methods
     */
    ValueWriter(Shape shape, Weight weight, Function<Course, Constant> courses, TypeSpec.Builder home) {
        this.shape = shape;
        this.weight = weight;
        this.courses = courses;
        this.home = home;
    }

    /** What the paths of the program add up to that is written from now on. */
    void computed(Optional<Ranges> ranges) {
        computed = ranges;
    }

    /** A list, or anything else that is not made by {@link #made}. */
    CodeBlock value(Object value, Type type) {
        large = weight.of(value) > LARGEST;
        var expression = new Expression(shape.packageName());
        write(value, type, expression);
        return expression.block();
    }

    /** A record by its constructor, also a course. */
    CodeBlock made(Object record) {
        large = weight.parts(record) > LARGEST;
        var expression = new Expression(shape.packageName());
        record(record, expression);
        return expression.block();
    }

    private void write(Object value, Type type, Expression to) {
        if (large && !(value instanceof Course) && weight.of(value) > LARGEST) {
            var own = new Expression(shape.packageName());
            inPlace(value, type, own);
            takenOut(own, type, to);
        } else {
            inPlace(value, type, to);
        }
    }

    private void inPlace(Object value, Type type, Expression to) {
        if (value instanceof Optional<?> optional) {
            generic(argument(type, 0), to.type(OPTIONAL).code(".<")).code(optional.isPresent() ? ">of(" : ">empty(");
            optional.ifPresent(v -> write(v, argument(type, 0), to));
            to.code(")");
        } else if (value instanceof List<?> list) {
            list(list, type, to);
        } else if (value instanceof Map<?, ?> map) {
            map(map, type, to);
        } else if (value instanceof Course course) {
            var constant = courses.apply(course);
            to.type(constant.holder()).code(".").code(constant.name());
        } else if (value instanceof String text) {
            to.text(text);
        } else if (value instanceof Enum<?> constant) {
            to.type(shape.name(constant.getDeclaringClass())).code(".").code(constant.name());
        } else if (value instanceof Boolean || value instanceof Integer) {
            to.code(value.toString());
        } else if (value instanceof LocalDate date) {
            to.type(DATE)
                    .code(".of(" + date.getYear() + ", " + date.getMonthValue() + ", " + date.getDayOfMonth() + ")");
        } else {
            ofOurs(value, to);
        }
    }

    private void ofOurs(Object value, Expression to) {
        if (value instanceof Markdown text) {
            to.text(text.source());
        } else if (value instanceof CourseCode code) {
            to.text(code.toString());
        } else if (value instanceof Span span) {
            int line = span.file().position(span.start()).line();
            to.text(span.file().path().replace('\\', '/') + ":" + line);
        } else if (value instanceof Units units) {
            units(units, to);
        } else if (value instanceof Record record) {
            record(record, to);
        } else {
            throw new IllegalStateException("no Java for " + value.getClass());
        }
    }

    private void units(Units units, Expression to) {
        var type = shape.name(Units.class);
        if (units.denominator() == 1) {
            to.type(type).code(".of(").number(units.numerator()).code(")");
        } else {
            to.code("new ").type(type).code("(").number(units.numerator());
            to.code(", ").number(units.denominator()).code(")");
        }
    }

    /** Components stand one to a line where they are many. */
    private void record(Object record, Expression to) {
        var parts = shape.parts(record.getClass());
        boolean lines = parts.size() > 4;
        to.code("new ").type(shape.name(record.getClass()));
        to.open(lines);
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                to.comma(lines);
            }
            write(parts.get(i).reader().read(record, computed), parts.get(i).type(), to);
        }
        to.close(lines);
    }

    private void list(List<?> list, Type type, Expression to) {
        if (large && list.size() > 1 && weight.of(list) > LARGEST) {
            int middle = list.size() / 2;
            to.type(parts()).code(".joined(").type(LIST).code(".of(");
            half(list.subList(0, middle), type, to);
            to.code(", ");
            half(list.subList(middle, list.size()), type, to);
            to.code("))");
            return;
        }
        var element = argument(type, 0);
        // Says what javac would otherwise have to find out: with some hundred of these a program it is three times as
        // fast.
        generic(element, to.type(LIST).code(".<")).code(">of");
        boolean lines = list.size() > 1 && list.get(0) instanceof Record && !(list.get(0) instanceof CourseCode);
        to.open(lines);
        for (int i = 0; i < list.size(); i++) {
            if (i > 0) {
                to.comma(lines);
            }
            write(list.get(i), element, to);
        }
        to.close(lines);
    }

    /** A part of a large list, always in a method of its own. */
    private void half(List<?> half, Type type, Expression to) {
        var own = new Expression(shape.packageName());
        list(half, type, own);
        takenOut(own, type, to);
    }

    private void map(Map<?, ?> map, Type type, Expression to) {
        if (map.isEmpty()) {
            to.type(MAP).code(".of()");
            return;
        }
        var key = argument(type, 0);
        var value = argument(type, 1);
        to.type(parts()).code(".ordered(").type(LIST).code(".<").type(MAP).code(".Entry<");
        generic(key, to).code(", ");
        generic(value, to).code(">>of");
        to.open(true);
        String comma = "";
        for (var entry : map.entrySet()) {
            if (!comma.isEmpty()) {
                to.comma(true);
            }
            comma = ",";
            to.type(MAP).code(".entry(");
            write(entry.getKey(), key, to);
            to.code(", ");
            write(entry.getValue(), value, to);
            to.code(")");
        }
        to.close(true);
        to.code(")");
    }

    /** A type with its arguments. */
    private Expression generic(Type type, Expression to) {
        if (!(type instanceof ParameterizedType)) {
            return to.type((ClassName) shape.typeName(type));
        }
        to.type(ClassName.get((Class<?>) ((ParameterizedType) type).getRawType()))
                .code("<");
        var arguments = ((ParameterizedType) type).getActualTypeArguments();
        for (int i = 0; i < arguments.length; i++) {
            generic(arguments[i], i == 0 ? to : to.code(", "));
        }
        return to.code(">");
    }

    private ClassName parts() {
        return ClassName.get(shape.packageName(), Parts.NAME);
    }

    private void takenOut(Expression own, Type type, Expression to) {
        String name = "part" + methods++;
        home.addMethod(MethodSpec.methodBuilder(name)
                .addJavadoc("{@return a part of something large}\n")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(shape.typeName(type))
                .addStatement("return $L", own.block())
                .build());
        to.code(name + "()");
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }
}
