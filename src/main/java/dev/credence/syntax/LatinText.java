package dev.credence.syntax;

/**
 * A text in Latin letters, as characters with a mark at the end, and what runs of which characters it has: answers are the places
 * where runs end. In such a text a character is a code point, and Java and ANTLR agree on what a letter is.
 */
final class LatinText {
    /** Stands after the last character; no text has it. */
    private static final char END = '\uFFFF';

    private static final char LAST_LETTER = '\u017F';
    private static final char FIRST_SIGN = '\u2000';
    private static final char LAST_SIGN = '\u206F';

    private final char[] chars;

    private LatinText(char[] chars) {
        this.chars = chars;
    }

    /** Whether a text has nothing but letters with and without accents, and signs of punctuation. */
    static boolean is(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > LAST_LETTER && (c < FIRST_SIGN || c > LAST_SIGN)) {
                return false;
            }
        }
        return true;
    }

    static LatinText of(String text) {
        char[] chars = new char[text.length() + 1];
        text.getChars(0, text.length(), chars, 0);
        chars[text.length()] = END;
        return new LatinText(chars);
    }

    int length() {
        return chars.length - 1;
    }

    char at(int i) {
        return chars[i];
    }

    boolean startsWith(String part, int at) {
        for (int i = 0; i < part.length(); i++) {
            // At the end of the text stands the mark, which is in no part.
            if (chars[at + i] != part.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    int blanks(int from) {
        int i = from;
        while (isBlank(chars[i])) {
            i++;
        }
        return i;
    }

    int digits(int from) {
        int i = from;
        while (isDigit(chars[i])) {
            i++;
        }
        return i;
    }

    int letters(int from) {
        int i = from;
        while (isLetter(chars[i])) {
            i++;
        }
        return i;
    }

    int lettersAndNumbers(int from) {
        int i = from;
        while (isLetterOrNumber(chars[i])) {
            i++;
        }
        return i;
    }

    /** Letters and numbers, and after them more of them behind single hyphens. */
    int hyphenated(int from) {
        int end = lettersAndNumbers(from);
        while (chars[end] == '-' && isLetterOrNumber(chars[end + 1])) {
            end = lettersAndNumbers(end + 1);
        }
        return end;
    }

    /** A subject after its first letter: {@code A/ST} or {@code C&I}. */
    int subject(int from) {
        int i = from;
        while (isCapital(chars[i]) || isSubjectSign(chars[i])) {
            i++;
        }
        return i;
    }

    /** Capitals, digits and what else stands in a subject. */
    int caps(int from) {
        int i = from;
        while (isCapital(chars[i]) || isDigit(chars[i]) || isSubjectSign(chars[i])) {
            i++;
        }
        return i;
    }

    int restOfLine(int from) {
        int i = from;
        while (!endsLine(i)) {
            i++;
        }
        return i;
    }

    /** Whether the line, or the text, ends here. */
    boolean endsLine(int i) {
        char c = chars[i];
        return c == '\n' || c == '\r' || c == END;
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u2007' || c == '\u2009' || c == '\u202F';
    }

    static boolean isDigit(char c) {
        return '0' <= c && c <= '9';
    }

    static boolean isCapital(char c) {
        return 'A' <= c && c <= 'Z';
    }

    private static boolean isSmall(char c) {
        return 'a' <= c && c <= 'z';
    }

    /** Whether a letter is a plain one, without accent. */
    static boolean isPlainLetter(char c) {
        return isSmall(c) || isCapital(c);
    }

    static boolean startsName(char c) {
        return isSmall(c) || (c > '\u007F' && Character.getType(c) == Character.LOWERCASE_LETTER);
    }

    static boolean startsCapitalised(char c) {
        return isCapital(c) || (c > '\u007F' && Character.getType(c) == Character.UPPERCASE_LETTER);
    }

    private static boolean isLetter(char c) {
        return isPlainLetter(c) || (c > '\u007F' && Character.isLetter(c));
    }

    private static boolean isLetterOrNumber(char c) {
        return isSmall(c) || isCapital(c) || isDigit(c) || (c > '\u007F' && isOtherLetterOrNumber(c));
    }

    private static boolean isOtherLetterOrNumber(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.OTHER_NUMBER;
    }

    private static boolean isSubjectSign(char c) {
        return c == '&' || c == '/' || c == '.' || c == '-';
    }
}
