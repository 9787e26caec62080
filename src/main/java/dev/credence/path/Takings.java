package dev.credence.path;

import dev.credence.model.Amount;
import dev.credence.model.Course;
import dev.credence.model.CoursePattern;
import dev.credence.model.CourseUnits;
import dev.credence.model.Level;
import dev.credence.model.Limit;
import dev.credence.model.Requirement;
import dev.credence.model.Units;
import dev.credence.path.ProgramRanges.Impossible;
import java.util.List;
import java.util.Optional;

/** The states of a single course, declared or not: one for every value of its units and, where a limit asks, for every level. */
final class Takings {
    private static final List<Optional<Level>> ALL_LEVELS =
            List.of(Optional.of(Level.LOWER), Optional.of(Level.UPPER), Optional.of(Level.GRADUATE));
    /** More values than any course has. */
    private static final int MOST_VALUES = 400;

    private final Layout layout;
    private final Courses courses;
    private final Scale scale;
    private final Context context;
    private final int[] state;

    Takings(Layout layout, Courses courses, Scale scale, Context context) {
        this.layout = layout;
        this.courses = courses;
        this.scale = scale;
        this.context = context;
        state = new int[layout.width];
    }

    /** A declared course; {@code line} is the line that names it, {@code copied} whether it does so a second time. */
    StateSet course(
            Course course,
            Optional<Units> fixed,
            Optional<Amount> within,
            int times,
            Requirement line,
            boolean copied) {
        Courses.Kin kin = courses.kin(course);
        var set = new StateSet(layout, 0, 1);
        String blocked = blocked(course, kin, times, copied ? Optional.empty() : Optional.of(line));
        if (!blocked.isEmpty()) {
            set.why = new Impossible(line.span(), blocked);
            return set;
        }
        int[] values = values(course, fixed, within);
        boolean unknown = values.length == 0 && course.units() instanceof CourseUnits.Unknown;
        boolean levelKnown = course.level().isPresent() || course.isNonCredit();
        Matcher matcher = context.counters.isEmpty() ? NEVER : counter -> matches(counter, course, kin);
        for (Optional<Level> level : levels(course.level(), levelKnown)) {
            if (unknown) {
                one(set, level, levelKnown, 0, true, matcher);
            }
            for (int value : values) {
                one(set, level, levelKnown, value, false, matcher);
            }
        }
        if (set.isEmpty()) {
            set.why = new Impossible(line.span(), course + " cannot be taken for the units asked for");
            return set;
        }
        return used(repeated(set, times, times), course, kin);
    }

    /** A course that is not declared: of a level or none, of units or unknown ones, matching a pattern if there is one. */
    StateSet open(Optional<Level> level, Optional<Amount> unitsEach, Optional<CoursePattern> pattern) {
        var set = new StateSet(layout, 0, 4);
        Optional<Limit.Scope> either = undecided(pattern);
        set.either = either;
        boolean growing = unitsEach.isPresent() && unitsEach.get().max().isEmpty();
        int[] values = unitsEach.map(this::values).orElse(new int[0]);
        // What is worth so much or more is as good as unknown to any limit in units.
        boolean unknown = values.length == 0 || growing;
        int base = growing ? values[0] : 0;
        for (Optional<Level> of : levels(level, level.isPresent())) {
            for (boolean chosen : either.isPresent() ? new boolean[] {true, false} : new boolean[] {false}) {
                Matcher matcher = counter -> switch (context.matches(counter.scope, pattern)) {
                    case YES -> true;
                    case NO -> false;
                    case EITHER -> chosen && either.isPresent() && either.get().equals(counter.scope);
                };
                if (unknown) {
                    one(set, of, level.isPresent(), base, true, matcher);
                    if (growing) {
                        set.inexact = 0;
                    }
                } else {
                    for (int value : values) {
                        one(set, of, level.isPresent(), value, false, matcher);
                    }
                }
            }
        }
        return set;
    }

    /** From {@code least} to {@code most} times what a set says of one. */
    StateSet repeated(StateSet one, int least, int most) {
        if (least == 1 && most == 1) {
            return one;
        }
        var result = new StateSet(layout, 0, 4);
        var level = new StateSet(layout, 0, 1);
        level.add(new int[layout.width], 0);
        for (int n = 0; n <= most; n++) {
            if (n >= least) {
                result.addAll(level);
            }
            var next = new StateSet(layout, 0, 4);
            for (int i = 0; i < level.size() && n < most; i++) {
                for (int j = 0; j < one.size(); j++) {
                    layout.add(level.data, i * layout.width, one.data, j * layout.width, layout.caps, state);
                    next.add(state, 0);
                }
            }
            level = next;
        }
        result.inexact = most == 0 ? 0 : one.inexact;
        return result;
    }

