package dev.credence.cli;

import dev.credence.build.FormatResult;
import dev.credence.build.SpecFormatter;
import dev.credence.diagnostic.render.Format;
import dev.credence.diagnostic.render.Report;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code credence fmt}: puts spec files into the one layout. */
@Command(
        name = "fmt",
        description = {
            "Puts spec files into the one layout. Words, comments and their order stay as they are, and so does what the"
                    + " specs mean; only blanks, line ends and commas change.",
            "A declaration with a mistake in it is left alone, and the mistake is shown."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  credence fmt                          everything under specs/",
            "  credence fmt specs/csulb/food.cred    one file",
            "  credence fmt --check                  for a build: lists the files that would change",
            "  credence fmt - < food.cred            for an editor: from standard input to standard output",
            "",
            "Exit status: 0 fine, 1 something is left alone (with --check also: a file would change), 2 wrong usage,"
                    + " 3 unreadable or unwritable."
        })
final class FmtCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Files or folders; specs/ when none is given; - alone for standard input.")
    private List<String> paths = List.of();

    @Option(names = "--check", description = "Writes nothing; lists the files that would change.")
    private boolean check;

    @Mixin
    private Talk talk = new Talk();

    @Override
    public Integer call() throws IOException {
        if (!paths.contains(STANDARD_INPUT)) {
            FormatResult result;
            try (var told = talk.begin()) {
                result = SpecFormatter.files(Path.of(""), PathsOption.orUsual(paths), !check, told.progress());
            }
            return report(result);
        }
        if (paths.size() > 1) {
            throw new ParameterException(spec.commandLine(), "`-` stands alone: the text comes from standard input");
        }
        return standardInput();
    }

    private int standardInput() throws IOException {
        var text = SpecFormatter.text("<standard input>", System.in.readAllBytes());
        if (!check) {
            text.formatted().ifPresent(formatted -> {
                out().print(formatted);
                out().flush();
            });
        }
        say(text.result());
        if (check && !text.result().changed().isEmpty()) {
            err().print("the text would change\n");
        }
        return status(text.result());
    }

    private int report(FormatResult result) {
        result.changed().forEach(file -> out().print(file + "\n"));
        out().flush();
        say(result);
        if (!talk.isQuiet()) {
            err().print(result.changed().size() + " of " + result.files() + (result.files() == 1 ? " file" : " files")
                    + (check ? " would change\n" : " changed\n"));
        }
        err().flush();
        return status(result);
    }

    /** What keeps files or parts of them from being formatted. */
    private void say(FormatResult result) {
        if (!result.diagnostics().isEmpty()) {
            new DiagnosticPrinter(out(), err(), Format.HUMAN, talk.isQuiet())
                    .print(new Report(result.diagnostics(), result.files(), Optional.empty()));
        }
        for (var span : result.leftAlone()) {
            var first = span.file().line(span.file().position(span.start()).line());
            err().print(span + ": left as it is until its mistakes are settled: " + first + "\n");
        }
        err().flush();
    }

    private int status(FormatResult result) {
        if (result.unreadable()) {
            return Exit.UNREADABLE;
        }
        boolean wouldChange = check && !result.changed().isEmpty();
        return result.isComplete() && !wouldChange ? Exit.FINE : Exit.BAD_CONTENT;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
