package dev.credence.resolve.imports;

import java.util.Locale;
import java.util.Optional;

/**
 * A course code taken apart as the lexer does it: a subject of one or two words in capitals, blanks, a number that may have a
 * letter in front and up to three behind, and perhaps a second number. Without a blank, letters and then digits will do.
 *
 * @param second the other number of a pair such as {@code 477/577}
 */
record CodeWords(String subject, String number, Optional<String> second) {

    static Optional<CodeWords> of(String cell) {
        String code = Chars.oneLine(cell);
        int blank = lastBlank(code);
        int numberAt = blank < 0 ? joined(code) : blank + 1;
        if (numberAt <= 0) {
            return Optional.empty();
        }
        String subject = blank < 0 ? code.substring(0, numberAt) : code.substring(0, blank);
        int slash = code.indexOf('/', numberAt);
        int numberEnd = slash < 0 ? code.length() : slash;
        boolean good = isSubject(subject)
                && isNumber(code, numberAt, numberEnd)
                && (slash < 0 || isNumber(code, slash + 1, code.length()));
        if (!good) {
            return Optional.empty();
        }
        var second = slash < 0 ? Optional.<String>empty() : Optional.of(capitals(code.substring(slash + 1)));
        return Optional.of(new CodeWords(subject, capitals(code.substring(numberAt, numberEnd)), second));
    }

    /** Where the digits of {@code GEOG481} begin; -1 unless only letters stand before. */
    private static int joined(String code) {
        int i = 0;
        while (i < code.length() && Chars.isCapital(code.charAt(i))) {
            i++;
        }
        return i < code.length() && Chars.isDigit(code.charAt(i)) ? i : -1;
    }

    private static boolean isSubject(String text) {
        int words = 0;
        boolean begins = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Chars.isBlank(c)) {
                begins = true;
                continue;
            }
            boolean good = Chars.isCapital(c) || (!begins && (c == '&' || c == '/' || c == '.' || c == '-'));
            if (!good) {
                return false;
            }
            words += begins ? 1 : 0;
            begins = false;
        }
        return words == 1 || words == 2;
    }

    private static boolean isNumber(String text, int from, int to) {
        int i = from;
        if (i < to && Chars.isCapital(text.charAt(i))) {
            i++;
        }
        int digits = i;
        while (i < to && Chars.isDigit(text.charAt(i))) {
            i++;
        }
        int letters = i;
        while (i < to && Chars.isLetter(text.charAt(i))) {
            i++;
        }
        return i == to && letters > digits && i - letters <= 3;
    }

    private static int lastBlank(String text) {
        int i = text.length() - 1;
        while (i >= 0 && !Chars.isBlank(text.charAt(i))) {
            i--;
        }
        return i;
    }

    private static String capitals(String number) {
        return number.toUpperCase(Locale.ROOT);
    }
}
