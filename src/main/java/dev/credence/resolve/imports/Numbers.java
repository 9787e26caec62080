package dev.credence.resolve.imports;

import java.math.BigDecimal;
import java.util.Optional;

/** Plain numbers in cells: {@code 3}, {@code 1.5}. */
final class Numbers {
    static final BigDecimal MOST_UNITS = BigDecimal.valueOf(1000);
    static final BigDecimal MOST_HOURS = BigDecimal.valueOf(10_000);

    /** Longer ones are no amounts, and cost time. */
    private static final int LONGEST = 30;

    private Numbers() {}

    /** The index after the number that begins at {@code from}, or {@code from} when none does. */
    static int end(String text, int from) {
        int i = digits(text, from);
        if (i == from || i >= text.length() || text.charAt(i) != '.') {
            return i;
        }
        int fraction = digits(text, i + 1);
        return fraction == i + 1 ? i : fraction;
    }

    /** What is wrong with the whole of a text as an amount; empty when it is one. */
    static Optional<String> complaint(String text, BigDecimal most) {
        if (!text.isEmpty() && end(text, 0) == text.length()) {
            // Three digits are within every limit.
            boolean absurd = text.length() > 3 && (text.length() > LONGEST || new BigDecimal(text).compareTo(most) > 0);
            return absurd ? Optional.of("`" + text + "` is more than " + most) : Optional.empty();
        }
        boolean signed = text.length() > 1 && (text.charAt(0) == '-' || text.charAt(0) == '\u2212');
        if (signed && end(text, 1) == text.length()) {
            return Optional.of("`" + text + "` is less than nothing");
        }
        return Optional.of("`" + text + "` is not a number");
    }

    /** Whether a number is written with a comma where the language has a point. */
    static boolean hasComma(String text) {
        int comma = text.indexOf(',');
        return comma > 0 && digits(text, 0) == comma && digits(text, comma + 1) == text.length();
    }

    private static int digits(String text, int from) {
        int i = from;
        while (i < text.length() && Chars.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
