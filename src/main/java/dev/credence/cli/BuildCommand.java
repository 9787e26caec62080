package dev.credence.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code credence build}: checks everything, then writes every product; nothing is written when there is an error. */
@Command(
        name = "build",
        description = "Checks spec files and publishes their catalogs. Writes nothing when there is an error.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  credence build                               everything under specs/, into out/",
            "  credence build --out site --only html        the pages alone, into site/",
            "  credence build --release --base-url https://catalog.example.edu",
            "  credence build --only all --base-url https://catalog.example.edu",
            "  credence build --verify                      for a build: is out/ up to date?",
            "",
            "Exit status: 0 fine, 1 errors (with --verify also: out of date), 2 wrong usage, 3 unreadable or unwritable."
        })
final class BuildCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private PathsOption paths = new PathsOption();

    @Mixin
    private PublishOptions publish = new PublishOptions();

    @Mixin
    private UnderPolicy policy = new UnderPolicy();

    @Option(
            names = "--release",
            description = "Publishes approved programs only; mistakes in proposed ones do not stop it.")
    private boolean release;

    @Option(
            names = "--verify",
            description = "Compare with the output folder instead of writing; 1 when it is out of date.")
    private boolean verify;

    @Option(
            names = "--keep-going",
            description = "Publishes what has no error; the rest is left out, and the exit status is still 1.")
    private boolean keepGoing;

    @Mixin
    private Talk talk = new Talk();

    @Override
    public Integer call() {
        var line = spec.commandLine();
        var build = new Build(paths.named(), publish, policy.id(), release, verify, keepGoing, talk.isQuiet());
        return build.run(
                line.getOut(), line.getErr(), talk.begin(), whole -> PolicyOption.check(line, policy.id(), whole));
    }
}
