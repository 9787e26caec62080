package dev.credence.resolve.imports;

import java.util.Arrays;

/**
 * Splits CSV into records and cells by RFC 4180, and knows where each cell stands. Commons CSV, which tells the place of a record
 * but not of a cell in it, is what the tests compare this with. As there, blanks around a cell do not count, a quote inside an
 * unquoted cell is a character like any other, and a line ends at LF, CRLF or CR.
 *
 * <p>Offsets are in UTF-16 units of the text.
 */
final class CsvScanner {
    private final char[] text;
    private final char separator;
    private int at;
    private int[] bounds = new int[64];
    private int cells;
    private int openQuote = -1;
    private int stray = -1;
    private boolean severalLines;

    CsvScanner(char[] text, char separator) {
        this.text = text;
        this.separator = separator;
        // A byte-order mark is no part of the first name.
        this.at = text.length > 0 && text[0] == '\uFEFF' ? 1 : 0;
    }

    /** Goes to the next record; an empty line is one with a single empty cell. */
    boolean next() {
        cells = 0;
        openQuote = -1;
        stray = -1;
        severalLines = false;
        if (at >= text.length) {
            return false;
        }
        do {
            cell();
        } while (openQuote < 0 && more());
        return true;
    }

    int cells() {
        return cells;
    }

    /** Where a cell begins, at its quote if it has one. */
    int start(int cell) {
        return bounds[2 * cell];
    }

    int end(int cell) {
        return bounds[2 * cell + 1];
    }

    /** Where a quote opens that makes the record unreadable, or -1. The next record is then the line after this quote. */
    int openQuote() {
        return openQuote;
    }

    /** What stands behind the quote that closes it, or -1 when nothing closes it. */
    int stray() {
        return stray;
    }

    /** Whether a cell of the record holds a line end. */
    boolean hasSeveralLines() {
        return severalLines;
    }

    private void cell() {
        int start = skipBlanks(at);
        if (start < text.length && text[start] == '"') {
            quoted(start);
            return;
        }
        int end = start;
        int i = start;
        for (; i < text.length; i++) {
            char c = text[i];
            if (c == separator || c == '\n' || c == '\r') {
                break;
            }
            if (c != ' ' && c != '\t') {
                end = i + 1;
            }
        }
        add(start, end);
        at = i;
    }

    private void quoted(int start) {
        boolean manyLines = severalLines;
        int close = close(start);
        int next = close < 0 ? -1 : skipBlanks(close + 1);
        boolean closed = close >= 0 && (next == text.length || text[next] == separator || isLineEnd(next));
        if (closed) {
            add(start, close + 1);
            at = next;
        } else {
            add(start, lineEnd(start));
            openQuote = start;
            severalLines = manyLines;
            stray = next;
            at = lineEnd(start);
            more();
        }
    }

    /** Where the quote stands that closes the one at {@code start}, or -1. */
    private int close(int start) {
        int i = start + 1;
        for (; i < text.length; i++) {
            char c = text[i];
            if (c == '"') {
                boolean doubled = i + 1 < text.length && text[i + 1] == '"';
                if (!doubled) {
                    return i;
                }
                i++;
            } else if (c == '\n' || c == '\r') {
                severalLines = true;
            }
        }
        return -1;
    }

    /** Steps over the separator or the line end; true when the record goes on. */
    private boolean more() {
        if (at >= text.length) {
            return false;
        }
        char c = text[at++];
        if (c == separator) {
            return true;
        }
        if (c == '\r' && at < text.length && text[at] == '\n') {
            at++;
        }
        return false;
    }

    private int skipBlanks(int from) {
        int i = from;
        while (i < text.length && (text[i] == ' ' || text[i] == '\t') && text[i] != separator) {
            i++;
        }
        return i;
    }

    private int lineEnd(int from) {
        int i = from;
        while (i < text.length && !isLineEnd(i)) {
            i++;
        }
        return i;
    }

    private boolean isLineEnd(int i) {
        char c = text[i];
        return c == '\n' || c == '\r';
    }

    private void add(int start, int end) {
        if (2 * cells == bounds.length) {
            bounds = Arrays.copyOf(bounds, 2 * bounds.length);
        }
        bounds[2 * cells] = start;
        bounds[2 * cells + 1] = end;
        cells++;
    }
}
