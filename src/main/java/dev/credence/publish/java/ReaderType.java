package dev.credence.publish.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.credence.model.Condition;
import dev.credence.model.Course;
import dev.credence.model.CourseCode;
import dev.credence.model.Degree;
import dev.credence.model.Edition;
import dev.credence.model.Institution;
import dev.credence.model.Limit;
import dev.credence.model.Markdown;
import dev.credence.model.Program;
import dev.credence.model.Requirement;
import dev.credence.model.Units;
import dev.credence.path.Range;
import dev.credence.path.Ranges;
import dev.credence.source.Span;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * {@code CatalogReader} of the generated code: makes its records of the objects, lists and plain values that any JSON library gives for
 * {@code catalog.json}. There is one method for each type, made from the components of the model as the records are, so that no fact
 * can be read in one way and written in another.
 */
final class ReaderType {
    private static final ClassName MAP = ClassName.get(Map.class);
    private static final TypeName OBJECT = ClassName.get(Object.class);
    private static final TypeName JSON = ParameterizedTypeName.get(
            MAP, WildcardTypeName.subtypeOf(Object.class), WildcardTypeName.subtypeOf(Object.class));
    private static final Map<Type, String> PLAIN = Map.of(
            String.class, "text",
            Markdown.class, "text",
            CourseCode.class, "text",
            Span.class, "place",
            Units.class, "units",
            LocalDate.class, "date",
            Integer.class, "number",
            int.class, "number",
            boolean.class, "flag");

    private final Shape shape;
    private final ClassName json;
    private final Set<Class<?>> wanted = new LinkedHashSet<>();
    private final Deque<Class<?>> waiting = new ArrayDeque<>();

    ReaderType(Shape shape) {
        this.shape = shape;
        this.json = ClassName.get(shape.packageName(), "Json");
    }

    TypeSpec type() {
        var courses = ParameterizedTypeName.get(MAP, ClassName.get(String.class), shape.name(Course.class));
        var builder = TypeSpec.classBuilder("CatalogReader")
                .addJavadoc("Makes records of what a JSON library has read.\n")
                .addAnnotation(JavaProduct.GENERATED)
                .addModifiers(Modifier.FINAL)
                .addField(com.palantir.javapoet.FieldSpec.builder(courses, "courses", Modifier.PRIVATE, Modifier.FINAL)
                        .addJavadoc("Those that were read, by their codes.\n")
                        .initializer("new $T<>()", HashMap.class)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc("Knows no course yet.\n")
                        .build())
                .addMethod(known());
        List.of(Institution.class, Edition.class, Degree.class, Course.class, Program.class)
                .forEach(this::want);
        while (!waiting.isEmpty()) {
            builder.addMethod(method(waiting.remove()));
        }
        return builder.build();
    }

    private void want(Class<?> type) {
        if (wanted.add(type)) {
            waiting.add(type);
        }
    }

    /** {@code requirementTakeCourse}. */
    private String name(Class<?> type) {
        String joined = String.join("", shape.name(type).simpleNames());
        return joined.substring(0, 1).toLowerCase(Locale.ROOT) + joined.substring(1);
    }

    private MethodSpec method(Class<?> type) {
        var method = MethodSpec.methodBuilder(name(type))
                .addJavadoc("{@return what the value says}\n\n@param value a value of the document\n")
                .addParameter(OBJECT, "value")
                .returns(shape.name(type));
        if (type.isEnum()) {
            return method.addModifiers(Modifier.STATIC)
                    .addStatement("return $1T.word(value, $2T.values(), $2T::text)", json, shape.name(type))
                    .build();
        }
        method.addStatement("$T members = $T.members(value)", JSON, json);
        if (type.isSealed()) {
            return method.addCode(choice(type)).build();
        }
        var parts = shape.parts(type);
        var made = CodeBlock.builder().add("new $T(", shape.name(type));
        for (int i = 0; i < parts.size(); i++) {
            made.add(i == 0 ? "$>$>" : ",").add(parts.size() > 1 ? "\n" : "").add(component(type, parts.get(i)));
        }
        made.add(parts.isEmpty() ? ")" : ")$<$<");
        if (type != Course.class) {
            return method.addStatement("return $L", made.build()).build();
        }
        return method.addStatement("$T course = $L", shape.name(type), made.build())
                .addStatement("courses.put(course.code(), course)")
                .addStatement("return course")
                .build();
    }

