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
            if (!PlainWord.is(arg)) {
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
            var workspace = new WorkspaceReader(Path.of("")).read(named());
            compilation = Compiler.compile(workspace, policy, told.progress());
        }
        first.accept(compilation);
        new DiagnosticPrinter(out, err, format, quiet).print(compilation, next(compilation));
        return status(compilation);
    }

    /** What is looked at. */
    List<String> named() {
        return PathsOption.orUsual(paths);
    }

    private Optional<String> next(Compilation compilation) {
        if (!compilation.hasErrors()) {
            return Optional.of("credence build");
        }
        boolean some = compilation.diagnostics().stream().anyMatch(d -> d.fix().isPresent());
        return some ? Optional.of(again(" --fix")) : Optional.empty();
    }

    /** The same command with something more. */
    String again(String more) {
        var command = new StringBuilder("credence check");
        policy.ifPresent(id -> command.append(" --policy ").append(id));
        paths.forEach(path -> command.append(' ').append(path.contains(" ") ? "\"" + path + "\"" : path));
        return command.append(more).toString();
    }

    /** The exit status. */
    int status(Compilation compilation) {
        if (compilation.workspace().unreadable()) {
            return Exit.UNREADABLE;
        }
        boolean warned =
                warningsAreErrors && compilation.diagnostics().stream().anyMatch(d -> d.severity() == Severity.WARNING);
        return compilation.hasErrors() || warned ? Exit.BAD_CONTENT : Exit.FINE;
    }
}
