package dev.credence.publish.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Builds the classes that hold constants, and the face with {@code ALL} and the search. */
final class Holder {
    private final ClassName name;
    private final TypeSpec.Builder type;

    Holder(ClassName name, String doc) {
        this(name, doc, Parts.hidden());
    }

    /** @param constructor of a class that has more than constants */
    Holder(ClassName name, String doc, MethodSpec constructor) {
        this.name = name;
        this.type = TypeSpec.classBuilder(name)
                .addJavadoc(Docs.fixed(doc))
                .addAnnotation(JavaProduct.GENERATED)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addMethod(constructor);
    }

    ClassName name() {
        return name;
    }

    TypeSpec.Builder type() {
        return type;
    }

    /** A constant that is made in a method of its own: a static initialiser holds 64 KB too. */
    void constant(String constant, TypeName of, String doc, CodeBlock value) {
        String maker = "make_" + constant;
        type.addField(FieldSpec.builder(of, constant, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Docs.fixed(doc))
                .initializer("$N()", maker)
                .build());
        type.addMethod(MethodSpec.methodBuilder(maker)
                .addJavadoc("{@return the constant}\n")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(of)
                .addStatement("return $L", value)
                .build());
    }

    /** {@code ALL}, of the constants here or of those in other holders. */
    void all(TypeName element, String doc, CodeBlock value) {
        type.addField(FieldSpec.builder(Parts.listOf(element), "ALL", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Docs.fixed(doc))
                .initializer(value)
                .build());
    }

    /** {@code byId} or {@code byCode}: the index is made when it is first asked. */
    void search(String method, TypeName element, CodeBlock key, String doc) {
        var map = ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), element);
        var index = name.nestedClass("Index");
        type.addMethod(MethodSpec.methodBuilder(method)
                .addJavadoc(Docs.fixed(doc))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(String.class, "key")
                .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), element))
                .addStatement("return $T.ofNullable($T.FOUND.get(key))", Optional.class, index)
                .build());
        type.addType(TypeSpec.classBuilder(index)
                .addJavadoc("Made on first need.\n")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(FieldSpec.builder(map, "FOUND", Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("Everything by its name.\n")
                        .initializer("make()")
                        .build())
                .addMethod(Parts.hidden())
                .addMethod(MethodSpec.methodBuilder("make")
                        .addJavadoc("{@return the index}\n")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .returns(map)
                        .addCode(CodeBlock.builder()
                                .addStatement("$T found = new $T<>()", map, HashMap.class)
                                .addStatement("ALL.forEach(one -> found.put($L, one))", key)
                                .addStatement("return $T.copyOf(found)", Map.class)
                                .build())
                        .build())
                .build());
    }

    /** A list of the constants here, in parts of a size that a method can hold. */
    static CodeBlock listed(List<CodeBlock> constants, TypeName element) {
        return CodeBlock.of("$T.<$T>of(\n$>$>$L$<$<)", List.class, element, CodeBlock.join(constants, ",\n"));
    }
}
