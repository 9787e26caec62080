package dev.credence.publish.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.credence.model.Program;
import dev.credence.model.ProgramFacts;
import dev.credence.model.Requirement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The types of the generated code: records, sealed interfaces and enums as the model has them. */
final class ModelTypes {
    private final Shape shape;
    private final Docs docs;
    private final Set<Class<?>> needed;

    ModelTypes(Shape shape, Docs docs) {
        this.shape = shape;
        this.docs = docs;
        this.needed = TypeFinder.find(shape);
    }

    /** One for each file. */
    List<TypeSpec> all() {
        var types = new ArrayList<TypeSpec>();
        for (var type : needed) {
            if (!shape.isNested(type)) {
                types.add(
                        Shape.isHandmade(type)
                                ? UnitsType.type(shape, docs)
                                : type(type)
                                        .addAnnotation(JavaProduct.GENERATED)
                                        .build());
            }
        }
        return types;
    }

    private TypeSpec.Builder type(Class<?> type) {
        TypeSpec.Builder builder;
        if (type.isEnum()) {
            builder = enumType(type);
        } else if (type.isRecord()) {
            builder = recordType(type);
        } else {
            builder = interfaceType(type);
        }
        builder.addModifiers(Modifier.PUBLIC);
        for (var nested : needed) {
            if (shape.isNested(nested) && type.equals(nested.getEnclosingClass())) {
                boolean isRecord = type.isRecord();
                builder.addType(type(nested)
                        .addModifiers(
                                isRecord && nested.isRecord() ? new Modifier[0] : new Modifier[] {Modifier.STATIC})
                        .build());
            }
        }
        return builder;
    }

    private TypeSpec.Builder enumType(Class<?> type) {
        String name = shape.simpleName(type);
        var builder = TypeSpec.enumBuilder(shape.name(type))
                .addJavadoc(Docs.fixed(docs.type(name)))
                .addField(FieldSpec.builder(String.class, "text", Modifier.PRIVATE, Modifier.FINAL)
                        .addJavadoc("The word.\n")
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc("One of the values.\n\n@param text the word\n")
                        .addParameter(String.class, "text")
                        .addStatement("this.text = text")
                        .build())
                .addMethod(MethodSpec.methodBuilder("text")
                        .addJavadoc("{@return the word that data files use}\n")
                        .addModifiers(Modifier.PUBLIC)
                        .returns(String.class)
                        .addStatement("return text")
                        .build());
        for (var constant : type.getEnumConstants()) {
            String word = ((Enum<?>) constant).name();
            builder.addEnumConstant(
                    word,
                    TypeSpec.anonymousClassBuilder("$S", JsonNames.word((Enum<?>) constant))
                            .addJavadoc(Docs.fixed(docs.member(name, word)))
                            .build());
        }
        return builder;
    }

