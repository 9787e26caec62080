package dev.credence.resolve.imports;

import dev.credence.source.SourceFile;
import dev.credence.source.Span;

/**
 * From places in the text of a file, in UTF-16 units, to the code points in which spans are counted. It remembers where it
 * was last, so that going through a file in order costs one pass however many places are asked for.
 */
final class Offsets {
    private final SourceFile file;
    private final char[] units;
    private final boolean same;
    private int unit;
    private int codePoint;

    Offsets(SourceFile file) {
        this.file = file;
        this.units = file.text().toCharArray();
        this.same = file.length() == units.length;
    }

    /** The text of the file; not to be changed. */
    char[] units() {
        return units;
    }

    SourceFile file() {
        return file;
    }

    /** Whether every character of the file is one unit. */
    boolean same() {
        return same;
    }

    /** The code point at which a unit lies; one past the end is the end. */
    int of(int wanted) {
        int at = Math.max(0, Math.min(wanted, units.length));
        if (same) {
            return at;
        }
        codePoint += at >= unit
                ? Character.codePointCount(units, unit, at - unit)
                : -Character.codePointCount(units, at, unit - at);
        unit = at;
        return codePoint;
    }

    /** The part of a stretch that lies on its first line. */
    Span firstLine(int start, int end) {
        int i = start;
        while (i < end && units[i] != '\n' && units[i] != '\r') {
            i++;
        }
        while (i > start && Chars.isBlank(units[i - 1])) {
            i--;
        }
        return span(start, i);
    }

    Span span(int start, int end) {
        int first = of(start);
        return new Span(file, first, of(Math.max(start, end)));
    }
}
