package dev.credence.publish.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.credence.model.Course;
import dev.credence.model.Degree;
import dev.credence.model.Edition;
import dev.credence.model.Institution;
import dev.credence.model.Program;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * What an instance of the generated {@code Catalog} can do: it is what stands in a {@code catalog.json}. Jackson finds the private
 * setters, which want nothing but maps and lists, so that the code needs neither its annotations nor a configuration.
 */
final class ReadCatalog {
    static final String DOC =
            "The institution, the edition, and where its courses and programs are: {@link Courses}, {@link Programs}.\n\n"
                    + "<p>An instance is a catalog that was read from a {@code catalog.json}, of this or another edition: by Jackson with\n"
                    + "{@code new ObjectMapper().readValue(file, Catalog.class)}, or by any other library with {@link #of}.";

    private static final Map<String, Class<?>> MEMBERS = new java.util.TreeMap<>(Map.of(
            "$schema", String.class,
            "schema", String.class,
            "institution", Map.class,
            "edition", Map.class,
            "colleges", List.class,
            "courses", List.class,
            "degrees", List.class,
            "programs", List.class));

    private final Shape shape;
    private final ClassName catalog;
    private final ClassName document;

    ReadCatalog(Shape shape, ClassName catalog) {
        this.shape = shape;
        this.catalog = catalog;
        this.document = ClassName.get(shape.packageName(), "CatalogDocument");
    }

    static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc("For {@link #of}, and for Jackson, which calls the setters after it.\n")
                .addModifiers(Modifier.PRIVATE)
                .build();
    }

    void addTo(TypeSpec.Builder type) {
        type.addField(FieldSpec.builder(document, "document", Modifier.PRIVATE, Modifier.FINAL)
                .addJavadoc("What was read.\n")
                .initializer("new $T()", document)
                .build());
        type.addMethod(of());
        type.addMethod(accessor("institution", shape.name(Institution.class), "who publishes"));
        type.addMethod(accessor("edition", shape.name(Edition.class), "which edition it is"));
        type.addMethod(accessor(
                "courses", Parts.listOf(shape.name(Course.class)), "its courses, in the order of their codes"));
        type.addMethod(accessor("degrees", Parts.listOf(shape.name(Degree.class)), "the degrees that programs name"));
        type.addMethod(accessor("programs", Parts.listOf(shape.name(Program.class)), "its programs, in order"));
        MEMBERS.forEach((member, of) -> type.addMethod(setter(member, of)));
    }

    private MethodSpec of() {
        var json = ParameterizedTypeName.get(
                ClassName.get(Map.class), ClassName.get(String.class), WildcardTypeName.subtypeOf(Object.class));
        return MethodSpec.methodBuilder("of")
                .addJavadoc("Makes a catalog of what a JSON library has read.\n\n"
                        + "@param json the members of {@code catalog.json}: maps, lists, texts, numbers and truth values\n"
                        + "@return the catalog\n"
                        + "@throws IllegalArgumentException where it is no catalog; the message says where\n"
                        + "@throws IllegalStateException where members are missing\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(json, "json")
                .returns(catalog)
                .addCode(CodeBlock.builder()
                        .addStatement("$1T read = new $1T()", catalog)
                        .addStatement("json.forEach(read.document::set)")
                        .addStatement("read.document.content()")
                        .addStatement("return read")
                        .build())
                .build();
    }

    private static MethodSpec accessor(String name, TypeName type, String doc) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("{@return $L}\n\n@throws IllegalStateException where what was read was no catalog\n", doc)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addStatement("return document.content().$N()", name)
                .build();
    }

    private static MethodSpec setter(String member, Class<?> type) {
        return MethodSpec.methodBuilder(
                        "set" + member.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + member.substring(1))
                .addJavadoc("Called by Jackson.\n\n@param value the member {@code $L}\n", member)
                .addModifiers(Modifier.PRIVATE)
                .addParameter(anyOf(type), "value")
                .addStatement("document.set($S, value)", member)
                .build();
    }

    private static TypeName anyOf(Class<?> type) {
        var any = WildcardTypeName.subtypeOf(Object.class);
        return switch (type.getTypeParameters().length) {
            case 0 -> TypeName.get(type);
            case 1 -> ParameterizedTypeName.get(ClassName.get(type), any);
            default -> ParameterizedTypeName.get(ClassName.get(type), any, any);
        };
    }
}
