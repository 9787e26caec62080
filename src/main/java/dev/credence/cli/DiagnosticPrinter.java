package dev.credence.cli;

import dev.credence.build.Compilation;
import dev.credence.diagnostic.render.Format;
import dev.credence.diagnostic.render.Report;
import dev.credence.diagnostic.render.TextOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Prints diagnostics: for people to standard error, for machines to standard output. */
final class DiagnosticPrinter {
    private static final int WIDTH = 100;
    private static final int LIMIT = 100;

    private final PrintWriter out;
    private final PrintWriter err;
    private final Format format;

    DiagnosticPrinter(PrintWriter out, PrintWriter err, Format format) {
        this.out = out;
        this.err = err;
        this.format = format;
    }

    /** @param next the command to run next, where there is one */
    void print(Compilation compilation, Optional<String> next) {
        print(new Report(compilation.diagnostics(), compilation.files(), next));
    }

    void print(Report report) {
        var to = format.isForMachines() ? out : err;
        var text = new StringBuilder();
        try {
            format.renderer(new TextOptions(colour(), width(), LIMIT)).render(report, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        to.print(text);
        to.flush();
    }

    private static boolean colour() {
        return System.console() != null && System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
    }

    private static int width() {
        var columns = System.getenv("COLUMNS");
        try {
            return columns == null ? WIDTH : Math.max(40, Integer.parseInt(columns));
        } catch (NumberFormatException odd) {
            return WIDTH;
        }
    }
}
