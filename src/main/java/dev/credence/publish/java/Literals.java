package dev.credence.publish.java;

/** Texts as Java literals that give back the very same text, whatever is in it. */
final class Literals {
    /** In characters: three bytes each in a class file at most, and 65,535 bytes a constant. */
    private static final int LONGEST = 20_000;

    private Literals() {}

    static void append(String text, Expression to) {
        if (text.length() <= LONGEST) {
            to.raw(quoted(text));
            return;
        }
        // Literals joined by + are one constant; joined at run time they are several.
        to.code("String.join(\"\"");
        for (int start = 0; start < text.length(); start += LONGEST) {
            to.code(", ").raw(quoted(text.substring(start, Math.min(start + LONGEST, text.length()))));
        }
        to.code(")");
    }

    private static String quoted(String text) {
        var literal = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> append(c, literal);
            }
        }
        return literal.append('"').toString();
    }

    /** What cannot be seen is written by its number, so that nobody is fooled by it and no encoding loses it. */
    private static void append(int c, StringBuilder to) {
        if (c >= ' ' && c < 0x7f || Docs.isVisible(c)) {
            to.appendCodePoint(c);
            return;
        }
        for (char unit : Character.toChars(c)) {
            to.append("\\u");
            String digits = Integer.toHexString(unit);
            to.append("0".repeat(4 - digits.length())).append(digits);
        }
    }
}
