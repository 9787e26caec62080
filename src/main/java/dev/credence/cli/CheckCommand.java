package dev.credence.cli;

import dev.credence.build.Compilation;
import dev.credence.diagnostic.render.Format;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code credence check}: diagnostics, and with {@code --fix} the edits that settle them. */
@Command(
        name = Check.WORD,
        description = "Checks spec files and says what is wrong with them. Writes nothing, unless --fix is given.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  credence check                        everything under specs/",
            "  credence check specs/csulb/food.cred  one file",
            "  credence check --fix --dry-run        show what can be mended without you",
            "  credence check --fix                  mend it",
            "",
            "Exit status: 0 fine, 1 mistakes are left, 2 wrong usage, 3 unreadable or unwritable."
        })
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

    @Option(
            names = "--fix",
            description = "Makes the edits that were tried and found to hold, shows them, and says what is left.")
    private boolean fix;

    @Option(names = "--dry-run", description = "With --fix: only shows the edits.")
    private boolean dryRun;

    @Override
    public Integer call() {
        var line = spec.commandLine();
        if (dryRun && !fix) {
            throw new ParameterException(line, "`--dry-run` goes with `--fix`: without it nothing is written anyway");
        }
        var check = new Check(paths, format, policy, warningsAreErrors);
        Consumer<Compilation> first = compilation -> PolicyOption.check(line, policy, compilation);
        return fix
                ? new CheckFix(check, dryRun).run(line.getOut(), line.getErr(), first)
                : check.run(line.getOut(), line.getErr(), first);
    }
}
