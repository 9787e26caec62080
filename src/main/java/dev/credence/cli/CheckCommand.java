package dev.credence.cli;

import dev.credence.diagnostic.render.Format;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code credence check}: diagnostics only. */
@Command(
        name = Check.WORD,
        description = "Checks spec files and says what is wrong with them. Writes nothing.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  credence check                          everything under specs/",
            "  credence check specs/csulb/2026-2027    one edition",
            "  credence check --policy csulb-2024      as if every program were under this policy",
            "  credence check --format sarif > report.sarif",
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

    @Override
    public Integer call() {
        var line = spec.commandLine();
        return new Check(paths.named(), format, policy.id(), warningsAreErrors, talk.isQuiet())
                .run(
                        line.getOut(),
                        line.getErr(),
                        talk.begin(),
                        compilation -> PolicyOption.check(line, policy.id(), compilation));
    }
}
