package dev.credence.resolve.imports;

/** Characters as cells are made of them. */
final class Chars {
    private Chars() {}

    /** A blank of the language, among them those a word processor leaves. */
    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u2007' || c == '\u2009' || c == '\u202F';
    }

    /** A blank or a line end. */
    static boolean isSpace(char c) {
        return isBlank(c) || c == '\n' || c == '\r';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isLetter(char c) {
        return isCapital(c) || (c >= 'a' && c <= 'z');
    }

    /** How many blanks and line ends a text begins with. */
    static int leading(String text) {
        int i = 0;
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** A text without the blanks and line ends around it. */
    static String strip(String text) {
        int start = leading(text);
        int end = text.length();
        if (start == 0 && end > 0 && !isSpace(text.charAt(end - 1))) {
            return text;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** A text on one line: every run of blanks and line ends is one blank. */
    static String oneLine(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) {
            char c = text.charAt(i);
            plain = !isSpace(c) || (c == ' ' && i > 0 && text.charAt(i - 1) != ' ');
        }
        if (plain) {
            return text;
        }
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                out.append(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return strip(out.toString());
    }
}
