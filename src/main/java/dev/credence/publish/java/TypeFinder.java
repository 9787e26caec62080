package dev.credence.publish.java;

import dev.credence.model.Catalog;
import dev.credence.model.Course;
import dev.credence.model.CourseCode;
import dev.credence.model.Degree;
import dev.credence.model.Edition;
import dev.credence.model.Institution;
import dev.credence.model.Markdown;
import dev.credence.model.Program;
import dev.credence.source.Span;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Every type of the model that the generated code needs, from the catalog down. */
final class TypeFinder {
    private static final Set<Class<?>> PLAIN = Set.of(Markdown.class, CourseCode.class, Span.class, Catalog.class);

    private final Shape shape;
    private final Set<Class<?>> found = new LinkedHashSet<>();

    private TypeFinder(Shape shape) {
        this.shape = shape;
    }

    static Set<Class<?>> find(Shape shape) {
        var finder = new TypeFinder(shape);
        List.of(Institution.class, Edition.class, Degree.class, Course.class, Program.class, Program.Kind.class)
                .forEach(finder::add);
        return finder.found;
    }

    private void add(Type type) {
        if (type instanceof ParameterizedType generic) {
            for (var argument : generic.getActualTypeArguments()) {
                add(argument);
            }
        } else if (Shape.isOurs(type) && !PLAIN.contains(type) && found.add((Class<?>) type)) {
            var own = (Class<?>) type;
            var outer = own.getEnclosingClass();
            if (outer != null && shape.isNested(own)) {
                add(outer);
            }
            if (own.isSealed()) {
                List.of(own.getPermittedSubclasses()).forEach(this::add);
            }
            if (own.isRecord() && !Shape.isHandmade(own)) {
                shape.parts(own).forEach(part -> add(part.type()));
            }
        }
    }
}
