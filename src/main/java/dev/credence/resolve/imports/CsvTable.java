package dev.credence.resolve.imports;

import dev.credence.source.SourceFile;
import dev.credence.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file with a header line. Only the bounds of the cells are kept; a cell is made when it is asked for. Rows without
 * any value, as spreadsheets leave them at the end, do not count.
 */
final class CsvTable implements Table {
    private final FileKind kind;
    private final Offsets offsets;
    private final String text;
    private final List<Column> columns = new ArrayList<>();
    /** Start and end of every cell, one after the other. */
    private int[] bounds = new int[1024];

    private int used;
    /** For every row the index of its first bound; behind the last, where the next would begin. */
    private int[] firsts = new int[256];

    private int rows;
    private final BitSet severalLines = new BitSet();
    /** By row: the open quote that spoils it, and what follows the quote that closes it. */
    private final List<Broken> broken = new ArrayList<>();

    private int nextBroken;
    private boolean afterBroken;
    private int tooMany = -1;

    private record Broken(int row, int quote, int stray) {}

    CsvTable(FileKind kind, SourceFile file, char separator) {
        this.kind = kind;
        this.offsets = new Offsets(file);
        this.text = file.text();
        var scanner = new CsvScanner(offsets.units(), separator);
        boolean header = true;
        while (tooMany < 0 && scanner.next()) {
            if (isBlank(scanner)) {
                continue;
            }
            if (rows == MOST_ROWS) {
                tooMany = scanner.start(0);
            } else if (header && scanner.openQuote() < 0) {
                header = false;
                header(scanner);
            } else {
                add(scanner);
            }
        }
    }

    @Override
    public List<Column> columns() {
        return columns;
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public Span row(int row) {
        return offsets.span(bounds[firsts[row]], bounds[firsts[row + 1] - 1]);
    }

    @Override
    public Span head(int row) {
        return !severalLines.get(row) ? row(row) : offsets.firstLine(bounds[firsts[row]], bounds[firsts[row + 1] - 1]);
    }

    @Override
    public boolean isSound(int row, Problems problems) {
        if (nextBroken < broken.size() && broken.get(nextBroken).row() == row) {
            var found = broken.get(nextBroken++);
            problems.report(CsvSlip.openQuote(kind, offsets, found.quote(), found.stray()));
            afterBroken = true;
            return false;
        }
        int width = columns.size();
        int cells = (firsts[row + 1] - firsts[row]) / 2;
        boolean fits = cells >= width && isBlankFrom(row, width);
        // What follows an open quote may be the rest of its row: one cause, one message.
        boolean known = afterBroken;
        afterBroken &= !fits;
        if (!fits && !known) {
            problems.report(CsvSlip.ragged(kind, row(row), cells, width));
        }
        return fits;
    }

    @Override
    public @Nullable Cell cell(int row, int column) {
        int at = firsts[row] + 2 * column;
        return between(bounds[at], bounds[at + 1]);
    }

    @Override
    public boolean isCutShort() {
        return tooMany >= 0;
    }

    @Override
    public void end(Problems problems) {
        if (tooMany >= 0) {
            problems.insist(kind.tooMany(offsets.span(tooMany, tooMany)));
        }
    }

    private Cell between(int start, int end) {
        boolean quoted = end - start >= 2 && text.charAt(start) == '"';
        int content = quoted ? start + 1 : start;
        String inside = quoted ? text.substring(content, end - 1) : text.substring(start, end);
        boolean doubled = quoted && inside.indexOf('"') >= 0;
        String decoded = doubled ? inside.replace("\"\"", "\"") : inside;
        var form = doubled ? Cell.Form.DOUBLED : Cell.Form.PLAIN;
        int lead = Chars.leading(decoded);
        return new Cell(offsets, Chars.strip(decoded), offsets.span(start, end), content, lead, form, List.of());
    }

    private void header(CsvScanner scanner) {
        int width = scanner.cells();
        while (width > 0 && scanner.start(width - 1) == scanner.end(width - 1)) {
            width--;
        }
        for (int i = 0; i < width; i++) {
            var cell = between(scanner.start(i), scanner.end(i));
            columns.add(new Column(Chars.oneLine(cell.value()), cell.span()));
        }
    }

    private void add(CsvScanner scanner) {
        if (scanner.openQuote() >= 0) {
            broken.add(new Broken(rows, scanner.openQuote(), scanner.stray()));
        }
        severalLines.set(rows, scanner.hasSeveralLines());
        int needed = used + 2 * scanner.cells();
        if (needed > bounds.length) {
            bounds = Arrays.copyOf(bounds, Math.max(needed, 2 * bounds.length));
        }
        for (int i = 0; i < scanner.cells(); i++) {
            bounds[used++] = scanner.start(i);
            bounds[used++] = scanner.end(i);
        }
        rows++;
        if (rows == firsts.length) {
            firsts = Arrays.copyOf(firsts, 2 * firsts.length);
        }
        firsts[rows] = used;
    }

    private static boolean isBlank(CsvScanner scanner) {
        for (int i = 0; i < scanner.cells(); i++) {
            if (scanner.start(i) < scanner.end(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isBlankFrom(int row, int column) {
        for (int i = firsts[row] + 2 * column; i < firsts[row + 1]; i += 2) {
            if (bounds[i] < bounds[i + 1]) {
                return false;
            }
        }
        return true;
    }
}
