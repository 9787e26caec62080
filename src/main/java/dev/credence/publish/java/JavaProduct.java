package dev.credence.publish.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.credence.diagnostic.DiagnosticSink;
import dev.credence.model.Course;
import dev.credence.publish.Output;
import dev.credence.publish.Product;
import dev.credence.publish.Publication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;
import javax.lang.model.SourceVersion;

/**
 * The catalog as Java source for JDK 17 and later, in the package {@code catalog.<institution>.e<edition>}: records that mirror the model,
 * {@code Courses} and {@code Programs} with a constant each, a search and {@code ALL}. The code needs nothing but the JDK.
 */
public final class JavaProduct implements Product {
    /** What packages begin with unless something else is asked for. */
    public static final String USUAL_PACKAGE = "catalog";

    /** On every type; without a date, so that the same catalog gives the same sources. */
    static final AnnotationSpec GENERATED = AnnotationSpec.builder(Generated.class)
            .addMember("value", "$S", "dev.credence")
            .build();

    private final Docs docs = new Docs();
    private final String root;

    public JavaProduct() {
        this(USUAL_PACKAGE);
    }

    /**
     * @param root what the packages of all catalogs begin with: {@code edu.example.catalog}
     * @throws IllegalArgumentException where that is {@linkplain #isPackage no package}
     */
    public JavaProduct(String root) {
        if (!isPackage(root)) {
            throw new IllegalArgumentException(root + " is no name of a Java package");
        }
        this.root = root;
    }

    /** Whether this can be the name of a package: identifiers of Java 17 with dots between them, none of them a keyword. */
    public static boolean isPackage(String name) {
        return SourceVersion.isName(name, SourceVersion.RELEASE_17);
    }

    @Override
    public String name() {
        return "java";
    }

    @Override
    public String settings() {
        return root;
    }

    /** Warns of constants that cannot be called what their ids or codes say. */
    @Override
    public void check(Publication publication, DiagnosticSink sink) {
        var clashes = new NameClashes(sink);
        clashes.find(
                publication.catalog().programs(),
                program -> program.facts().id(),
                program -> program.facts().span(),
                "Programs.byId");
        clashes.find(publication.catalog().courses(), Course::toString, Course::span, "Courses.byCode");
    }

    @Override
    public void publish(Publication publication, Output output) {
        var shape = new Shape(Names.packageOf(root, publication.catalog()));
        var types = new ArrayList<Supplier<TypeSpec>>();
        new ModelTypes(shape, docs).all().forEach(type -> types.add(() -> type));
        types.add(Parts::type);
        types.add(() -> new ReaderType(shape).type());
        // A source file works out its lines on first need, and must have done so before several threads ask for them.
        publication.catalog().programs().forEach(p -> p.facts().span().file().lineCount());
        publication.catalog().courses().forEach(c -> c.span().file().lineCount());
        types.addAll(new CatalogTypes(publication, shape).all());
        String folder = "java/" + shape.packageName().replace('.', '/') + "/";
        types.parallelStream().forEach(make -> {
            var type = make.get();
            output.file(folder + type.name() + ".java", source(shape.packageName(), type));
        });
        Templates.sources(shape.packageName()).forEach((name, text) -> output.file(folder + name + ".java", text));
    }

    private static byte[] source(String packageName, TypeSpec type) {
        var text = new StringBuilder(1 << 14);
        try {
            JavaFile.builder(packageName, type)
                    .skipJavaLangImports(true)
                    .indent("    ")
                    .build()
                    .writeTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
