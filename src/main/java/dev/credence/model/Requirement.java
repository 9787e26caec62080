package dev.credence.model;

import dev.credence.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * One line of a requirement list. What each means for a path is in the manual, "Meanings"; the numbers below refer to its rules.
 *
 * <p>{@link #audience()} is the text of {@code for "students who ..."}: the line concerns some students only and is on some paths and
 * off others (rule 11), except in {@link Options}, whose options are each a path.
 */
public sealed interface Requirement {
    Span span();

    Optional<String> audience();

    /**
     * One course, taken once or {@code times} times (each a taking of its own), for fixed units where {@code units} says so, else
     * for any value of the course (rule 4).
     */
    record TakeCourse(Course course, Optional<Units> units, int times, Optional<String> audience, Span span)
            implements Requirement {}

    /** Exactly one of the branches (rule 5). */
    record OneOf(List<Requirement> branches, Optional<String> audience, Span span) implements Requirement {
        public OneOf {
            branches = List.copyOf(branches);
        }
    }

    /** Everything in the block: {@code all of "Core" { }}, or {@code (A and B)} with no label. */
    record AllOf(Block block, Optional<String> audience, Span span) implements Requirement {}

    /** {@code choose 2 from}: so many entries of the list, none superfluous; {@code to} and {@code or more} allow going on. */
    record Choose(Amount count, Block block, Optional<String> audience, Span span) implements Requirement {}

    /** {@code 6 units from}: entries of the list until the amount is reached; {@code exactly} adds up to it. */
    record UnitsFrom(Amount units, Block block, Optional<String> audience, Span span) implements Requirement {}

    /** Tracks with headings, exactly one of them. */
    record Options(List<Option> options, Optional<String> audience, Span span) implements Requirement {
        public Options {
            options = List.copyOf(options);
        }
    }

    /** One track: its stated size is a promise, its audience tells who takes it. */
    record Option(String label, Optional<Size> size, Optional<String> audience, Block block, Span span) {}

    /** An open part in units: {@code 6 upper-division units "from the Coordinator's list"}. */
    record OpenUnits(
            Amount units,
            Optional<Level> level,
            Optional<String> text,
            Optional<String> approvedBy,
            Optional<String> audience,
            Span span)
            implements Requirement {}

    /** An open part in courses: {@code 1 course "in contrastive analysis" with 3 units}; units of each course unknown if not said. */
    record OpenCourses(
            Amount count,
            Optional<Level> level,
            Optional<String> text,
            Optional<Amount> unitsEach,
            Optional<String> approvedBy,
            Optional<String> audience,
            Span span)
            implements Requirement {}

    /**
     * In a list: {@code any course "..."}, whatever the student finds, as often as the list allows (rule 10). Alone on a line: one
     * such course.
     */
    record AnyOpen(
            Optional<Level> level,
            String text,
            Optional<Amount> unitsEach,
            Optional<String> approvedBy,
            Optional<String> audience,
            Span span)
            implements Requirement {}

    /**
     * In a list: each matching course is an entry. Alone on a line: one of them (rules 8 and 9).
     *
     * @param pattern what the author wrote, for the catalog
     * @param matches the declared courses that match, in the order of their codes, one of each cross-listed class
     * @param open whether courses not declared may match too, because the catalog is not said to be complete
     */
    record AnyMatching(
            CoursePattern pattern,
            List<Course> matches,
            boolean open,
            Optional<String> approvedBy,
            Optional<String> audience,
            Span span)
            implements Requirement {
        public AnyMatching {
            matches = List.copyOf(matches);
        }
    }

    /** In a list: each entry of a labelled group or shared list. {@code entries} are the ones that stand there. */
    record AnyFrom(String label, List<Requirement> entries, Optional<String> audience, Span span)
            implements Requirement {
        public AnyFrom {
            entries = List.copyOf(entries);
        }
    }

    /** May be taken or not. */
    record Optionally(Requirement entry, Optional<String> audience, Span span) implements Requirement {}

    /** A requirement that is not a course. In a list it is an entry without units. */
    record Complete(
            String text, Optional<Units> hours, Optional<String> approvedBy, Optional<String> audience, Span span)
            implements Requirement {}

    /** Inside a list only: a named part for limits to speak of. Its members are entries of the list; itself it is none. */
    record Part(Block block, Optional<String> audience, Span span) implements Requirement {}
}
