package dev.credence.resolve;

import dev.credence.source.SourceFile;
import dev.credence.source.Span;

/** What goes with a line or an entry that is taken out: its line, or the comma beside it. */
final class Removal {
    private Removal() {}

    /** The stretch to delete. */
    static Span of(Span entry) {
        var file = entry.file();
        int first = file.position(entry.start()).line();
        int last = file.position(entry.end()).line();
        boolean alone = file.slice(file.lineStart(first), entry.start()).isBlank()
                && file.slice(entry.end(), lineEnd(file, last)).isBlank();
        if (alone && first > 1) {
            return file.span(lineEnd(file, first - 1), lineEnd(file, last));
        }
        int start = entry.start();
        while (start > 0 && blank(file, start - 1)) {
            start--;
        }
        if (start > 0 && file.slice(start - 1, start).equals(",")) {
            return file.span(start - 1, entry.end());
        }
        int end = entry.end();
        while (end < file.length()
                && (blank(file, end) || file.slice(end, end + 1).equals(","))) {
            end++;
        }
        return file.span(entry.start(), end);
    }

    private static boolean blank(SourceFile file, int at) {
        return file.slice(at, at + 1).equals(" ");
    }

    private static int lineEnd(SourceFile file, int line) {
        String text = file.line(line);
        return file.lineStart(line) + text.codePointCount(0, text.length());
    }
}
