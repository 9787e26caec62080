package dev.credence.diagnostic.render;

/**
 * How texts for people are laid out.
 *
 * @param colour whether to colour with ANSI sequences; only the human format does
 * @param width the columns of the terminal; 0 when lines may be of any length
 * @param limit how many diagnostics are shown at most; the rest are counted
 */
public record TextOptions(boolean colour, int width, int limit) {
    private static final int NARROWEST = 40;

    public static final TextOptions DEFAULT = new TextOptions(false, 100, 100);

    /** The width to lay out for: never so narrow that nothing fits. */
    int columns() {
        return width <= 0 ? Integer.MAX_VALUE / 2 : Math.max(NARROWEST, width);
    }
}
