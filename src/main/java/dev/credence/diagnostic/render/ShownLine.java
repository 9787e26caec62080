package dev.credence.diagnostic.render;

import dev.credence.diagnostic.Columns;

/** A source line as a terminal shows it: tabs expanded, dangerous characters replaced, every character at a known column. */
final class ShownLine {
    private static final int TAB = 4;

    /** Of a line longer than this, only the part around what is underlined is looked at. */
    private static final int LONGEST = 5_000;

    private final String[] glyphs;
    private final int[] columns;
    private final int skipped;

    /** @param focus a character that must be among those that are looked at, from 0 */
    ShownLine(String line, int focus, Glyphs style) {
        this.skipped = line.length() <= LONGEST ? 0 : Math.max(0, focus - LONGEST / 2);
        int[] characters = line.codePoints().skip(skipped).limit(LONGEST).toArray();
        int[] widths = Columns.widths(characters);
        this.glyphs = new String[characters.length];
        this.columns = new int[characters.length + 1];
        int column = 0;
        for (int i = 0; i < characters.length; i++) {
            columns[i] = column;
            if (characters[i] == '\t') {
                int blanks = TAB - column % TAB;
                glyphs[i] = " ".repeat(blanks);
                column += blanks;
            } else if (Safe.isUnsafe(characters[i])) {
                glyphs[i] = style.bad();
                column += 1;
            } else {
                glyphs[i] = Character.toString(characters[i]);
                column += widths[i];
            }
        }
        columns[characters.length] = column;
    }

    /** The number of columns. */
    int width() {
        return columns[glyphs.length];
    }

    /** The column of a character, both from 0; past the end, that of the end. */
    int column(int character) {
        return columns[index(character)];
    }

    /** The column to underline from: for an accent, that of the letter it stands on. */
    int underlineFrom(int character) {
        int at = index(character);
        while (at > 0 && at < glyphs.length && columns[at] == columns[at + 1]) {
            at--;
        }
        return columns[at];
    }

    private int index(int character) {
        return Math.max(0, Math.min(character - skipped, glyphs.length));
    }

    /** What lies between two columns; half of a wide character is a blank. */
    String between(int from, int to) {
        var text = new StringBuilder();
        int column = from;
        for (int i = 0; i < glyphs.length && columns[i] < to; i++) {
            if (columns[i] >= from && columns[i + 1] <= to) {
                text.append(" ".repeat(columns[i] - column)).append(glyphs[i]);
                column = columns[i + 1];
            }
        }
        return text.toString();
    }
}
