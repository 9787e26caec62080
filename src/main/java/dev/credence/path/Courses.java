package dev.credence.path;

import dev.credence.model.Course;
import dev.credence.model.CourseCode;
import dev.credence.model.Limit.Measure;
import dev.credence.model.Requirement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What holds for courses in the whole program (rules 7 and 13): which count as one, how often each may count, which exclude each other,
 * and which are out of reach because another line always takes them.
 */
final class Courses {
    private final Map<Course, Kin> kinOf = new IdentityHashMap<>();
    private final List<Kin> kins = new ArrayList<>();
    private int bits;

    /** Courses of which a student counts one: cross-listed or dual-numbered, mostly a single course. */
    static final class Kin {
        /** How often it may count, or -1 without end. */
        int times = 1;

        List<Course> courses = List.of();
        List<Kin> excludes = List.of();
        /** Its place among the bits of used courses, or -1 where nothing can go wrong. */
        int bit = -1;

        int uses;
        Optional<Requirement> required = Optional.empty();
        boolean requiredTwice;
        /** The only line that can take it; every other is out of reach. */
        Optional<Requirement> reserved = Optional.empty();
        /** Excluded by a course that is always taken. */
        Optional<Kin> excludedBy = Optional.empty();

        List<Counter> caps = List.of();

        boolean once() {
            return times == 1;
        }
    }

    /** @param apart whether no course may count in two groups */
    Courses(Survey survey, boolean apart) {
        join(survey.uses);
        for (var use : survey.uses) {
            tally(kin(use.course), use);
        }
        exclusions();
        for (Kin kin : kins) {
            if (apart) {
                reserve(kin);
            }
        }
        for (Kin kin : kins) {
            boolean meets = kin.once() && kin.uses > 1 && kin.reserved.isEmpty();
            if (meets || !kin.excludes.isEmpty()) {
                kin.bit = bits++;
            }
        }
    }

    Kin kin(Course course) {
        return java.util.Objects.requireNonNull(kinOf.get(course));
    }

    int bits() {
        return bits;
    }

    /** Enters what is known of courses; the bits come first, before those of the blocks. */
    void fill(Conflicts conflicts) {
        for (Kin kin : kins) {
            if (kin.bit >= 0) {
                if (kin.once()) {
                    conflicts.exclude(kin.bit, kin.bit);
                }
                for (Kin other : kin.excludes) {
                    conflicts.exclude(kin.bit, other.bit);
                }
            }
        }
    }

    /** How many counters the caps on repeatable courses need. */
    int capCount() {
        int count = 0;
        for (Kin kin : kins) {
            count += (capsTimes(kin) ? 1 : 0) + (capsUnits(kin) ? 1 : 0);
        }
        return count;
    }

    /** Makes those counters; they belong to the whole program. */
    List<Counter> caps(int firstIndex, Scale scale) {
        var made = new ArrayList<Counter>();
        for (Kin kin : kins) {
            var own = new ArrayList<Counter>();
            Course course = kin.courses.get(0);
            if (capsTimes(kin)) {
                own.add(new Counter(
                        firstIndex + made.size(),
                        course,
                        kin.times,
                        Measure.COURSES,
                        course + " at most " + kin.times + " times"));
                made.add(own.get(own.size() - 1));
            }
            if (capsUnits(kin)) {
                var most = course.repeatableUnits().orElseThrow();
                own.add(new Counter(
                        firstIndex + made.size(),
                        course,
                        scale.of(most),
                        Measure.UNITS,
                        course + " for at most " + Words.count(most, "unit", "units")));
                made.add(own.get(own.size() - 1));
            }
            kin.caps = own;
        }
        return made;
    }

    private static boolean capsTimes(Kin kin) {
        return kin.times > 1 && kin.uses > kin.times;
    }

    private static boolean capsUnits(Kin kin) {
        return !kin.once()
                && kin.uses > 1
                && kin.courses.get(0).repeatableUnits().isPresent();
    }

    private void join(List<Survey.Use> uses) {
        boolean related = false;
        for (var use : uses) {
            related |= !use.course.sameAs().isEmpty() || use.course.dualWith().isPresent();
        }
        if (!related) {
            for (var use : uses) {
                add(new Kin(), use.course);
            }
            return;
        }
        var leader = new HashMap<CourseCode, CourseCode>();
        for (var use : uses) {
            CourseCode own = find(leader, use.course.code());
            for (var code : use.course.sameAs()) {
                leader.put(find(leader, code), own);
                own = find(leader, own);
            }
            if (use.course.dualWith().isPresent()) {
                leader.put(find(leader, use.course.dualWith().get()), own);
            }
        }
        var byLeader = new HashMap<CourseCode, Kin>();
        for (var use : uses) {
            add(byLeader.computeIfAbsent(find(leader, use.course.code()), c -> new Kin()), use.course);
        }
    }

    private static CourseCode find(Map<CourseCode, CourseCode> leader, CourseCode code) {
        CourseCode at = code;
        for (CourseCode next = leader.get(at); next != null && !next.equals(at); next = leader.get(at)) {
            at = next;
        }
        return at;
    }

    private void add(Kin kin, Course course) {
        if (kin.courses.isEmpty()) {
            kins.add(kin);
        }
        kin.courses = with(kin.courses, course);
        kinOf.put(course, kin);
    }

    /** Nearly always the first of its list, which then needs no room for more. */
    private static <T> List<T> with(List<T> list, T more) {
        if (list.isEmpty()) {
            return List.of(more);
        }
        var longer = new ArrayList<>(list);
        longer.add(more);
        return longer;
    }

    private static void tally(Kin kin, Survey.Use use) {
        kin.uses += use.most;
        int times = use.course.times().orElse(-1);
        kin.times = times < 0 || kin.times < 0 ? -1 : Math.max(kin.times, times);
        kin.requiredTwice |= use.requiredTwice || (use.required.isPresent() && kin.required.isPresent());
        if (kin.required.isEmpty()) {
            kin.required = use.required;
        }
    }

    private void exclusions() {
        Map<CourseCode, Kin> byCode = new HashMap<>();
        for (Kin kin : kins) {
            for (Course course : kin.courses) {
                for (CourseCode code : course.noCreditWith()) {
                    if (byCode.isEmpty()) {
                        kinOf.forEach((c, k) -> byCode.put(c.code(), k));
                    }
                    Kin other = byCode.get(code);
                    if (other != null && other != kin && !kin.excludes.contains(other)) {
                        kin.excludes = with(kin.excludes, other);
                        other.excludes = with(other.excludes, kin);
                    }
                }
            }
        }
    }

    /** A course that one line always takes is out of reach for all others, and so is what it excludes. */
    private static void reserve(Kin kin) {
        if (kin.required.isEmpty() || kin.requiredTwice) {
            return;
        }
        if (kin.once()) {
            kin.reserved = kin.required;
        }
        for (Kin other : kin.excludes) {
            if (other.required.isEmpty()) {
                other.excludedBy = Optional.of(kin);
            }
        }
    }
}
