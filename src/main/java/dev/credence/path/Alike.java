package dev.credence.path;

import dev.credence.model.BlockRule;
import dev.credence.model.Course;
import dev.credence.model.CourseUnits;
import dev.credence.model.Limit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Courses that no line, limit or clause tells apart: of these the alphabetically first are taken, because every path has one like it
 * that takes them. Without such rows a solver looks at every choice of three out of hundreds.
 */
final class Alike {
    /** One course as an entry of one list. */
    private record Occurrence(Object list, Course course, int taken, Frame frame, Object extra) {}

    /** What there is to tell courses apart by. */
    private record Key(
            Object extra,
            Object list,
            CourseUnits units,
            Optional<?> level,
            List<String> countsAs,
            List<Boolean> counted) {}

    private final Map<Courses.Kin, List<Occurrence>> byKin = new LinkedHashMap<>();
    private final Courses courses;
    private final boolean none;

    /** @param none whether courses are told apart by more than is looked at here */
    Alike(Courses courses, boolean none) {
        this.courses = courses;
        this.none = none;
    }

    /** @param extra what else tells entries apart: fixed units, a pattern */
    void note(Object list, Course course, int taken, Frame frame, Object extra) {
        if (!none) {
            byKin.computeIfAbsent(courses.kin(course), k -> new ArrayList<>())
                    .add(new Occurrence(list, course, taken, frame, extra));
        }
    }

    /** Adds the rows to a question; {@code only} is what its clause asks of courses. */
    void add(PbModel model, Optional<Limit.Scope> only) {
        Map<List<Key>, List<List<Occurrence>>> classes = new LinkedHashMap<>();
        byKin.forEach((kin, occurrences) -> {
            if (kin.uses == occurrences.size()
                    && kin.courses.size() == 1
                    && kin.once()
                    && kin.excludes.isEmpty()
                    && kin.courses.get(0).dualWith().isEmpty()) {
                var keys = occurrences.stream().map(o -> key(o, only)).toList();
                classes.computeIfAbsent(keys, k -> new ArrayList<>()).add(occurrences);
            }
        });
        for (var alike : classes.values()) {
            alike.sort(Comparator.comparing(o -> o.get(0).course().code().toString()));
            for (int i = 1; i < alike.size(); i++) {
                for (var later : alike.get(i)) {
                    var sooner = new LinearSum().add(-1, later.taken());
                    alike.get(i - 1).forEach(o -> sooner.add(1, o.taken()));
                    model.atLeast(sooner, 0);
                }
            }
        }
    }

    private static Key key(Occurrence occurrence, Optional<Limit.Scope> only) {
        var frame = occurrence.frame();
        var course = occurrence.course();
        var counted = new ArrayList<Boolean>();
        frame.scopes().forEach(scope -> counted.add(frame.context().matches(scope, course)));
        only.ifPresent(scope -> counted.add(frame.context().matches(scope, course)));
        return new Key(
                occurrence.extra(), occurrence.list(), course.units(), course.level(), course.countsAs(), counted);
    }

    /** Whether an exclusion names courses one by one. */
    static boolean tellsApart(BlockRule rule) {
        return rule instanceof BlockRule.NotBoth
                || rule instanceof BlockRule.MayShare
                || (rule instanceof Limit limit && limit.measure() == Limit.Measure.SUBJECTS);
    }
}
