package dev.credence.source;

import java.util.Arrays;

/**
 * The text of one file and the path it is shown under. Offsets are in code points, as ANTLR counts them; lines end at LF, CRLF or
 * a lone CR. A byte-order mark has been taken off before. Two files are the same when they are the same object.
 */
public final class SourceFile {
    private final String path;
    private final String text;
    private final boolean oneUnitPerCodePoint;
    private final int length;
    /** Worked out on first need, by whichever thread needs it; each would find the same. */
    private volatile int[] lineStarts = {};

    /**
     * @param path the path shown to people, with forward slashes whatever the platform
     * @param text the whole text, decoded
     */
    public SourceFile(String path, String text) {
        this.path = path;
        this.text = text;
        this.length = text.codePointCount(0, text.length());
        this.oneUnitPerCodePoint = length == text.length();
    }

    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    /** The number of code points. */
    public int length() {
        return length;
    }

    /** The span of the whole file. */
    public Span whole() {
        return new Span(this, 0, length);
    }

    public Span span(int start, int end) {
        return new Span(this, start, end);
    }

    /** The text between two offsets; offsets past the end are cut to it. */
    public String slice(int start, int end) {
        return text.substring(charIndex(start), charIndex(end));
    }

    /** Line and column of an offset, from 1. An offset past the end is the place after the last character. */
    public Position position(int offset) {
        int at = Math.min(offset, length);
        int[] starts = lineStarts();
        int found = Arrays.binarySearch(starts, at);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, at - starts[line] + 1);
    }

    /** The column of an offset from 1, in the units of UTF-16, in which editors and SARIF count. */
    public int utf16Column(int offset) {
        int at = Math.min(offset, length);
        return charIndex(at) - charIndex(lineStart(position(at).line())) + 1;
    }

    public int lineCount() {
        return lineStarts().length;
    }

    /** The text of a line (from 1), without its line end. */
    public String line(int line) {
        int[] starts = lineStarts();
        int start = starts[line - 1];
        int end = line < starts.length ? starts[line] : length;
        String withEnd = slice(start, end);
        int cut = withEnd.length();
        while (cut > 0 && (withEnd.charAt(cut - 1) == '\n' || withEnd.charAt(cut - 1) == '\r')) {
            cut--;
        }
        return withEnd.substring(0, cut);
    }

    /** The offset at which a line (from 1) begins. */
    public int lineStart(int line) {
        return lineStarts()[line - 1];
    }

    private int charIndex(int codePoint) {
        int at = Math.min(codePoint, length);
        return oneUnitPerCodePoint ? at : text.offsetByCodePoints(0, at);
    }

    private int[] lineStarts() {
        // Worked out on first need: most files of a large workspace never appear in a message.
        int[] known = lineStarts;
        if (known.length == 0) {
            known = findLineStarts();
            lineStarts = known;
        }
        return known;
    }

    private int[] findLineStarts() {
        int[] starts = new int[64];
        int count = 1;
        int offset = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            offset++;
            boolean crBeforeLf = c == '\r' && i < text.length() && text.charAt(i) == '\n';
            if (c == '\n' || (c == '\r' && !crBeforeLf)) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = offset;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    @Override
    public String toString() {
        return path;
    }
}