    private CodeBlock choice(Class<?> sealed) {
        String member = JsonNames.tagMember(sealed);
        var code = CodeBlock.builder().add("return switch ($T.tag(members, $S)) {\n$>", json, member);
        for (var one : sealed.getPermittedSubclasses()) {
            want(one);
            code.add("case $S -> $N(members);\n", JsonNames.tag(one), name(one));
        }
        return code.add("default -> throw $T.unknown(members, $S);\n$<};\n", json, member)
                .build();
    }

    private CodeBlock component(Class<?> record, Shape.Part part) {
        var type = part.type();
        String member = JsonNames.member(record, part.name());
        if (JsonNames.isInPlace(record, part)) {
            want((Class<?>) type);
            // An option and its block have one heading, unless two are written.
            return record == Requirement.Option.class
                    ? CodeBlock.of(
                            "$N($T.renamed(members, $S, $S))", name((Class<?>) type), json, "blockLabel", "label")
                    : CodeBlock.of("$N(members)", name((Class<?>) type));
        } else if (record == Limit.class && part.name().equals("atLeast")) {
            return CodeBlock.of("$T.tag(members, $S).equals($S)", json, "bound", "at-least");
        } else if (raw(type) == Optional.class) {
            return CodeBlock.of("$T.optional(members, $S, $L)", json, member, reader(argument(type)));
        } else if (raw(type) == List.class) {
            return CodeBlock.of("$T.list(members, $S, $L)", json, member, reader(argument(type)));
        } else if (raw(type) == Map.class) {
            var lists = ((ParameterizedType) type).getActualTypeArguments()[1];
            return CodeBlock.of("$T.labelled(members, $S, $L)", json, member, reader(argument(lists)));
        }
        return absent(record, part)
                .map(absent -> CodeBlock.of(
                        "$T.<$T>optional(members, $S, $L).orElseGet(() -> $L)",
                        json,
                        shape.typeName(type),
                        member,
                        reader(type),
                        absent))
                .orElseGet(() -> CodeBlock.of("$T.required(members, $S, $L)", json, member, reader(type)));
    }

    /** What it means that a member is not there, if it means something: the document leaves out what asks for nothing or adds nothing. */
    private Optional<CodeBlock> absent(Class<?> record, Shape.Part part) {
        if (record == Course.class && part.type() == Condition.class) {
            return Optional.of(CodeBlock.of("new $T()", shape.name(Condition.None.class)));
        } else if (record == Ranges.class && !part.name().equals("total")) {
            return Optional.of(CodeBlock.of(
                    "new $1T($2T.ZERO, $3T.of($2T.ZERO), true)",
                    shape.name(Range.class),
                    shape.name(Units.class),
                    Optional.class));
        }
        return Optional.empty();
    }

    /** A function from a value of the document to a type. */
    private CodeBlock reader(Type type) {
        if (type instanceof ParameterizedType) {
            return CodeBlock.of("list -> $T.elements(list, $L)", json, reader(argument(type)));
        } else if (PLAIN.containsKey(type)) {
            return CodeBlock.of("$T::$N", json, PLAIN.get(type));
        } else if (type == Course.class) {
            return CodeBlock.of("this::known");
        }
        var own = (Class<?>) type;
        want(own);
        return own.isEnum() ? CodeBlock.of("$N::$N", "CatalogReader", name(own)) : CodeBlock.of("this::$N", name(own));
    }

    private MethodSpec known() {
        return MethodSpec.methodBuilder("known")
                .addJavadoc("{@return the course of a code}\n\n@param value the code\n")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(OBJECT, "value")
                .returns(shape.name(Course.class))
                .addStatement("var found = courses.get($T.text(value))", json)
                .beginControlFlow("if (found == null)")
                .addStatement(
                        "throw new $T($S + value)", IllegalArgumentException.class, "it has no course with the code ")
                .endControlFlow()
                .addStatement("return found")
                .build();
    }

    private static Type raw(Type type) {
        return type instanceof ParameterizedType generic ? generic.getRawType() : type;
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }
}
