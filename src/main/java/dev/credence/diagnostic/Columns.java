package dev.credence.diagnostic;

/** How many columns of a terminal a text takes (Unicode Standard Annex 11, with what terminals make of emoji). */
public final class Columns {
    private static final int JOINER = 0x200D;
    private static final int EMOJI_VARIANT = 0xFE0F;

    private Columns() {}

    /** The columns of a text of one line, without tabs. */
    public static int width(String text) {
        int sum = 0;
        for (int width : widths(text.codePoints().toArray())) {
            sum += width;
        }
        return sum;
    }

    /** The columns of every character: 0 for what is drawn onto the one before, 2 for wide ones. */
    public static int[] widths(int[] characters) {
        int[] widths = new int[characters.length];
        int shown = 0;
        for (int i = 0; i < characters.length; i++) {
            int c = characters[i];
            boolean joined = i > 0 && characters[i - 1] == JOINER;
            boolean skinTone = c >= 0x1F3FB && c <= 0x1F3FF && i > 0 && shown == 2;
            if (c == EMOJI_VARIANT && shown == 1) {
                // The variant makes a narrow sign a wide picture.
                widths[i] = 1;
                shown = 2;
            } else if (!joined && !skinTone && !isMark(c)) {
                widths[i] = isWide(c) ? 2 : 1;
                shown = widths[i];
            }
        }
        return widths;
    }

    private static boolean isMark(int c) {
        if (c < 0x300) {
            return c == 0xAD;
        }
        int type = Character.getType(c);
        boolean hangulPart = (c >= 0x1160 && c <= 0x11FF) || (c >= 0xD7B0 && c <= 0xD7FB);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || hangulPart;
    }

    private static boolean isWide(int c) {
        if (c < WideCharacters.FIRST) {
            return false;
        }
        return WideCharacters.contains(c);
    }
}
