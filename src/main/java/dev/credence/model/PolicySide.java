package dev.credence.model;

import dev.credence.source.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a program says that only a policy needs: where each line stands, paths it is tested with, and waivers.
 *
 * @param declaration the whole declaration
 */
public record PolicySide(StatedLines lines, List<PathTest> tests, List<Waiver> waivers, Optional<Span> declaration) {
    public static final PolicySide NONE = new PolicySide(StatedLines.NONE, List.of(), List.of(), Optional.empty());

    public PolicySide {
        tests = List.copyOf(tests);
        waivers = List.copyOf(waivers);
    }

    /**
     * {@code example} or {@code counterexample}: a path and the verdict expected of it.
     *
     * @param breaks numbers of the clauses it is said to break
     * @param noPath whether it is said to be no path of the program
     */
    public record PathTest(
            boolean counterexample,
            String title,
            List<Taking> takings,
            List<ClauseName> breaks,
            boolean noPath,
            Span span) {
        public PathTest {
            takings = List.copyOf(takings);
            breaks = List.copyOf(breaks);
        }
    }

    /** A clause number and where it is named. */
    public record ClauseName(String number, Span span) {}

    /** What the student of a {@link PathTest} takes. */
    public sealed interface Taking {
        Span span();
    }

    /** @param units for which, where the course leaves a choice */
    public record TakenCourse(Course course, Optional<Units> units, int times, Span span) implements Taking {}

    /** What fills an open part; {@code text} names which. */
    public record TakenUnits(Units units, Optional<Level> level, Optional<String> text, Span span) implements Taking {}

    /** {@code waive 2.1 "reason" approved by "BODY" on DATE}. */
    public record Waiver(ClauseName clause, String reason, String body, LocalDate on, Span span) {}
}
