package dev.credence.diagnostic.render;

import dev.credence.diagnostic.Severity;
import java.io.IOException;

/** A report with framed source lines: the diagnostics, then the counts and what to do next. */
final class FramedText {
    private final TextOptions options;
    private final Glyphs glyphs;

    FramedText(TextOptions options, Glyphs glyphs) {
        this.options = options;
        this.glyphs = glyphs;
    }

    void render(Report report, Appendable out) throws IOException {
        var shown = Shown.of(report, options.limit());
        for (var diagnostic : shown.diagnostics()) {
            new FramedDiagnostic(diagnostic, options, glyphs, out).write();
            out.append('\n');
        }
        if (shown.more().isPresent()) {
            out.append(shown.more().get()).append('\n');
        }
        if (options.counts()) {
            var tint = report.count(Severity.ERROR) > 0 ? Tint.ERROR : Tint.STRONG;
            out.append(
                    new Row(options.colour()).add(Shown.summary(report), tint).toString());
        }
        if (report.next().isPresent()) {
            String next = "next: " + Safe.text(report.next().get(), glyphs.bad());
            out.append(new Row(options.colour()).add(next, Tint.HELP).toString());
        }
    }
}
