package dev.credence.cli;

import dev.credence.build.Compilation;
import dev.credence.build.Compiler;
import dev.credence.build.Publisher;
import dev.credence.build.Release;
import dev.credence.build.Stage;
import dev.credence.build.WorkspaceReader;
import dev.credence.diagnostic.render.Format;
import dev.credence.publish.WriteResult;
import java.nio.file.Path;
import java.util.Optional;
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

    @Mixin
    private Talk talk = new Talk();

    @Override
    public Integer call() {
        var products = publish.products();
        var address = publish.address();
        var folder = publish.folder();
        try (var told = talk.begin()) {
            var workspace = new WorkspaceReader(Path.of("")).read(paths.orUsual());
            var whole = Compiler.compile(workspace, policy.id(), told.progress());
            PolicyOption.check(spec.commandLine(), policy.id(), whole);
            var compilation = release ? Release.of(whole) : whole;
            told.pause();
            new DiagnosticPrinter(
                            spec.commandLine().getOut(), spec.commandLine().getErr(), Format.HUMAN, talk.isQuiet())
                    .print(compilation, Optional.empty());
            if (workspace.unreadable()) {
                return Exit.UNREADABLE;
            }
            if (compilation.hasErrors()) {
                spec.commandLine().getErr().println("nothing was written to " + publish.shownFolder());
                return Exit.BAD_CONTENT;
            }
            told.progress().begin(Stage.PUBLISH, 0);
            var settings = publish.settings(paths);
            var result =
                    Publisher.publish(compilation, products, folder, verify ? settings.verifying() : settings, address);
            told.pause();
            int status = report(result, compilation);
            int left = whole.programs() - compilation.programs();
            if (left > 0) {
                say(WriteReport.counted(left, "program") + (left == 1 ? " is" : " are")
                        + " not approved and not in the release");
            }
            return status;
        }
    }

    private int report(WriteResult result, Compilation compilation) {
        var report = new WriteReport(publish.shownFolder(), publish.pages());
        if (result instanceof WriteResult.Failed failed) {
            spec.commandLine().getErr().println(report.failed(failed));
            return Exit.UNREADABLE;
        }
        if (result instanceof WriteResult.Compared compared) {
            report.compared(compared).forEach(this::say);
            return compared.isUpToDate() ? Exit.FINE : Exit.BAD_CONTENT;
        }
        report.written((WriteResult.Written) result, compilation).forEach(this::say);
        return Exit.FINE;
    }

    private void say(String line) {
        if (!talk.isQuiet()) {
            spec.commandLine().getOut().println(line);
        }
    }
}