    /** Each value from one end to the other in whole units, both ends included; the least alone where there is no end. */
    int[] values(Amount amount) {
        int from = scale.of(amount.min());
        int to = amount.max().isPresent() ? scale.of(amount.max().get()) : from;
        int step = scale.one();
        int count = (to - from) / step + ((to - from) % step == 0 ? 1 : 2);
        if (count > MOST_VALUES) {
            throw new ArithmeticException("too many values");
        }
        int[] values = new int[count];
        for (int i = 0; i < count; i++) {
            values[i] = Math.min(to, from + i * step);
        }
        return values;
    }

    private String blocked(Course course, Courses.Kin kin, int times, Optional<Requirement> line) {
        if (times > 1 && kin.times >= 0 && times > kin.times) {
            return course + " is asked for " + times + " times, but counts "
                    + (kin.times == 1 ? "once" : kin.times + " times");
        } else if (kin.reserved.isPresent() && (line.isEmpty() || kin.reserved.get() != line.get())) {
            return course + " is required elsewhere in the program, and a course counts once";
        } else if (kin.excludedBy.isPresent()) {
            return course + " gives no credit beside "
                    + kin.excludedBy.get().courses.get(0) + ", which is required";
        }
        return "";
    }

    private int[] values(Course course, Optional<Units> fixed, Optional<Amount> within) {
        if (course.isNonCredit()) {
            return new int[] {0};
        } else if (fixed.isPresent()) {
            return new int[] {scale.of(fixed.get())};
        } else if (course.units() instanceof CourseUnits.Known known) {
            int[] values = new int[known.values().size()];
            int count = 0;
            for (Units value : known.values()) {
                if (within.isEmpty() || within.get().contains(value)) {
                    values[count++] = scale.of(value);
                }
            }
            return count == values.length ? values : java.util.Arrays.copyOf(values, count);
        }
        return within.filter(amount -> amount.max().isPresent())
                .map(this::values)
                .orElse(new int[0]);
    }

    private List<Optional<Level>> levels(Optional<Level> level, boolean known) {
        return !known && context.levelMatters() ? ALL_LEVELS : List.of(level);
    }

    private boolean matches(Counter counter, Course course, Courses.Kin kin) {
        return kin.caps.contains(counter) || (!counter.ofCourse && context.matches(counter.scope, course));
    }

    private StateSet used(StateSet set, Course course, Courses.Kin kin) {
        for (int i = 0; i < set.size(); i++) {
            if (kin.bit >= 0) {
                mark(set, i, kin.bit);
            }
            for (var exclusion : context.exclusions) {
                if (Context.isSame(exclusion.rule().first(), course)) {
                    mark(set, i, exclusion.firstBit());
                }
                if (Context.isSame(exclusion.rule().second(), course)) {
                    mark(set, i, exclusion.secondBit());
                }
            }
        }
        return set;
    }

    private void mark(StateSet set, int index, int bit) {
        set.data[index * layout.width + layout.maskStart + (bit >> 5)] |= 1 << bit;
    }

    private static final Matcher NEVER = counter -> false;

    /** Whether a limit counts what is taken, levels aside. */
    private interface Matcher {
        boolean matches(Counter counter);
    }

    private void one(
            StateSet set, Optional<Level> level, boolean levelKnown, int units, boolean unknown, Matcher matcher) {
        java.util.Arrays.fill(state, 0);
        int column = level.isPresent() ? level.get().ordinal() : Layout.FREE;
        state[column] = units;
        if (!levelKnown) {
            state[Layout.UNKNOWN] = units;
        }
        if (unknown) {
            state[Layout.ENDLESS] = 1 << column | (levelKnown ? 0 : 1 << Layout.UNKNOWN);
            set.inexact |= Summary.measures(state[Layout.ENDLESS]);
        }
        for (var counter : context.counters) {
            boolean matches = counter.takes(level) && matcher.matches(counter);
            state[Layout.COUNTERS + counter.index] = Math.min(counter.cap(), counter.weight(matches, units));
            // Units that are not known may meet a limit or break it.
            counter.ignored |= unknown && counter.measure == Limit.Measure.UNITS && (matches || counter.share);
        }
        set.add(state, 0);
    }

    /**
     * The one property besides the level that limits around ask for and an open course may have or not. Where they ask for several,
     * nothing says which of them one course can have together, and those limits are left out.
     */
    Optional<Limit.Scope> undecided(Optional<CoursePattern> pattern) {
        Optional<Limit.Scope> found = Optional.empty();
        boolean several = false;
        for (var counter : context.counters) {
            if (!counter.ofCourse && context.matches(counter.scope, pattern) == Context.Match.EITHER) {
                several |= found.isPresent() && !found.get().equals(counter.scope);
                // A number tells the level, but here nobody knows how.
                several |= counter.scope instanceof Limit.Numbered && context.levelMatters();
                found = Optional.of(counter.scope);
            }
        }
        if (several) {
            for (var counter : context.counters) {
                counter.ignored |= !counter.ofCourse && context.matches(counter.scope, pattern) == Context.Match.EITHER;
            }
            return Optional.empty();
        }
        return found;
    }

    /** Nothing at all, as an entry without units. */
    StateSet nothing() {
        var set = new StateSet(layout, 0, 1);
        set.add(new int[layout.width], 0);
        return set;
    }
}