    private TypeSpec.Builder recordType(Class<?> type) {
        String name = shape.simpleName(type);
        var builder = TypeSpec.recordBuilder(shape.name(type)).addJavadoc(Docs.fixed(docs.type(name)));
        for (var implemented : type.getInterfaces()) {
            if (needed.contains(implemented)) {
                builder.addSuperinterface(shape.name(implemented));
            }
        }
        var parameters = MethodSpec.constructorBuilder();
        var parts = shape.parts(type);
        if (!parts.isEmpty()) {
            builder.addJavadoc("\n");
        }
        for (var part : parts) {
            parameters.addParameter(ParameterSpec.builder(shape.typeName(part.type()), part.name())
                    .build());
            builder.addJavadoc("@param $L $L\n", part.name(), docs.member(name, part.name()));
        }
        builder.recordConstructor(parameters.build());
        addCheck(builder, name, parts);
        if (Program.class.isAssignableFrom(type)) {
            builder.addMethod(kind(type));
        }
        if (type == ProgramFacts.class) {
            // A title says more than forty components.
            builder.addMethod(MethodSpec.methodBuilder("toString")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC)
                    .returns(String.class)
                    .addStatement("return id + $S + title", ": ")
                    .build());
        }
        return builder;
    }

    /** The compact constructor: nothing is null, lists cannot be changed. */
    private static void addCheck(TypeSpec.Builder builder, String name, List<Shape.Part> parts) {
        var check = CodeBlock.builder();
        for (var part : parts) {
            boolean isPrimitive = part.type() instanceof Class<?> c && c.isPrimitive();
            if (isRaw(part.type(), List.class)) {
                check.addStatement("$1N = $2T.copyOf($1N)", part.name(), List.class);
            } else if (!isPrimitive) {
                check.addStatement("$1T.requireNonNull($2N, $2S)", Objects.class, part.name());
            }
        }
        if (check.isEmpty()) {
            return;
        }
        var constructor = MethodSpec.compactConstructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Nothing may be null; lists are copied.\n\n")
                .addCode(check.build());
        parts.forEach(part -> constructor.addJavadoc("@param $1L as in the record\n", part.name()));
        builder.addMethod(constructor.build());
    }

    private static boolean isRaw(Type type, Class<?> raw) {
        return type instanceof ParameterizedType generic && generic.getRawType() == raw;
    }

    private MethodSpec kind(Class<?> type) {
        String constant =
                type.getSimpleName().replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
        return MethodSpec.methodBuilder("kind")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(shape.name(Program.Kind.class))
                .addStatement(
                        "return $T.$L",
                        shape.name(Program.Kind.class),
                        Program.Kind.valueOf(constant).name())
                .build();
    }

    private TypeSpec.Builder interfaceType(Class<?> type) {
        var builder = TypeSpec.interfaceBuilder(shape.name(type))
                .addJavadoc(Docs.fixed(docs.type(shape.simpleName(type))))
                .addModifiers(Modifier.SEALED);
        var permitted = List.of(type.getPermittedSubclasses());
        if (permitted.stream().anyMatch(p -> !type.equals(p.getEnclosingClass()))) {
            for (var one : permitted) {
                builder.addPermittedSubclass(shape.name(one));
                builder.alwaysQualify(one.getSimpleName());
            }
        }
        if (type == Program.class) {
            builder.addMethod(
                    accessor("facts", shape.name(ProgramFacts.class), "{@return everything that was said of it}"));
            builder.addMethod(
                    accessor("kind", shape.name(Program.Kind.class), "{@return which kind of program it is}"));
            builder.addMethod(shortcut("id", "{@return its id, unique in the edition}"));
            builder.addMethod(shortcut("title", "{@return its title as stated}"));
            builder.addMethod(completedBy());
        } else if (type == Requirement.class) {
            var text = ParameterizedTypeName.get(ClassName.get(Optional.class), ClassName.get(String.class));
            builder.addMethod(accessor("audience", text, "{@return the students whom it concerns; empty for all}"));
        }
        return builder;
    }

    private MethodSpec completedBy() {
        var taking = ClassName.get(shape.packageName(), "Taking");
        return MethodSpec.methodBuilder("completedBy")
                .addJavadoc(
                        "Decides whether courses complete the program: every assignment of them to the requirements is tried.\n"
                                + "More courses than it asks for do no harm.\n\n"
                                + "@param takings courses that were passed, in any order\n"
                                + "@return the answer, what each course counts for, and what is missing\n")
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .addParameter(Parts.listOf(taking), "takings")
                .returns(ClassName.get(shape.packageName(), "Completion"))
                .addStatement("return $T.of(facts(), takings)", ClassName.get(shape.packageName(), "CompletionCheck"))
                .build();
    }

    private static MethodSpec accessor(String name, TypeName type, String doc) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(Docs.fixed(doc))
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(type)
                .build();
    }

    private static MethodSpec shortcut(String name, String doc) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(Docs.fixed(doc))
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .returns(String.class)
                .addStatement("return facts().$L()", name)
                .build();
    }
}
