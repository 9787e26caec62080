package dev.credence.diagnostic.render;

/**
 * How texts for people are laid out.
 *
 * @param colour whether to colour with ANSI sequences; only the human format does
 * @param width the columns of the terminal; 0 when lines may be of any length
 * @param limit how many diagnostics are shown at most; the rest are counted
 * @param counts whether they are counted at the end
 */
public record TextOptions(boolean colour, int width, int limit, boolean counts) {
    private static final int NARROWEST = 40;

    public static final TextOptions DEFAULT = new TextOptions(false, 100, 100);

    public TextOptions(boolean colour, int width, int limit) {
        this(colour, width, limit, true);
    }

    /** The same without the counts. */
    public TextOptions withoutCounts() {
        return new TextOptions(colour, width, limit, false);
    }

    /** The width to lay out for: never so narrow that nothing fits. */
    int columns() {
        return width <= 0 ? Integer.MAX_VALUE / 2 : Math.max(NARROWEST, width);
    }
}
