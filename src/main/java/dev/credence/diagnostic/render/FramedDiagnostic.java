package dev.credence.diagnostic.render;

import dev.credence.diagnostic.ClauseCode;
import dev.credence.diagnostic.Columns;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.Label;
import dev.credence.source.SourceFile;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays out one diagnostic: what is wrong, where, why, and the way out. */
final class FramedDiagnostic {
    /** Also where lines may be of any length, nobody reads a source line of thousands of columns. */
    private static final int WIDEST_SOURCE = 160;

    private final Diagnostic diagnostic;
    private final TextOptions options;
    private final Glyphs glyphs;
    private final Appendable out;
    private final Map<SourceFile, Snippet> snippets = new LinkedHashMap<>();
    private final int gutter;

    FramedDiagnostic(Diagnostic diagnostic, TextOptions options, Glyphs glyphs, Appendable out) {
        this.diagnostic = diagnostic;
        this.options = options;
        this.glyphs = glyphs;
        this.out = out;
        add(new Label(diagnostic.span(), diagnostic.label()), true);
        diagnostic.related().forEach(label -> add(label, false));
        int lastLine =
                snippets.values().stream().mapToInt(Snippet::lastLine).max().orElse(1);
        this.gutter = Integer.toString(lastLine).length() + 1;
    }

    private void add(Label label, boolean primary) {
        snippets.computeIfAbsent(label.span().file(), Snippet::new).add(label, primary);
    }

    void write() throws IOException {
        writeMessage();
        for (var snippet : snippets.values()) {
            write(row().at(gutter).add(glyphs.corner() + safe(snippet.heading()), Tint.FRAME));
            if (snippet.isEmpty()) {
                for (var label : snippet.labels()) {
                    writeHanging(glyphs.hook(), Tint.FRAME, label, Tint.TEXT);
                }
            } else {
                write(barred());
                writeLines(snippet);
            }
        }
        var clause = diagnostic.code() instanceof ClauseCode code ? Optional.of(code) : Optional.<ClauseCode>empty();
        if (!diagnostic.notes().isEmpty()
                || diagnostic.witness().isPresent()
                || clause.isPresent()
                || diagnostic.help().isPresent()) {
            write(barred());
        }
        for (var note : diagnostic.notes()) {
            writeHanging("= note: ", Tint.STRONG, note, Tint.TEXT);
        }
        if (diagnostic.witness().isPresent()) {
            writeHanging("= ", Tint.STRONG, diagnostic.witness().get().text(), Tint.TEXT);
        }
        if (clause.isPresent()) {
            writeHanging("= policy: ", Tint.STRONG, Whole.clause(clause.get()), Tint.TEXT);
        }
        if (diagnostic.help().isPresent()) {
            writeHanging("= help: ", Tint.HELP, diagnostic.help().get(), Tint.TEXT);
        }
        if (clause.isPresent()) {
            writeHanging("= explain: ", Tint.STRONG, Whole.explain(clause.get()), Tint.TEXT);
        }
    }

    private void writeMessage() throws IOException {
        String head = diagnostic.severity().word() + "[" + diagnostic.code().id() + "]";
        var lines = Wrap.lines(safe(head + ": " + diagnostic.message()), options.columns());
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean headed = i == 0 && line.startsWith(head);
            var row = row();
            if (headed) {
                row.add(head, Tint.of(diagnostic.severity()));
            }
            write(row.at(i == 0 ? 0 : 2).add(headed ? line.substring(head.length()) : line, Tint.STRONG));
        }
    }

    private void writeLines(Snippet snippet) throws IOException {
        int before = 0;
        for (var line : snippet.lines(glyphs)) {
            if (before > 0 && line.number() > before + 1) {
                write(row().at(gutter).add("...", Tint.FRAME));
            }
            writeLine(line.line(), line.number(), line.marks());
            before = line.number();
        }
    }

    private void writeLine(ShownLine line, int number, List<Mark> marks) throws IOException {
        int room = Math.min(options.columns() - gutter - 2, WIDEST_SOURCE);
        var window = Window.of(line.width(), marks, room);
        String digits = Integer.toString(number);
        var row = row().at(gutter - 1 - digits.length()).add(digits, Tint.FRAME);
        row.at(gutter).add(glyphs.bar(), Tint.FRAME);
        write(row.at(gutter + 2).add(window.cut(line, glyphs.cut()), Tint.TEXT));
        if (!marks.isEmpty()) {
            var shown = marks.stream()
                    .map(m -> m.within(window.from(), window.to()))
                    .toList();
            var underlines = new Underlines(shown, glyphs, Tint.of(diagnostic.severity()), room);
            for (var under : underlines.rows(new Underlines.RowStarter() {
                @Override
                public Row begin() {
                    return barred();
                }

                @Override
                public int column() {
                    return gutter + 2;
                }
            })) {
                write(under);
            }
        }
    }

    /** A text after a mark: further lines of a paragraph stand under its beginning, lines of its own a little to the right. */
    private void writeHanging(String mark, Tint markTint, String text, Tint tint) throws IOException {
        var paragraphs = safe(text).split("\n", -1);
        for (int i = 0; i < paragraphs.length; i++) {
            int indent = gutter + (i == 0 ? Columns.width(mark) : 4);
            boolean first = i == 0;
            for (var line : Wrap.lines(paragraphs[i], options.columns() - indent)) {
                var row = row().at(gutter);
                if (first) {
                    row.add(mark, markTint);
                }
                write(row.at(indent).add(line, tint));
                first = false;
            }
        }
    }

    private Row barred() {
        return row().at(gutter).add(glyphs.bar(), Tint.FRAME);
    }

    private Row row() {
        return new Row(options.colour());
    }

    private String safe(String text) {
        return Safe.text(text, glyphs.bad());
    }

    private void write(Row row) throws IOException {
        out.append(row.toString());
    }
}
