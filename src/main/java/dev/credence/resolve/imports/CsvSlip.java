package dev.credence.resolve.imports;

import dev.credence.diagnostic.Diagnostic;
import dev.credence.source.Span;

/** What is wrong with the shape of a CSV row. */
final class CsvSlip {
    private CsvSlip() {}

    /**
     * A row whose quotes do not pair.
     *
     * @param stray what stands behind the quote that closes the one at {@code open}, or -1 when nothing closes it
     */
    static Diagnostic openQuote(FileKind kind, Offsets offsets, int open, int stray) {
        var quote = offsets.span(open, open + 1);
        if (stray < 0) {
            return kind.row(quote, "a quote is opened and never closed")
                    .label("opened here")
                    .help("close the quote, or write a quote that belongs to the text twice, inside quotes");
        }
        return kind.row(quote, "it has one quote too many or too few")
                .label("this cell opens with a quote")
                .related(offsets.span(stray, stray + 1), "and goes on after the quote that closes it")
                .help("a quote that belongs to the text is written twice, inside quotes");
    }

    /** A row that is not as wide as the header. */
    static Diagnostic ragged(FileKind kind, Span row, int cells, int width) {
        String count = cells == 1 ? "1 cell" : cells + " cells";
        var found = kind.row(row, "it has " + count + " where the header has " + width)
                .label(count);
        return cells < width
                ? found
                : found.help("put a text that holds the separator between quotes: `\"Planning, Part 1\"`");
    }
}
