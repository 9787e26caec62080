package dev.credence.path;

import dev.credence.model.Course;
import dev.credence.model.Level;
import dev.credence.model.Limit;
import dev.credence.model.Units;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A path as it lies in the requirement tree. Places are the indexes of lines from the outside in: {@code .0.2} is the third line in the
 * first line's braces.
 *
 * @param on the places of lines, branches, options and entries that are taken
 * @param pieces what is taken, by the place of the line that takes it
 */
record PathAssignment(Set<String> on, Map<String, List<Piece>> pieces) {
    PathAssignment {
        on = Set.copyOf(on);
        pieces = Map.copyOf(pieces);
    }

    /**
     * One course, or units of an open part that are alike.
     *
     * @param mostCourses how many courses it may be; 1 but for units of an open part
     * @param has what limits ask for and this filling of an open part has
     */
    record Piece(
            Optional<Course> course,
            Units units,
            Optional<Level> level,
            int leastCourses,
            long mostCourses,
            Set<Limit.Scope> has) {}

    List<Piece> at(String place) {
        return pieces.getOrDefault(place, List.of());
    }
}
