package dev.credence.maven;

import dev.credence.Credence;
import dev.credence.build.Compilation;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.Severity;
import dev.credence.diagnostic.render.Format;
import dev.credence.publish.Product;
import dev.credence.publish.WriteResult;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What every goal shares: which specs are meant, and how what is wrong with them is told. */
abstract class SpecMojo extends AbstractMojo {
    /** Where paths begin, and what they are shown relative to. */
    @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init")
    private File basedir;

    /** Spec files or folders. */
    @Parameter(property = "credence.specs", defaultValue = "specs")
    @SuppressWarnings("NullAway.Init")
    private List<String> specs;

    /** Leaves the goal out. */
    @Parameter(property = "credence.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Credence is skipped");
        } else {
            run();
        }
    }

    abstract void run() throws MojoExecutionException, MojoFailureException;

    final Path folder() {
        return basedir.toPath();
    }

    final List<String> specs() {
        return specs;
    }

    /**
     * The specs, checked; what was found is in the log, word for word as the command line says it.
     *
     * @param werror whether warnings fail the build too
     * @throws MojoFailureException where the specs have mistakes
     * @throws MojoExecutionException where a file cannot be read, or there is no such policy
     */
    final Compilation compiled(@Nullable String policy, boolean release, boolean werror)
            throws MojoExecutionException, MojoFailureException {
        var credence = Credence.in(folder()).paths(specs.toArray(String[]::new));
        credence = policy == null ? credence : credence.policy(policy);
        credence = release ? credence.release() : credence;
        Compilation compilation;
        try {
            compilation = credence.compile();
        } catch (IllegalArgumentException noSuchPolicy) {
            throw new MojoExecutionException(noSuchPolicy.getMessage(), noSuchPolicy);
        }
        say(compilation);
        var failing = compilation.diagnostics().stream()
                .filter(d -> d.severity() == Severity.ERROR || (werror && d.severity() == Severity.WARNING))
                .toList();
        if (compilation.workspace().unreadable()) {
            throw new MojoExecutionException("specs cannot be read:\n" + places(failing));
        } else if (!failing.isEmpty()) {
            throw new MojoFailureException(counted(failing.size(), "mistake") + " in the specs:\n" + places(failing));
        }
        return compilation;
    }

    private void say(Compilation compilation) {
        if (!compilation.diagnostics().isEmpty()) {
            boolean warned = compilation.diagnostics().stream().anyMatch(d -> d.severity() == Severity.WARNING);
            Consumer<String> log = compilation.hasErrors() ? getLog()::error : warned ? getLog()::warn : getLog()::info;
            Credence.text(compilation, Format.HUMAN).lines().forEach(log);
        }
    }

    /** In the form of the Java compiler's messages, which every IDE makes a link of. */
    private String places(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(d -> {
                    var at = d.span().file().position(d.span().start());
                    var file = folder().resolve(d.span().file().path()).normalize();
                    return file + ":[" + at.line() + "," + at.column() + "] "
                            + d.code().id() + ": " + d.message();
                })
                .collect(Collectors.joining("\n"));
    }

    /**
     * Writes products, and says what was written; quiet about files that stay as they are.
     *
     * @param address what the folder will be served under
     */
    final void written(Compilation compilation, File out, Optional<String> address, List<Product> products)
            throws MojoExecutionException {
        var result = Credence.publish(compilation, out.toPath(), address, products);
        if (result instanceof WriteResult.Written written) {
            boolean changed = written.written() + written.removed() > 0;
            String what = products.stream().map(Product::name).collect(Collectors.joining(", "));
            getLog().info(
                            changed
                                    ? what + ": " + counted(written.written(), "file") + " written, "
                                            + written.unchanged() + " unchanged, " + written.removed() + " removed"
                                    : what + ": nothing changed, nothing written");
        } else {
            throw new MojoExecutionException(out + ": " + result);
        }
    }

    static String counted(int number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
