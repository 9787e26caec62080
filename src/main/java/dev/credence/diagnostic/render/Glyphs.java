package dev.credence.diagnostic.render;

/**
 * The characters of the frame.
 *
 * @param corner before the path of a file
 * @param bar beside source lines, and down to a label
 * @param hook from an underline to its label below
 * @param cut where a long line is cut
 * @param bad for a character that must not reach a terminal
 */
record Glyphs(String corner, String bar, String hook, String cut, String bad) {
    static final Glyphs BOXES = new Glyphs("\u250C\u2500 ", "\u2502", "\u2570 ", "\u2026", "\uFFFD");
    static final Glyphs ASCII = new Glyphs("--> ", "|", "+- ", "...", "?");
}
