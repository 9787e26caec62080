package dev.credence.cli;

import dev.credence.build.Compilation;
import dev.credence.build.Compiler;
import dev.credence.build.WorkspaceReader;
import dev.credence.diagnostic.Severity;
import dev.credence.diagnostic.render.Format;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What {@code credence check} does. */
record Check(List<String> paths, Format format, Optional<String> policy, boolean warningsAreErrors, boolean quiet) {
    static final String WORD = "check";

    /**
     * The command line that is typed most, understood without what understands all the others, which takes longer to load than a
     * small catalog to check: {@code check} and nothing but paths. Empty for any other.
     */
    static Optional<Check> plain(String... args) {
        if (args.length == 0 || !args[0].equals(WORD)) {
            return Optional.empty();
        }
        for (String arg : args) {
            if (arg.isEmpty() || arg.charAt(0) == '-' || arg.charAt(0) == '@') {
                return Optional.empty();
            }
        }
        return Optional.of(
                new Check(List.of(args).subList(1, args.length), Format.HUMAN, Optional.empty(), false, false));
    }

    int run(PrintWriter out, PrintWriter err) {
        return run(out, err, Told.of(err, quiet, false), compilation -> {});
    }

    /** @param first looks at what came of it before anything is printed */
    int run(PrintWriter out, PrintWriter err, Told told, Consumer<Compilation> first) {
        Compilation compilation;
        try (told) {
            var workspace = new WorkspaceReader(Path.of("")).read(PathsOption.orUsual(paths));
            compilation = Compiler.compile(workspace, policy, told.progress());
        }
        first.accept(compilation);
        Optional<String> next = compilation.hasErrors() ? Optional.empty() : Optional.of("credence build");
        new DiagnosticPrinter(out, err, format, quiet).print(compilation, next);
        if (compilation.workspace().unreadable()) {
            return Exit.UNREADABLE;
        }
        boolean warned =
                warningsAreErrors && compilation.diagnostics().stream().anyMatch(d -> d.severity() == Severity.WARNING);
        return compilation.hasErrors() || warned ? Exit.BAD_CONTENT : Exit.FINE;
    }
}
