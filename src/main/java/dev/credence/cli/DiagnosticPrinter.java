package dev.credence.cli;

import dev.credence.build.Compilation;
import dev.credence.diagnostic.render.Format;
import dev.credence.diagnostic.render.Report;
import dev.credence.diagnostic.render.TextOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import picocli.CommandLine;

/** Prints diagnostics: for people to standard error, for machines to standard output. */
final class DiagnosticPrinter {
    private static final int WIDTH = 100;
    private static final int LIMIT = 100;

    private final CommandLine line;
    private final Format format;

    DiagnosticPrinter(CommandLine line, Format format) {
        this.line = line;
        this.format = format;
    }

    /** @param next the command to run next, where there is one */
    void print(Compilation compilation, Optional<String> next) {
        var report = new Report(compilation.diagnostics(), compilation.files(), next);
        var out = format.isForMachines() ? line.getOut() : line.getErr();
        var text = new StringBuilder();
        try {
            format.renderer(new TextOptions(colour(), width(), LIMIT)).render(report, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        out.print(text);
        out.flush();
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
