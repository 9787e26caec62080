package dev.credence.path;

import dev.credence.model.Course;
import dev.credence.model.Level;
import dev.credence.model.Limit;
import dev.credence.model.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Notes what the states of a line take, so that a path can be told once its sums are chosen. What is not known for certain, or may be
 * filled in several ways that look alike in a state, is not noted; a program that has it gets its witnesses from the solver.
 */
final class LeafWays {
    private final Context context;
    private final Courses courses;
    private final List<Taken> all = new ArrayList<>();
    private boolean complete = true;

    LeafWays(Context context, Courses courses) {
        this.context = context;
        this.courses = courses;
    }

    /** Whether every state of every line was noted. */
    boolean areComplete() {
        return complete;
    }

    /** Ranks what was noted; from then on ways can be compared. */
    void rank() {
        Taken.rank(all);
    }

    StateSet course(StateSet states, Requirement line, String place, Course course, int times) {
        if (states.isEmpty()) {
            return states;
        }
        if (course.level().isEmpty() && !course.isNonCredit()) {
            var unknown = Sort.of(line, place, course);
            return times > 1 ? unknown(states) : byLevel(states, unknown, Optional.empty(), true);
        } else if (!isKnown(states) || (times > 1 && states.size() > 1)) {
            return unknown(states);
        }
        var sort = Sort.of(line, place, course);
        return noted(states, sort, course.isNonCredit() ? Optional.empty() : course.level(), times);
    }

    /** An open line: the student chooses its level where none is named, and whether it has what a limit around asks for. */
    StateSet chosen(StateSet states, Requirement.AnyOpen open, String place) {
        return byLevel(states, Sort.of(open, place, open.text()), open.level(), false);
    }

    /** As many courses of a bare phrase as every path takes: nobody knows their level where none is named. */
    StateSet bare(StateSet states, Requirement.OpenCourses open, String place) {
        var count = open.count().min();
        var sort = Sort.of(open, place, open.text().orElse("a course"));
        boolean told = open.count().isSingle() && count.denominator() == 1 && !count.isZero() && !isAskedMore();
        if (told && count.numerator() == 1) {
            return byLevel(states, sort, open.level(), true);
        } else if (!told || open.level().isEmpty() || states.size() > 1 || !isKnown(states)) {
            return unknown(states);
        }
        return noted(states, sort, open.level(), Scale.small(count.numerator()));
    }

    StateSet units(StateSet states, Requirement.OpenUnits open, String place) {
        boolean single = states.size() == 1 && isKnown(states) && units(states, 0) > 0;
        if (!single || open.level().isEmpty() || isAskedMore()) {
            return unknown(states);
        }
        var sort = Sort.of(open, place, open.text().orElse("units"));
        states.leaves = new Taken[] {taken(sort, units(states, 0), new Kind(open.level(), true, Map.of()), true)};
        return states;
    }

    /**
     * What is taken, whatever its level and units.
     *
     * @param filling the words of what is no course
     */
    private record Sort(Requirement line, String place, String filling, Optional<Course> course) {
        static Sort of(Requirement line, String place, Course course) {
            return new Sort(line, place, "", Optional.of(course));
        }

        static Sort of(Requirement line, String place, String filling) {
            return new Sort(line, place, filling, Optional.empty());
        }
    }

    /** What a state does not tell. */
    private record Kind(Optional<Level> level, boolean levelStated, Map<Limit.Scope, Boolean> has) {}

