package dev.credence.publish;

import dev.credence.model.Amount;
import dev.credence.model.CourseCode;
import dev.credence.model.Units;
import java.util.List;
import java.util.Optional;

/** Numbers and lists in a sentence. */
public final class Words {
    private static final Units ONE = Units.of(1);

    private Words() {}

    /** {@code a, b and c}. */
    public static String and(List<String> words) {
        return joined(words, "and");
    }

    /** {@code a, b or c}. */
    public static String or(List<String> words) {
        return joined(words, "or");
    }

    private static String joined(List<String> words, String last) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        int end = words.size() - 1;
        return String.join(", ", words.subList(0, end)) + " " + last + " " + words.get(end);
    }

    public static String codes(List<CourseCode> codes) {
        return and(codes.stream().map(CourseCode::toString).toList());
    }

    /** {@code 1 unit}, {@code 2.5 units}. */
    public static String counted(Units number, String word) {
        return number + " " + (number.equals(ONE) ? word : word + "s");
    }

    /** {@code 12 to 15 units}, {@code 1 course}. */
    public static String counted(Amount amount, String word) {
        boolean one = amount.isSingle() && amount.min().equals(ONE);
        return amount + " " + (one ? word : word + "s");
    }

    /** A grade point average: {@code 3.0}, {@code 2.75}. */
    public static String gpa(Units average) {
        return average.denominator() == 1 ? average + ".0" : average.toString();
    }

    /** The first letter in upper case. */
    public static String capital(String words) {
        if (words.isEmpty()) {
            return words;
        }
        int first = words.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + words.substring(Character.charCount(first));
    }

    /** The joint and the words; nothing where there are none. */
    public static String then(String joint, Optional<String> words) {
        return words.map(w -> joint + w).orElse("");
    }
}
