package dev.credence.model;

import dev.credence.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * What must be true before: a prerequisite, a corequisite, a line of admission. Carried to the catalog; only the courses in it have
 * units.
 */
public sealed interface Condition {
    /** Nothing is asked. */
    record None() implements Condition {}

    record AllOf(List<Condition> parts) implements Condition {
        public AllOf {
            parts = List.copyOf(parts);
        }
    }

    record AnyOf(List<Condition> parts) implements Condition {
        public AnyOf {
            parts = List.copyOf(parts);
        }
    }

    /** Only recommended: {@code prefer ...}. */
    record Preferred(Condition wish) implements Condition {}

    /**
     * A course, possibly taken at the same time, with a least grade such as {@code C-}, or not longer ago than some years.
     *
     * @param declared whether the edition declares the course; else it is known by its code alone
     */
    record TakenCourse(
            CourseCode code,
            boolean declared,
            Optional<String> minimumGrade,
            boolean mayBeConcurrent,
            Optional<Units> withinYears,
            Span span)
            implements Condition {}

    /** {@code or equivalent}: something of the same worth, in the department's judgment. */
    record Equivalent() implements Condition {}

    /** {@code consent of instructor}. */
    record Consent(String of) implements Condition {}

    /** A grade point average, over {@code last 60 units} or any words. */
    record GradePointAverage(Units minimum, Optional<String> over) implements Condition {}

    /** {@code baccalaureate degree in "business"}. */
    record DegreeHeld(String degree, Optional<String> in) implements Condition {}

    record Exam(String name, Optional<String> score) implements Condition {}

    /** {@code upper-division standing}. */
    record Standing(String standing) implements Condition {}

    /** Another credential, of this workspace or in words. */
    record Holding(Target credential) implements Condition {}

    record EnrolledIn(String what) implements Condition {}

    /** {@code course in "statistics" within 5 years}. */
    record CourseIn(String field, Optional<Units> withinYears) implements Condition {}

    /** {@code 56 units "of college work"}. */
    record UnitsDone(Units units, String of) implements Condition {}

    record Stated(String text, Span span) implements Condition {}

    /** Whether nothing is asked. */
    default boolean isNone() {
        return this instanceof None;
    }
}
