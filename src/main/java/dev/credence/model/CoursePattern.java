package dev.credence.model;

import java.util.List;
import java.util.Optional;

/**
 * What {@code any} matches: a level, a subject, a stretch of numbers, less some courses, of certain units.
 *
 * @param from the least number; empty where numbers do not matter
 * @param to the greatest number; empty for {@code and above}
 * @param units the units it must be taken for
 */
public record CoursePattern(
        Optional<Level> level,
        Optional<String> subject,
        Optional<Integer> from,
        Optional<Integer> to,
        List<Course> except,
        Optional<Amount> units) {
    public CoursePattern {
        except = List.copyOf(except);
    }

    /** As a catalog prints it: {@code GIS 3000 to 4999}, {@code upper-division GEOG course}. */
    public String words() {
        var text = new StringBuilder();
        level.ifPresent(l -> text.append(l.words()).append(' '));
        subject.ifPresent(s -> text.append(s).append(' '));
        text.append("course");
        if (from.isPresent()) {
            text.append(" numbered ").append(from.get());
            text.append(to.map(end -> " to " + end).orElse(" and above"));
        }
        return text.toString();
    }
}
