package dev.credence.model;

import dev.credence.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A course of one edition. Two courses are the same when they are the same object; {@link #sameAs} names the cross-listed ones,
 * {@link #dualWith} the other number of a dual-numbered one, and of either group a student counts at most one.
 *
 * @param code unique in the edition
 * @param level empty where the bands do not cover the number and the course does not say, and for non-credit courses
 * @param sameAs the other codes of a cross-listed class: any of them satisfies a listing of one
 * @param dualWith the other number of a dual-numbered course, taught together at another level: it does not satisfy a listing of this one
 * @param noCreditWith courses for which a student may not also count this one
 * @param formerly earlier codes
 * @param times how often it may count; 1 unless repeatable, empty for without limit
 * @param repeatableUnits the most units that may count where it is repeatable by units
 * @param countsAs attributes such as {@code internship}
 * @param facts what is carried to the catalog as stated
 * @param imported whether it came from a data file
 */
public record Course(
        CourseCode code,
        String title,
        CourseUnits units,
        Optional<Level> level,
        Grading grading,
        Condition prerequisites,
        Condition corequisites,
        Condition recommended,
        List<CourseCode> sameAs,
        Optional<CourseCode> dualWith,
        List<CourseCode> noCreditWith,
        List<CourseCode> formerly,
        Optional<Integer> times,
        Optional<Units> repeatableUnits,
        List<String> countsAs,
        CourseFacts facts,
        boolean imported,
        Span span) {

    public Course {
        sameAs = List.copyOf(sameAs);
        noCreditWith = List.copyOf(noCreditWith);
        formerly = List.copyOf(formerly);
        countsAs = List.copyOf(countsAs);
    }

    /** A course of which nothing else is said. */
    public static Course bare(CourseCode code, CourseUnits units, Optional<Level> level, Span span) {
        var nothing = new Condition.None();
        return new Course(
                code,
                "",
                units,
                level,
                Grading.NOT_STATED,
                nothing,
                nothing,
                nothing,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.of(1),
                Optional.empty(),
                List.of(),
                CourseFacts.NONE,
                false,
                span);
    }

    /** The same course with its cross-listed codes completed; of a cross-listed class the lowest level counts. */
    public Course crossListed(List<CourseCode> codes, Optional<Level> lowest) {
        return new Course(
                code,
                title,
                units,
                lowest,
                grading,
                prerequisites,
                corequisites,
                recommended,
                codes,
                dualWith,
                noCreditWith,
                formerly,
                times,
                repeatableUnits,
                countsAs,
                facts,
                imported,
                span);
    }

    /** What it is called where it must have a name: its title; for a course whose source gives none its topic or its code. */
    public String name() {
        return title.isBlank() ? code.topic().orElseGet(code::toString) : title;
    }

    public boolean isNonCredit() {
        return units instanceof CourseUnits.NonCredit;
    }

    public boolean isRepeatable() {
        return times.isEmpty() || times.get() > 1;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return code.toString();
    }
}
