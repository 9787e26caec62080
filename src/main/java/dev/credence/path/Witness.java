package dev.credence.path;

import dev.credence.model.Course;
import dev.credence.model.Level;
import dev.credence.model.Limit;
import dev.credence.model.Units;
import dev.credence.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One path of a program: what a student takes, and for which line. Of all paths that show the same, the one with the fewest courses, and
 * of these the alphabetically first.
 *
 * @param takings in the order of the program's lines; a course that counts in two groups stands once, where it counts first
 */
public record Witness(List<Taking> takings, Sums sums) {
    public Witness {
        takings = List.copyOf(takings);
    }

    /**
     * One thing taken.
     *
     * @param course empty for what fills an open part
     * @param words the course's code, or how the open part calls what fills it
     * @param units for which it is taken; in an open part in units, its units of this level
     * @param courses how many courses it is: 1, or for units of an open part how many the path takes them for (it may be 0 for the
     *     further levels of one part)
     * @param level empty for what has none
     * @param levelStated whether that is its level for certain, and not what it is on this path only
     * @param unitsStated the same for its units
     * @param groups for every line it counts on, the heading of the innermost group there that has one; several where it is shared
     * @param spans those lines
     * @param has what a limit or clause asks for and the filling of an open part has on this path
     */
    public record Taking(
            Optional<Course> course,
            String words,
            Units units,
            int courses,
            Optional<Level> level,
            boolean levelStated,
            boolean unitsStated,
            List<Optional<String>> groups,
            List<Span> spans,
            Set<Limit.Scope> has) {
        public Taking {
            groups = List.copyOf(groups);
            spans = List.copyOf(spans);
            has = Set.copyOf(has);
        }

        /** The heading to print; empty where it stands under none. */
        public Optional<String> group() {
            return groups.get(0);
        }

        /** The line that takes it. */
        public Span span() {
            return spans.get(0);
        }
    }

    /** What a path adds up to; each taking once. */
    public record Sums(Units total, Units lower, Units upper, Units graduate, int courses) {
        public Units of(Level level) {
            return switch (level) {
                case LOWER -> lower;
                case UPPER -> upper;
                case GRADUATE -> graduate;
            };
        }
    }
}
