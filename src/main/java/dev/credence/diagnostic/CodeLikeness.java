package dev.credence.diagnostic;

import java.util.Locale;

/**
 * How alike two course codes are. People mistype a code in few ways: the subject ({@code BOIL 410}, {@code BIO 410}), the blank
 * ({@code BIOL410}), two digits the wrong way round ({@code BIOL 401}), a digit or a letter too many or too few. Another number in
 * the same subject is just another course.
 */
record CodeLikeness(String subject, String number) {

    private static final int FAR = EditDistance.FAR;

    /** Reads a code; what has no number at its end has an empty one, and is like nothing. */
    static CodeLikeness of(String code) {
        String folded = code.strip().toUpperCase(Locale.ROOT);
        int blank = folded.lastIndexOf(' ');
        int split = blank >= 0 ? blank : firstDigit(folded);
        String number = folded.substring(split).strip();
        return firstDigit(number) == number.length()
                ? new CodeLikeness(folded, "")
                : new CodeLikeness(folded.substring(0, split).replace(" ", ""), number);
    }

    /** As {@link #distance(CodeLikeness)}; most of a catalog is ruled out by a look at both ends of its codes. */
    int distance(String candidate) {
        int length = candidate.length();
        boolean sameNumber = candidate.regionMatches(true, length - number.length(), number, 0, number.length());
        boolean mayBeSameSubject = candidate.regionMatches(true, 0, subject, 0, 1)
                && Math.abs(length - subject.length() - number.length()) <= 4;
        return sameNumber || mayBeSameSubject ? distance(of(candidate)) : FAR;
    }

    /** How far the other code is: 0 for the same but for blanks and capitals, {@link EditDistance#FAR} when it is another course. */
    int distance(CodeLikeness other) {
        if (number.isEmpty() || other.number.isEmpty()) {
            return FAR;
        }
        if (number.equals(other.number)) {
            return subjectDistance(other.subject);
        }
        return subject.equals(other.subject) ? numberDistance(other.number) : FAR;
    }

    private int subjectDistance(String other) {
        int shorter = Math.min(subject.length(), other.length());
        int distance = EditDistance.within(subject, other, shorter <= 4 ? 1 : 2);
        boolean abbreviated = shorter >= 2 && (subject.startsWith(other) || other.startsWith(subject));
        // A subject of one or two letters shares a letter with half of the catalog: only swaps and abbreviations count.
        boolean tooShort = shorter <= 2 && subject.length() == other.length() && !swapped(subject, other);
        if (distance == FAR || tooShort) {
            return abbreviated ? 2 : FAR;
        }
        return distance;
    }

    private int numberDistance(String other) {
        boolean sameLength = number.length() == other.length();
        return sameLength ? (swapped(number, other) ? 1 : FAR) : EditDistance.within(number, other, 1);
    }

    private static boolean swapped(String one, String other) {
        int at = 0;
        while (at < one.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at == one.length()
                || (at + 1 < one.length()
                        && one.charAt(at) == other.charAt(at + 1)
                        && one.charAt(at + 1) == other.charAt(at)
                        && one.substring(at + 2).equals(other.substring(at + 2)));
    }

    private static int firstDigit(String text) {
        int at = 0;
        while (at < text.length() && !(text.charAt(at) >= '0' && text.charAt(at) <= '9')) {
            at++;
        }
        return at;
    }
}
