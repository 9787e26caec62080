package dev.credence.cli;

import dev.credence.build.Compilation;
import dev.credence.build.IncrementalCompiler;
import dev.credence.build.Publisher;
import dev.credence.build.watch.Changes;
import dev.credence.build.watch.FolderChanges;
import dev.credence.build.watch.Round;
import dev.credence.build.watch.Watch;
import dev.credence.diagnostic.Severity;
import dev.credence.diagnostic.render.Format;
import dev.credence.diagnostic.render.Report;
import dev.credence.diagnostic.render.TextOptions;
import dev.credence.publish.WriteResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code credence watch}: checks, and builds where that is asked for, at the start and on every save. */
@Command(
        name = "watch",
        description = {
            "Checks spec files now and again on every save, in milliseconds, until Ctrl-C ends it.",
            "With --out or --only it also writes the catalog whenever there is no error."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  credence watch                          everything under specs/",
            "  credence watch specs/csulb/2026-2027    one edition",
            "  credence watch --out out                also writes the catalog",
            "",
            "On a terminal the screen always shows the last check; elsewhere each check that finds something new is"
                    + " printed below the one before.",
            "Exit status: 130 after Ctrl-C, 2 wrong usage, 3 when the system watches no folders."
        })
final class WatchCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private PathsOption paths = new PathsOption();

    @Mixin
    private PublishOptions publish = new PublishOptions();

    @Mixin
    private UnderPolicy policy = new UnderPolicy();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "human",
            completionCandidates = Words.TextFormats.class,
            description = "How diagnostics are printed: ${COMPLETION-CANDIDATES}; all but human below each other.")
    private Format format = Format.HUMAN;

    private boolean started;

    @Override
    public Integer call() {
        try (var changes = new FolderChanges()) {
            return run(changes);
        } catch (IOException notWatched) {
            spec.commandLine().getErr().println("credence: this system watches no folders: " + notWatched.getMessage());
            return Exit.UNREADABLE;
        }
    }

    int run(Changes changes) {
        if (format.isForMachines()) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "a watch speaks to people: `--format` can be human, plain or narrated");
        }
        publish.products();
        publish.address();
        publish.folder();
        var err = spec.commandLine().getErr();
        boolean redraws = format == Format.HUMAN && Terminal.atStandardError() && !Terminal.isDumb();
        var screen = redraws ? WatchScreen.terminal(err, Terminal::size) : WatchScreen.log(err);
        if (redraws) {
            // What is typed after Ctrl-C begins on a line of its own.
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                err.print("\n");
                err.flush();
            }));
        }
        var compiler = new IncrementalCompiler(Path.of(""), paths.orUsual(), policy.id());
        new Watch(compiler, changes, System::nanoTime, round -> show(round, screen)).run();
        return Exit.FINE;
    }

    private void show(Round round, WatchScreen screen) {
        var gone =
                policy.id().filter(id -> !round.compilation().policies().all().containsKey(id));
        if (!started) {
            PolicyOption.check(spec.commandLine(), policy.id(), round.compilation());
            started = true;
        }
        var options = new TextOptions(Terminal.hasColour(), screen.width(), Integer.MAX_VALUE, false);
        var compilation = round.compilation();
        var report = new Report(compilation.diagnostics(), compilation.files(), Optional.empty());
        String found = DiagnosticPrinter.text(report, format, options);
        String written = publish.wereGiven() ? written(compilation) : "";
        String unjudged = gone.map(id -> "there is no policy `" + id + "` now: nothing was checked under it\n")
                .orElse("");
        screen.show(found + unjudged + written, status(round, report));
    }

    /** {@code checked 56 programs in 12 ms, 0 errors, 1 warning - waiting for a change (Ctrl-C ends)}. */
    private static String status(Round round, Report report) {
        return "checked " + WriteReport.counted(round.compilation().programs(), "program") + " in "
                + Told.milliseconds(round.took().toNanos()) + ", "
                + WriteReport.counted((int) report.count(Severity.ERROR), "error") + ", "
                + WriteReport.counted((int) report.count(Severity.WARNING), "warning")
                + " - waiting for a change (Ctrl-C ends)";
    }

    private String written(Compilation checked) {
        if (checked.hasErrors()) {
            return notWritten();
        }
        var products = publish.products();
        var exporting = publish.prepare(checked, products);
        var compilation = exporting.compilation();
        if (compilation.hasErrors()) {
            var missing = new Report(
                    compilation.diagnostics().stream()
                            .filter(d -> !checked.diagnostics().contains(d))
                            .toList(),
                    compilation.files(),
                    Optional.empty());
            var options = new TextOptions(Terminal.hasColour(), TextOptions.DEFAULT.width(), Integer.MAX_VALUE, false);
            return DiagnosticPrinter.text(missing, format, options) + notWritten();
        }
        var report = new WriteReport(publish.shownFolder(), publish.pages());
        var result = Publisher.publish(
                compilation,
                products,
                publish.folder(),
                publish.settings(paths.named()),
                publish.address(),
                exporting.exports());
        return result instanceof WriteResult.Failed failed
                ? report.failed(failed) + "\n"
                : report.written((WriteResult.Written) result, compilation).get(0) + "\n";
    }

    private String notWritten() {
        return "nothing was written to " + publish.shownFolder() + "\n";
    }
}
