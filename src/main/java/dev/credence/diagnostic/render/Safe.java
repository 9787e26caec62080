package dev.credence.diagnostic.render;

/** Keeps out of terminals and logs what would act on them: control characters and marks that turn the direction of text. */
final class Safe {
    private Safe() {}

    static boolean isUnsafe(int c) {
        boolean direction = c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return Character.isISOControl(c) || direction || half || c == 0x2028 || c == 0x2029;
    }

    /** The text with its line ends; tabs become blanks, other unsafe characters {@code bad}. */
    static String text(String text, String bad) {
        var safe = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(c -> {
            if (c == '\n') {
                safe.append('\n');
            } else if (c == '\t') {
                safe.append("    ");
            } else if (isUnsafe(c)) {
                safe.append(bad);
            } else {
                safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }
}
