package dev.credence.cli;

import dev.credence.diagnostic.render.Format;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code credence check}: diagnostics only. */
@Command(
        name = Check.WORD,
        description = "Checks spec files and says what is wrong with them. Writes nothing.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "Files or folders; specs/ when none is given.")
    private List<String> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "human",
            description = "How diagnostics are printed: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.HUMAN;

    @Option(
            names = "--policy",
            paramLabel = "ID",
            description = "Checks everything under this policy, whatever the specs name.")
    private Optional<String> policy = Optional.empty();

    @Option(names = "--werror", description = "Warnings count as errors.")
    private boolean warningsAreErrors;

    @Override
    public Integer call() {
<<<<<<< HEAD
        var workspace = new WorkspaceReader(Path.of("")).read(paths.isEmpty() ? List.of("specs") : paths);
        var compilation = Compiler.compile(workspace, policy);
        PolicyOption.check(spec.commandLine(), policy, compilation);
        Optional<String> next = compilation.hasErrors() ? Optional.empty() : Optional.of("credence build");
        new DiagnosticPrinter(spec.commandLine(), format).print(compilation, next);
        if (workspace.unreadable()) {
            return Exit.UNREADABLE;
        }
        boolean warned =
                warningsAreErrors && compilation.diagnostics().stream().anyMatch(d -> d.severity() == Severity.WARNING);
        return compilation.hasErrors() || warned ? Exit.BAD_CONTENT : Exit.FINE;
||||||| d2b1894
        var workspace = new WorkspaceReader(Path.of("")).read(paths.isEmpty() ? List.of("specs") : paths);
        var compilation = Compiler.compile(workspace);
        Optional<String> next = compilation.hasErrors() ? Optional.empty() : Optional.of("credence build");
        new DiagnosticPrinter(spec.commandLine(), format).print(compilation, next);
        if (workspace.unreadable()) {
            return Exit.UNREADABLE;
        }
        boolean warned =
                warningsAreErrors && compilation.diagnostics().stream().anyMatch(d -> d.severity() == Severity.WARNING);
        return compilation.hasErrors() || warned ? Exit.BAD_CONTENT : Exit.FINE;
=======
        return new Check(paths, format, warningsAreErrors)
                .run(spec.commandLine().getOut(), spec.commandLine().getErr());
>>>>>>> 615da58d05d1e4a4588c1b432072abb48d5a3bc1
    }
}
