package dev.credence.publish.java;

import dev.credence.model.Course;
import dev.credence.model.CourseCode;
import dev.credence.model.Markdown;
import dev.credence.model.Program;
import dev.credence.model.ProgramFacts;
import dev.credence.model.Units;
import dev.credence.publish.Collected;
import dev.credence.publish.Handmade;
import dev.credence.source.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes instances of generated classes from the model, as the generated constants would. */
final class Mirror {
    private static final ProgramFacts OTHERWISE =
            Handmade.small().catalog().programs().get(0).facts();

    private final Shape shape;
    private final Compiled compiled;
    private final Map<Course, Object> courses = new IdentityHashMap<>();

    private Mirror(Shape shape, Compiled compiled) {
        this.shape = shape;
        this.compiled = compiled;
    }

    /** The generated classes of a small catalog, compiled in a folder. */
    static Mirror in(Path folder) throws IOException {
        var small = Handmade.small();
        Path sources = Compiled.write(Collected.from(new JavaProduct(), small), folder);
        Path classes = folder.resolve("classes");
        var problems = Compiled.problems(sources, classes, "-Xdoclint:all/protected");
        if (!problems.isEmpty()) {
            throw new AssertionError(problems);
        }
        return new Mirror(
                new Shape(Names.packageOf(JavaProduct.USUAL_PACKAGE, small.catalog())), Compiled.load(classes));
    }

    /** The generated form of a program with these facts. */
    Object program(ProgramFacts facts) throws ReflectiveOperationException {
        return of(new Program.NonCreditCertificate(facts));
    }

    /** A taking of the generated classes. */
    Object taking(Course course, Units units, Optional<String> grade) throws ReflectiveOperationException {
        return type("Taking").getConstructors()[0].newInstance(of(course), of(units), grade);
    }

    /** What {@code completedBy} says. */
    Object completedBy(Object program, List<Object> takings) throws ReflectiveOperationException {
        return type("Program").getMethod("completedBy", List.class).invoke(program, takings);
    }

    private Class<?> type(String name) throws ClassNotFoundException {
        return compiled.type(shape.packageName() + "." + name);
    }

    private Object of(Object value) throws ReflectiveOperationException {
        if (value instanceof Optional<?> optional) {
            return optional.isEmpty() ? optional : Optional.of(of(optional.get()));
        } else if (value instanceof List<?> list) {
            var all = new java.util.ArrayList<Object>();
            for (var one : list) {
                all.add(of(one));
            }
            return all;
        } else if (value instanceof Map<?, ?> map) {
            var all = new LinkedHashMap<Object, Object>();
            for (var one : map.entrySet()) {
                all.put(of(one.getKey()), of(one.getValue()));
            }
            return all;
        } else if (value instanceof Markdown text) {
            return text.source();
        } else if (value instanceof CourseCode || value instanceof Span) {
            return value.toString();
        } else if (value instanceof Course course) {
            var known = courses.get(course);
            if (known == null) {
                known = record(course);
                courses.put(course, known);
            }
            return known;
        } else if (value instanceof Enum<?> constant) {
            return named(constant.getDeclaringClass()).getField(constant.name()).get(null);
        } else if (value instanceof Units units) {
            return named(Units.class).getConstructors()[0].newInstance(units.numerator(), units.denominator());
        }
        return value instanceof Record record ? record(record) : value;
    }

    private Object record(Record record) throws ReflectiveOperationException {
        var values = new java.util.ArrayList<Object>();
        for (var part : shape.parts(record.getClass())) {
            Object value = part.reader().read(record, Optional.empty());
            // Tests of paths state of a program only what paths need.
            values.add(of(value == null ? part.reader().read(OTHERWISE, Optional.empty()) : value));
        }
        return named(record.getClass()).getConstructors()[0].newInstance(values.toArray());
    }

    private Class<?> named(Class<?> ours) throws ClassNotFoundException {
        return compiled.type(shape.name(ours).reflectionName());
    }
}
