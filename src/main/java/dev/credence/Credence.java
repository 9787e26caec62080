package dev.credence;

import dev.credence.build.Compilation;
import dev.credence.build.Compiler;
import dev.credence.build.Exporting;
import dev.credence.build.Products;
import dev.credence.build.Publisher;
import dev.credence.build.Release;
import dev.credence.build.WorkspaceReader;
import dev.credence.diagnostic.Suggestions;
import dev.credence.diagnostic.render.Format;
import dev.credence.diagnostic.render.Report;
import dev.credence.diagnostic.render.TextOptions;
import dev.credence.publish.OutputSettings;
import dev.credence.publish.Product;
import dev.credence.publish.WriteResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Credence as a library: what the command line does, in a few lines.
 *
 * <pre>{@code
 * var compilation = Credence.in(Path.of("")).compile();
 * if (compilation.hasErrors()) {
 *     System.err.print(Credence.text(compilation, Format.PLAIN));
 * } else {
 *     Credence.publish(compilation, Path.of("out"), Products.JSON);
 * }
 * }</pre>
 *
 * <p>Immutable, and safe to use from several threads; every method that changes something gives another one. An author's mistake is
 * never an exception, but a diagnostic of the compilation.
 */
public final class Credence {
    private final Path folder;
    private final List<String> paths;
    private final Optional<String> policy;
    private final boolean release;

    private Credence(Path folder, List<String> paths, Optional<String> policy, boolean release) {
        this.folder = folder;
        this.paths = List.copyOf(paths);
        this.policy = policy;
        this.release = release;
    }

    /** Compiles what lies in {@code specs/} of a folder. */
    public static Credence in(Path folder) {
        return new Credence(folder, List.of("specs"), Optional.empty(), false);
    }

    /** Other spec files or folders, relative to the folder or absolute. */
    public Credence paths(String... files) {
        return new Credence(folder, List.of(files), policy, release);
    }

    /** Checks every program under this policy, whatever the specs name. */
    public Credence policy(String id) {
        return new Credence(folder, paths, Optional.of(id), release);
    }

    /** Takes approved programs only, and what they use; mistakes in proposed ones are then none. */
    public Credence release() {
        return new Credence(folder, paths, policy, true);
    }

    /**
     * Reads, checks and decides everything; nothing is written.
     *
     * @throws IllegalArgumentException where the policy asked for does not exist
     */
    public Compilation compile() {
        var compilation = Compiler.compile(new WorkspaceReader(folder).read(paths), policy);
        var known = compilation.policies().all().keySet();
        policy.filter(id -> !known.contains(id)).ifPresent(id -> {
            throw new IllegalArgumentException("there is no policy `" + id + "`; "
                    + Suggestions.phrase("policy", "name", Suggestions.of(id, known))
                            .orElse("there are "
                                    + String.join(", ", known.stream().sorted().toList())));
        });
        return release ? Release.of(compilation) : compilation;
    }

    /** Everything that was found, as the command line prints it, without colour. */
    public static String text(Compilation compilation, Format format) {
        var text = new StringBuilder();
        var report = new Report(compilation.diagnostics(), compilation.files(), Optional.empty());
        try {
            format.renderer(TextOptions.DEFAULT).render(report, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** {@link #publish(Compilation, Path, Optional, Products...)} for a folder of which nobody knows where it will be served. */
    public static WriteResult publish(Compilation compilation, Path out, Products... products) {
        return publish(compilation, out, Optional.empty(), products);
    }

    /**
     * Writes products into an output folder of theirs, as {@code credence build} does: only what changed is written, only what an earlier
     * run wrote is removed, and a folder of somebody else's is left alone.
     *
     * @param address what the folder will be served under, {@code https://catalog.example.edu}
     * @param products {@link Products#plain} where none is named
     * @throws IllegalArgumentException where the compilation has errors, where a product needs an address and there is none, or where
     *     it asks for a fact that no spec gives; nothing is written then
     */
    public static WriteResult publish(
            Compilation compilation, Path out, Optional<String> address, Products... products) {
        var wanted = products.length == 0 ? Products.plain() : List.of(products);
        return publish(
                compilation, out, address, wanted.stream().map(Products::make).toList());
    }

    /**
     * The same for products that were made for the purpose, such as {@code new JavaProduct("edu.example.catalog")}, which has its classes in
     * other packages.
     */
    public static WriteResult publish(Compilation compilation, Path out, Optional<String> address, List<Product> made) {
        if (compilation.hasErrors()) {
            throw new IllegalArgumentException("what has errors is not published");
        }
        if (address.isEmpty() && made.stream().anyMatch(Product::needsAddress)) {
            throw new IllegalArgumentException("a product needs the address it will be served under");
        }
        var exporting = Exporting.prepare(compilation, made, address, false);
        if (exporting.compilation().hasErrors()) {
            throw new IllegalArgumentException(
                    "a product asks for more than the specs say:\n" + text(exporting.compilation(), Format.PLAIN));
        }
        var settings = OutputSettings.of(version()).servedAt(address);
        return Publisher.publish(compilation, made, out, settings, address, exporting.exports());
    }

    /** {@code credence 0.1.0}: what generated files say they were made by. */
    public static String version() {
        return "credence "
                + Optional.ofNullable(Credence.class.getPackage().getImplementationVersion())
                        .orElse("development");
    }
}
