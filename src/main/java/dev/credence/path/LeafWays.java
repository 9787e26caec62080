package dev.credence.path;

import dev.credence.model.Course;
import dev.credence.model.Level;
import dev.credence.model.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Notes what the states of a line take, so that a path can be told once its sums are chosen. What is not known for certain, or may be
 * filled in several ways that look alike in a state, is not noted; a program that has it gets its witnesses from the solver.
 */
final class LeafWays {
    private final Context context;
    private final Scale scale;
    private final Courses courses;
    private final List<Taken> all = new ArrayList<>();
    private boolean complete = true;

    LeafWays(Context context, Scale scale, Courses courses) {
        this.context = context;
        this.scale = scale;
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
        boolean known = isKnown(states) && (course.level().isPresent() || course.isNonCredit());
        if (!known || (times > 1 && states.size() > 1)) {
            complete = false;
            return states;
        }
        var level = course.isNonCredit() ? Optional.<Level>empty() : course.level();
        var ways = new Taken[states.size()];
        for (int i = 0; i < ways.length; i++) {
            ways[i] =
                    taken(line, place, course.toString(), Optional.of(course), units(states, i) / times, level, false);
        }
        return noted(states, ways, times);
    }

    /** An open line, or as many courses of an open part as every path takes. */
    StateSet open(
            StateSet states,
            Requirement line,
            String place,
            String words,
            Optional<Level> level,
            Optional<Integer> times) {
        if (!isKnown(states)
                || level.isEmpty()
                || times.isEmpty()
                || times.get() == 0
                || isAskedMore()
                || (times.get() > 1 && states.size() > 1)) {
            complete = false;
            return states;
        }
        var ways = new Taken[states.size()];
        for (int i = 0; i < ways.length; i++) {
            ways[i] = taken(line, place, words, Optional.empty(), units(states, i) / times.get(), level, false);
        }
        return noted(states, ways, times.get());
    }

    StateSet units(StateSet states, Requirement.OpenUnits open, String place) {
        boolean single = states.size() == 1 && isKnown(states) && units(states, 0) > 0;
        if (!single || open.level().isEmpty() || isAskedMore()) {
            complete = false;
            return states;
        }
        var words = open.text().orElse("units");
        var one = taken(open, place, words, Optional.empty(), units(states, 0), open.level(), true);
        return noted(states, new Taken[] {one}, 1);
    }

    /** What no state can be told of. */
    StateSet unknown(StateSet states) {
        complete = false;
        return states;
    }

    private Taken taken(
            Requirement line,
            String place,
            String words,
            Optional<Course> course,
            int units,
            Optional<Level> level,
            boolean inUnits) {
        int bit = course.isPresent() ? courses.kin(course.get()).bit : -1;
        var labels = context.labels;
        var group = labels.isEmpty() ? Optional.<String>empty() : Optional.of(labels.get(labels.size() - 1));
        var taken = new Taken(line, place, group, words, course, units, level, inUnits, bit, all.size());
        all.add(taken);
        return taken;
    }

    private static StateSet noted(StateSet states, Taken[] taken, int times) {
        states.leaves = taken;
        states.times = times;
        return states;
    }

    private static int units(StateSet states, int index) {
        return Layout.total(states.data, index * states.width);
    }

    private boolean isKnown(StateSet states) {
        boolean known = states.inexact == 0;
        for (int i = 0; i < states.size(); i++) {
            int at = i * states.width;
            known &= states.data[at + Layout.ENDLESS] == 0 && states.data[at + Layout.UNKNOWN] == 0;
        }
        return known && scale.one() > 0;
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
