package dev.credence.diagnostic.render;

import dev.credence.diagnostic.ClauseCode;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.source.Span;
import java.io.IOException;

/** For screen readers: the counts first, then full sentences, one a line, with places in words and no drawings. */
public final class NarratedRenderer implements Renderer {
    private static final int LONGEST_QUOTE = 80;

    private final TextOptions options;

    public NarratedRenderer(TextOptions options) {
        this.options = options;
    }

    @Override
    public void render(Report report, Appendable out) throws IOException {
        out.append(sentence(Shown.summary(report)));
        var shown = Shown.of(report, options.limit());
        int number = 0;
        for (var diagnostic : shown.diagnostics()) {
            number++;
            out.append('\n')
                    .append(heading(diagnostic, number, report.diagnostics().size()));
            narrate(diagnostic, out);
        }
        if (shown.more().isPresent()) {
            out.append('\n').append(sentence(shown.more().get()));
        }
        if (report.next().isPresent()) {
            // A command is not followed by a full stop: it may be copied.
            out.append("\nRun this next: ").append(clean(report.next().get())).append('\n');
        }
    }

    private static String heading(Diagnostic diagnostic, int number, int all) {
        return sentence("problem " + number + " of " + all + " is "
                + (diagnostic.severity().word().equals("error") ? "an " : "a ")
                + diagnostic.severity().word() + " with the code "
                + diagnostic.code().id());
    }

    private static void narrate(Diagnostic diagnostic, Appendable out) throws IOException {
        out.append(sentence(diagnostic.message()));
        String file = diagnostic.span().file().path();
        out.append(sentence("it is in the file " + file + place(diagnostic.span())));
        if (!diagnostic.label().isEmpty()) {
            out.append(sentence("about this place: " + diagnostic.label()));
        }
        for (var label : diagnostic.related()) {
            boolean same = label.span().file() == diagnostic.span().file();
            String where = same
                    ? "in the same file"
                    : "in the file " + label.span().file().path();
            out.append(sentence("see also, " + where + place(label.span())));
            if (!label.text().isEmpty()) {
                out.append(sentence("about this place: " + label.text()));
            }
        }
        for (var note : diagnostic.notes()) {
            out.append(lines("note: " + note));
        }
        if (diagnostic.witness().isPresent()) {
            out.append(lines(diagnostic.witness().get().text()));
        }
        if (diagnostic.code() instanceof ClauseCode code) {
            out.append(sentence("policy: " + Whole.clause(code)));
        }
        if (diagnostic.help().isPresent()) {
            out.append(lines("help: " + diagnostic.help().get()));
        }
        if (diagnostic.code() instanceof ClauseCode code) {
            // A command is not followed by a full stop: it may be copied.
            out.append("To have it explained, run: ")
                    .append(Whole.explain(code))
                    .append('\n');
        }
    }

    private static String place(Span span) {
        var file = span.file();
        if (file.length() == 0) {
            return "";
        }
        var start = file.position(span.start());
        var last = file.position(Math.max(span.start(), span.end() - 1));
        if (last.line() > start.line()) {
            return ", from line " + start.line() + " to line " + last.line();
        }
        String columns = last.column() > start.column()
                ? "columns " + start.column() + " to " + last.column()
                : "column " + start.column();
        String text = span.text().strip();
        boolean quote = !text.isEmpty() && text.codePointCount(0, text.length()) <= LONGEST_QUOTE;
        return ", line " + start.line() + ", " + columns + (quote ? ", where the text is \"" + text + "\"" : "");
    }

    /** Every line a sentence; the gaps of a table are read as commas. */
    private static String lines(String text) {
        var all = new StringBuilder();
        for (var line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                all.append(sentence(line.strip().replaceAll(" {2,}", ", ")));
            }
        }
        return all.toString();
    }

    private static String sentence(String text) {
        String clean = clean(text);
        int first = clean.isEmpty() ? 0 : clean.offsetByCodePoints(0, 1);
        String capital = clean.isEmpty() ? "" : Character.toString(Character.toTitleCase(clean.codePointAt(0)));
        boolean ended = clean.endsWith(".") || clean.endsWith(":") || clean.endsWith("!");
        return capital + clean.substring(first) + (ended ? "\n" : ".\n");
    }

    /** Marks of code are read out as noise; quotation marks are not. */
    private static String clean(String text) {
        return Safe.text(text, "?").replace('\n', ' ').replace('`', '"');
    }
}
