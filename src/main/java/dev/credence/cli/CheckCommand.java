package dev.credence.cli;

import dev.credence.diagnostic.render.Format;
import java.util.List;
import java.util.Optional;
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
        var line = spec.commandLine();
        return new Check(paths, format, policy, warningsAreErrors)
                .run(line.getOut(), line.getErr(), compilation -> PolicyOption.check(line, policy, compilation));
    }
}