    /**
     * Notes one course or filling whose level may be open: as a set of states for every level, and for what it may have.
     *
     * @param unstated whether nobody chooses that level, or what it has
     */
    private StateSet byLevel(StateSet states, Sort sort, Optional<Level> stated, boolean unstated) {
        var either = states.either;
        int ways = either.isPresent() ? 2 : 1;
        boolean split = stated.isEmpty() && context.levelMatters();
        int values = states.size() / (ways * (split ? 3 : 1));
        boolean whole = states.inexact == 0 && !states.isEmpty() && states.size() == values * ways * (split ? 3 : 1);
        for (int i = 0; i < states.size() && whole && (split || ways == 2); i++) {
            // States that look alike are one, and then the count of them tells nothing.
            whole = units(states, i) > 0 && units(states, i) == units(states, i % values);
        }
        boolean asked = sort.course().isEmpty() && isAskedMore() && either.isEmpty();
        if (!whole || asked || (unstated && either.isPresent()) || !isEnding(states)) {
            return unknown(states);
        }
        var parts = new ArrayList<StateSet>();
        for (Level level : stated.isPresent() ? new Level[] {stated.get()} : Level.values()) {
            // In the order in which the states were made: by level, then with what is asked for and without.
            for (int way = ways - 1; way >= 0; way--) {
                boolean with = way == 0;
                Map<Limit.Scope, Boolean> has =
                        either.map(scope -> Map.of(scope, with)).orElse(Map.of());
                var kind = new Kind(Optional.of(level), stated.isPresent() || !unstated, has);
                int first = ((split ? level.ordinal() : 0) * ways + way) * values;
                parts.add(part(states, first, values, sort, kind));
            }
        }
        states.parts = parts;
        states.unstated = unstated && stated.isEmpty();
        return states;
    }

    private StateSet part(StateSet states, int first, int count, Sort sort, Kind kind) {
        var part = states.part(first, count);
        part.leaves = new Taken[count];
        for (int i = 0; i < count; i++) {
            int at = i * part.width;
            int units = Layout.total(part.data, at);
            part.data[at + Layout.FREE] = 0;
            part.data[at + kind.level().orElseThrow().ordinal()] = units;
            part.data[at + Layout.UNKNOWN] = kind.levelStated() ? 0 : units;
            part.leaves[i] = taken(sort, units, kind, false);
        }
        return part;
    }

    /** What no state can be told of. */
    StateSet unknown(StateSet states) {
        complete = false;
        return states;
    }

    private Taken taken(Sort sort, int units, Kind kind, boolean inUnits) {
        int bit = sort.course().isPresent() ? courses.kin(sort.course().get()).bit : -1;
        var labels = context.labels;
        var group = labels.isEmpty() ? Optional.<String>empty() : Optional.of(labels.get(labels.size() - 1));
        var taken = new Taken(
                sort.line(),
                sort.place(),
                group,
                sort.filling(),
                sort.course(),
                units,
                kind.level(),
                kind.levelStated(),
                kind.has(),
                inUnits,
                bit,
                all.size());
        all.add(taken);
        return taken;
    }

    private StateSet noted(StateSet states, Sort sort, Optional<Level> level, int times) {
        states.leaves = new Taken[states.size()];
        for (int i = 0; i < states.leaves.length; i++) {
            states.leaves[i] = taken(sort, units(states, i) / times, new Kind(level, true, Map.of()), false);
        }
        states.times = times;
        return states;
    }

    private static int units(StateSet states, int index) {
        return Layout.total(states.data, index * states.width);
    }

    private static boolean isKnown(StateSet states) {
        boolean known = states.inexact == 0 && isEnding(states);
        for (int i = 0; i < states.size(); i++) {
            known &= states.data[i * states.width + Layout.UNKNOWN] == 0;
        }
        return known;
    }

    private static boolean isEnding(StateSet states) {
        boolean ending = true;
        for (int i = 0; i < states.size(); i++) {
            ending &= states.data[i * states.width + Layout.ENDLESS] == 0;
        }
        return ending;
    }

    /** Whether a limit around asks for more than a filling's level, so that it may count it or not. */
    private boolean isAskedMore() {
        for (var counter : context.counters) {
            if (!counter.ofCourse && context.matches(counter.scope, Optional.empty()) == Context.Match.EITHER) {
                return true;
            }
        }
        return false;
    }
}
