package dev.credence.cli;

import dev.credence.build.Compilation;
import dev.credence.diagnostic.Severity;
import dev.credence.diagnostic.render.Format;
import dev.credence.diagnostic.render.Report;
import dev.credence.diagnostic.render.TextOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Prints diagnostics: for people to standard error, for machines to standard output. */
final class DiagnosticPrinter {
    private static final int LIMIT = 100;

    private final PrintWriter out;
    private final PrintWriter err;
    private final Format format;
    private final boolean quiet;

    DiagnosticPrinter(PrintWriter out, PrintWriter err, Format format) {
        this(out, err, format, false);
    }

    /** @param quiet whether people get to see errors only, without the counts; programs get everything */
    DiagnosticPrinter(PrintWriter out, PrintWriter err, Format format, boolean quiet) {
        this.out = out;
        this.err = err;
        this.format = format;
        this.quiet = quiet;
    }

    /**
     * @param next the command to run next, where there is one
     * @return what was printed
     */
    String print(Compilation compilation, Optional<String> next) {
        return print(new Report(compilation.diagnostics(), compilation.files(), next));
    }

    String print(Report report) {
        var options = options();
        if (format.isForMachines()) {
            return write(report, options, out);
        } else if (!quiet) {
            return write(report, options, err);
        } else if (report.count(Severity.ERROR) > 0) {
            return write(report.errors(), options.withoutCounts(), err);
        }
        return "";
    }

    private String write(Report report, TextOptions options, PrintWriter to) {
        String text = text(report, format, options);
        to.print(text);
        to.flush();
        return text;
    }

    /** How texts for people are laid out here. */
    static TextOptions options() {
        return new TextOptions(Terminal.hasColour(), Terminal.width(), LIMIT);
    }

    /** What is printed of a report. */
    static String text(Report report, Format format, TextOptions options) {
        var text = new StringBuilder();
        try {
            format.renderer(options).render(report, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
