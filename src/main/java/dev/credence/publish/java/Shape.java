package dev.credence.publish.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.credence.model.Condition;
import dev.credence.model.Course;
import dev.credence.model.CourseCode;
import dev.credence.model.Markdown;
import dev.credence.model.PolicySide;
import dev.credence.model.Program;
import dev.credence.model.ProgramFacts;
import dev.credence.model.StatedLines;
import dev.credence.model.Units;
import dev.credence.path.ProgramRanges;
import dev.credence.path.Range;
import dev.credence.path.Ranges;
import dev.credence.source.Span;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How the model looks in the generated code: the same records with the same components, so that no fact can be forgotten, but with
 * plain texts for Markdown, codes and places, and with what the paths of a program add up to beside what was stated.
 */
final class Shape {
    private static final Map<Class<?>, String> RENAMED = Map.of(
            Program.Kind.class, "Kind",
            Program.Audience.class, "Audience",
            ProgramFacts.Status.class, "Status",
            Range.class, "UnitRange",
            Ranges.class, "UnitRanges");

    private final String packageName;
    private final Map<Class<?>, ClassName> names = new ConcurrentHashMap<>();
    private final Map<Class<?>, List<Part>> parts = new ConcurrentHashMap<>();

    Shape(String packageName) {
        this.packageName = packageName;
    }

    String packageName() {
        return packageName;
    }

    /** One component of a generated record. */
    record Part(String name, Type type, Reader reader) {}

    /** Reads a component's value. */
    @FunctionalInterface
    interface Reader {
        /** @param computed what the paths of the program add up to that is being written */
        Object read(Object from, Optional<Ranges> computed);
    }

    /** The name under which comments are looked up: {@code Requirement.Choose}. */
    String simpleName(Class<?> type) {
        return String.join(".", name(type).simpleNames());
    }

    ClassName name(Class<?> type) {
        return names.computeIfAbsent(type, this::findName);
    }

    private ClassName findName(Class<?> type) {
        String renamed = RENAMED.get(type);
        if (renamed != null) {
            return ClassName.get(packageName, renamed);
        }
        var outer = type.getEnclosingClass();
        return outer == null
                ? ClassName.get(packageName, type.getSimpleName())
                : findName(outer).nestedClass(type.getSimpleName());
    }

    /** Whether a type is written inside another one. */
    boolean isNested(Class<?> type) {
        return name(type).enclosingClassName() != null;
    }

    TypeName typeName(Type type) {
        if (type instanceof ParameterizedType generic) {
            var arguments = Arrays.stream(generic.getActualTypeArguments())
                    .map(a -> typeName(a).box())
                    .toArray(TypeName[]::new);
            return ParameterizedTypeName.get(ClassName.get((Class<?>) generic.getRawType()), arguments);
        }
        if (type == Markdown.class || type == CourseCode.class || type == Span.class) {
            return ClassName.get(String.class);
        }
        return isOurs(type) ? name((Class<?>) type) : TypeName.get(type);
    }

    static boolean isOurs(Type type) {
        return type instanceof Class<?> found && found.getName().startsWith("dev.credence.");
    }

    /** The components of a record, in order. */
    List<Part> parts(Class<?> record) {
        return parts.computeIfAbsent(record, Shape::findParts);
    }

    private static List<Part> findParts(Class<?> record) {
        var found = new ArrayList<Part>();
        for (var component : record.getRecordComponents()) {
            boolean carriesPlace = record == ProgramFacts.class || record == Course.class;
            boolean isPlace = component.getType() == Span.class;
            // Of no use to an application: where each line stands, and how the program is tested.
            boolean isForPolicy = component.getType() == StatedLines.class || component.getType() == PolicySide.class;
            boolean wouldCircle =
                    record == Condition.TakenCourse.class && component.getName().equals("course");
            if (isPlace && carriesPlace) {
                found.add(new Part("source", Span.class, reader(component)));
            } else if (!isPlace && !wouldCircle && !isForPolicy) {
                found.add(new Part(component.getName(), component.getGenericType(), reader(component)));
            }
            if (record == Course.class && component.getName().equals("code")) {
                Arrays.stream(CourseCode.class.getRecordComponents()).forEach(c -> found.add(partOfCode(c)));
            }
            if (record == ProgramFacts.class && component.getName().equals("size")) {
                found.add(new Part("computed", wholeOfRanges(), (from, computed) -> computed));
            }
        }
        return List.copyOf(found);
    }

    private static Type wholeOfRanges() {
        return component(ProgramRanges.class, "whole").getGenericType();
    }

    /** A component by its name. */
    static RecordComponent component(Class<?> record, String name) {
        return Arrays.stream(record.getRecordComponents())
                .filter(c -> c.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Part partOfCode(RecordComponent component) {
        var reader = reader(component);
        return new Part(
                component.getName(),
                component.getGenericType(),
                (from, computed) -> reader.read(((Course) from).code(), computed));
    }

    private static Reader reader(RecordComponent component) {
        var accessor = component.getAccessor();
        return (from, computed) -> {
            try {
                return accessor.invoke(from);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("the model can be read", e);
            }
        };
    }

    /** Types with code of their own. */
    static boolean isHandmade(Class<?> type) {
        return type == Units.class;
    }
}
