package dev.credence.build.audit;

import dev.credence.model.Units;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A grade on a transcript.
 *
 * @param text as transcripts write it, in capitals
 * @param points on the usual scale, in which a C is 2.0; empty where the grade has none
 */
record Grade(String text, Standing standing, Optional<Units> points) {
    /** What became of a course. */
    enum Standing {
        PASSED,
        NOT_PASSED,
        IN_PROGRESS,
        /** In progress, and looked at as if it had been passed; its grade is to come. */
        EXPECTED
    }

    private static final List<String> PASSED = List.of("CR", "P", "S", "T", "TR", "COMPLETE");
    private static final List<String> NOT_PASSED =
            List.of("NC", "NP", "U", "W", "WU", "WE", "I", "IC", "INCOMPLETE", "AU");
    private static final List<String> IN_PROGRESS = List.of("IP", "RP");
    private static final List<String> NOT_TAKEN = List.of("W", "WE", "AU");
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("A+", "4"),
            Map.entry("A", "4"),
            Map.entry("A-", "3.7"),
            Map.entry("B+", "3.3"),
            Map.entry("B", "3"),
            Map.entry("B-", "2.7"),
            Map.entry("C+", "2.3"),
            Map.entry("C", "2"),
            Map.entry("C-", "1.7"),
            Map.entry("D+", "1.3"),
            Map.entry("D", "1"),
            Map.entry("D-", "0.7"),
            Map.entry("F", "0"));
    private static final List<String> ORDER =
            List.of("F", "D-", "D", "D+", "C-", "C", "C+", "B-", "B", "B+", "A-", "A", "A+");

    /** The grade of a text; empty where it is none that is known. */
    static Optional<Grade> of(String text) {
        String plain = text.toUpperCase(Locale.ROOT).replace('\u2212', '-').replace('\u2013', '-');
        var points = Optional.ofNullable(LETTERS.get(plain)).map(Units::parse);
        if (points.isPresent()) {
            var standing = plain.equals("F") ? Standing.NOT_PASSED : Standing.PASSED;
            return Optional.of(new Grade(plain, standing, points));
        } else if (PASSED.contains(plain)) {
            return Optional.of(new Grade(plain, Standing.PASSED, points));
        } else if (NOT_PASSED.contains(plain)) {
            return Optional.of(new Grade(plain, Standing.NOT_PASSED, points));
        }
        return IN_PROGRESS.contains(plain)
                ? Optional.of(new Grade(plain, Standing.IN_PROGRESS, points))
                : Optional.empty();
    }

    /** All that can be written. */
    static List<String> all() {
        var all = new ArrayList<>(ORDER);
        Collections.reverse(all);
        all.addAll(PASSED);
        all.addAll(NOT_PASSED);
        all.addAll(IN_PROGRESS);
        return all;
    }

    /** Whether it says that the course was not taken for credit to its end. */
    boolean isNoTaking() {
        return NOT_TAKEN.contains(text);
    }

    /** Whether it is this letter grade or a better one; empty where one of them is no letter grade. */
    Optional<Boolean> isAtLeast(String least) {
        int own = ORDER.indexOf(text);
        int other = ORDER.indexOf(least);
        return own < 0 || other < 0 ? Optional.empty() : Optional.of(own >= other);
    }
}
