package dev.credence.model;

import dev.credence.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * {@code at least} or {@code at most} so much of something within the braces it stands in. It never asks for a course by itself: it
 * removes paths, and inside a list an {@code at least} may keep an entry that the amount alone would not need.
 *
 * @param atLeast {@code at least}, else {@code at most}
 * @param value the number; a share of the block's units where {@code share}
 * @param share whether {@code value} is a fraction of the units of the block (25% is 1/4)
 * @param level only what is of this level counts
 * @param measure what is counted
 * @param audience students it concerns; a limit with an audience removes no path
 */
public record Limit(
        boolean atLeast,
        Units value,
        boolean share,
        Optional<Level> level,
        Measure measure,
        Scope scope,
        Optional<String> audience,
        Span span)
        implements BlockRule {

    /** What a limit counts. */
    public enum Measure {
        UNITS,
        COURSES,
        SUBJECTS
    }

    /** Which of the courses in the block a limit counts. */
    public sealed interface Scope {}

    /** Everything in the block. */
    public record Everything() implements Scope {}

    /** {@code from "Label"}: what counts in that group, part or list; {@code members} are its courses. */
    public record FromGroup(String label) implements Scope {}

    /** {@code from { codes }}. */
    public record FromCourses(List<Course> courses) implements Scope {
        public FromCourses {
            courses = List.copyOf(courses);
        }
    }

    /** {@code in ST}. */
    public record InSubject(String subject) implements Scope {}

    /** {@code in each of { ST, CSC }}: the limit holds for each of them. */
    public record InEachOf(List<String> subjects) implements Scope {
        public InEachOf {
            subjects = List.copyOf(subjects);
        }
    }

    /** {@code outside GEOG}. */
    public record OutsideSubject(String subject) implements Scope {}

    /** {@code in "College or department"}: courses whose college or department is named so. */
    public record InUnit(String name) implements Scope {}

    /** {@code of internship}: courses that count as it. */
    public record OfAttribute(String attribute) implements Scope {}

    /** {@code numbered 300 to 399}, {@code numbered 500 and above}. */
    public record Numbered(int from, Optional<Integer> to) implements Scope {}

    /** About the student's record ({@code with grade C}, {@code not shared with "the major"}, {@code taken "elsewhere"}): carried, not proved. */
    public record OnRecord(String words) implements Scope {}

    /** Whether it speaks about the student's record only, so that no path can be checked against it. */
    public boolean isCarriedOnly() {
        return scope instanceof OnRecord || audience.isPresent();
    }
}
