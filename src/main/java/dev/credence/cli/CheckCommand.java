package dev.credence.cli;

import dev.credence.build.Compilation;
import dev.credence.diagnostic.render.Format;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code credence check}: diagnostics, and with {@code --fix} the edits that settle them. */
@Command(
        name = Check.WORD,
        description = "Checks spec files and says what is wrong with them. Writes nothing, unless --fix is given.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  credence check                          everything under specs/",
            "  credence check specs/csulb/2026-2027    one edition",
            "  credence check --policy csulb-2024      as if every program were under this policy",
            "  credence check --format sarif > report.sarif",
            "  credence check --fix --dry-run          show what can be mended without you",
            "  credence check --fix                    mend it",
            "",
            "Messages for people go to standard error, the other formats to standard output.",
            "Exit status: 0 fine, 1 errors (with --werror also warnings), 2 wrong usage, 3 unreadable."
        })
final class CheckCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private PathsOption paths = new PathsOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "human",
            completionCandidates = Words.Formats.class,
            description = "How diagnostics are printed: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.HUMAN;

    @Mixin
    private UnderPolicy policy = new UnderPolicy();

    @Mixin
    private Talk talk = new Talk();

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
        var check = new Check(paths.named(), format, policy.id(), warningsAreErrors, talk.isQuiet());
        Consumer<Compilation> first = compilation -> PolicyOption.check(line, policy.id(), compilation);
        return fix
                ? new CheckFix(check, dryRun).run(line.getOut(), line.getErr(), talk.begin(), first)
                : check.run(line.getOut(), line.getErr(), talk.begin(), first);
    }
}
