package dev.credence.path;

import dev.credence.model.Catalog;
import dev.credence.model.CourseCode;
import dev.credence.model.ProgramFacts;
import java.util.List;
import java.util.Optional;

/**
 * The second range of clause 2.8: what the paths add up to together with the prerequisites that are not on them.
 *
 * <p>The least takes the cheapest branch of every {@code or} and lets students bring what {@code admission} asks for; the most takes the
 * dearest and lets them take it here. A prerequisite on the path adds nothing, one that is only in a list of the program and was not
 * chosen adds its units, a waived one nothing. Of courses in open parts nothing is known, and they add nothing.
 *
 * @param range empty where it cannot be known; exact where both ends are taken by some path
 * @param outside the courses that may be added, in the order of their codes
 * @param withoutUnits those of them whose units nobody knows, and which therefore hide the range
 */
public record PrerequisiteRange(Optional<Range> range, List<CourseCode> outside, List<CourseCode> withoutUnits) {
    public PrerequisiteRange {
        outside = List.copyOf(outside);
        withoutUnits = List.copyOf(withoutUnits);
    }

    /**
     * Adds them up.
     *
     * @param total what the paths add up to without prerequisites
     */
    public static PrerequisiteRange of(ProgramFacts facts, Catalog catalog, Range total) {
        return new PrerequisiteSum(facts, catalog).of(total);
    }
}
