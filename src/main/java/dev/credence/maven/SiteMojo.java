package dev.credence.maven;

import dev.credence.build.Compilation;
import dev.credence.build.Products;
import java.io.File;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Publishes the whole catalog: pages and data, as {@code credence build} does. */
@Mojo(name = "site", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true)
public final class SiteMojo extends PublishingMojo {
    /** The output folder; whatever else lies in it is left alone. */
    @Parameter(property = "credence.out", defaultValue = "${project.build.directory}/catalog", required = true)
    @SuppressWarnings("NullAway.Init")
    private File outputDirectory;

    /** The address that the folder will be served under; links to itself in pages and data need it. */
    @Parameter(property = "credence.baseUrl")
    private @Nullable String baseUrl;

    @Override
    void write(Compilation compilation) throws MojoExecutionException {
        written(
                compilation,
                outputDirectory,
                Optional.ofNullable(baseUrl),
                Products.plain().stream().map(Products::make).toList());
        getLog().info("the catalog is in " + new File(outputDirectory, "index.html"));
    }
}
