package dev.credence.publish.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** {@code Parts} of the generated code: puts together what does not fit into one expression. */
final class Parts {
    static final String NAME = "Parts";

    private static final TypeVariableName T = TypeVariableName.get("T");

    private Parts() {}

    static TypeSpec type() {
        return TypeSpec.classBuilder(NAME)
                .addJavadoc("Puts lists and maps together.\n")
                .addAnnotation(JavaProduct.GENERATED)
                .addModifiers(Modifier.FINAL)
                .addMethod(hidden())
                .addMethod(joined())
                .addMethod(ordered())
                .build();
    }

    /** The constructor of a class that is never made. */
    static MethodSpec hidden() {
        return MethodSpec.constructorBuilder()
                .addJavadoc("Never called.\n")
                .addModifiers(Modifier.PRIVATE)
                .build();
    }

    static TypeName listOf(TypeName element) {
        return ParameterizedTypeName.get(ClassName.get(List.class), element);
    }

    private static MethodSpec joined() {
        return MethodSpec.methodBuilder("joined")
                .addJavadoc("{@return one list of all}\n\n@param <T> what is in them\n@param lists the lists\n")
                .addModifiers(Modifier.STATIC)
                .addTypeVariable(T)
                .addParameter(listOf(WildcardTypeName.subtypeOf(listOf(WildcardTypeName.subtypeOf(T)))), "lists")
                .returns(listOf(T))
                .addCode(CodeBlock.builder()
                        .addStatement("$T all = new $T<>()", listOf(T), ArrayList.class)
                        .addStatement("lists.forEach(all::addAll)")
                        .addStatement("return $T.copyOf(all)", List.class)
                        .build())
                .build();
    }

    private static MethodSpec ordered() {
        var value = TypeVariableName.get("T");
        var key = ClassName.get(String.class);
        var map = ParameterizedTypeName.get(ClassName.get(Map.class), key, value);
        var entry = ParameterizedTypeName.get(ClassName.get(Map.Entry.class), key, value);
        return MethodSpec.methodBuilder("ordered")
                .addJavadoc(
                        "{@return a map that keeps the order}\n\n@param <T> the values\n@param entries the entries\n")
                .addModifiers(Modifier.STATIC)
                .addTypeVariable(value)
                .addParameter(listOf(entry), "entries")
                .returns(map)
                .addCode(CodeBlock.builder()
                        .addStatement("$T all = new $T<>()", map, LinkedHashMap.class)
                        .addStatement("entries.forEach(e -> all.put(e.getKey(), e.getValue()))")
                        .addStatement("return $T.unmodifiableMap(all)", Collections.class)
                        .build())
                .build();
    }
}
