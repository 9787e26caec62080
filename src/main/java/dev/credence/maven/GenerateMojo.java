package dev.credence.maven;

import dev.credence.build.Compilation;
import dev.credence.model.Catalog;
import dev.credence.publish.Publication;
import dev.credence.publish.java.JavaProduct;
import dev.credence.publish.json.JsonProduct;
import java.io.File;
import java.util.List;
import java.util.Optional;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** Generates Java model classes, which are compiled with the project, and catalogs as JSON, which go into its jar. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends PublishingMojo {
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init")
    private MavenProject project;

    /** Whether Java model classes are generated. */
    @Parameter(property = "credence.java", defaultValue = "true")
    private boolean java;

    /** What the packages of the Java classes begin with; institution and edition follow. */
    @Parameter(property = "credence.javaPackage", defaultValue = JavaProduct.USUAL_PACKAGE)
    @SuppressWarnings("NullAway.Init")
    private String javaPackage;

    /** Whether catalogs are generated as JSON. */
    @Parameter(property = "credence.json", defaultValue = "true")
    private boolean json;

    /** Where the Java classes are written, each catalog in a source folder of its own. */
    @Parameter(defaultValue = "${project.build.directory}/generated-sources/credence", required = true)
    @SuppressWarnings("NullAway.Init")
    private File javaDirectory;

    /** Where the JSON is written; in the jar it lies as it does here, {@code csulb/2026-2027/catalog.json}. */
    @Parameter(defaultValue = "${project.build.directory}/generated-resources/credence", required = true)
    @SuppressWarnings("NullAway.Init")
    private File jsonDirectory;

    @Override
    void write(Compilation compilation) throws MojoExecutionException {
        if (java) {
            if (!JavaProduct.isPackage(javaPackage)) {
                throw new MojoExecutionException(
                        "javaPackage: `" + javaPackage + "` cannot be the name of a Java package");
            }
            written(compilation, javaDirectory, Optional.empty(), List.of(new JavaProduct(javaPackage)));
            for (Catalog catalog : compilation.catalogs()) {
                var sources = javaDirectory
                        .toPath()
                        .resolve(Publication.folder(catalog))
                        .resolve("java");
                project.addCompileSourceRoot(sources.toString());
            }
        }
        if (json) {
            written(compilation, jsonDirectory, Optional.empty(), List.of(new JsonProduct()));
            var resource = new Resource();
            resource.setDirectory(jsonDirectory.toString());
            // How the files were written is nobody's business at run time.
            resource.setExcludes(List.of("manifest.json", "SHA256SUMS"));
            project.addResource(resource);
        }
    }
}
