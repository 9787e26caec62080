package dev.credence.path;

import dev.credence.model.Level;
import dev.credence.model.Limit;
import dev.credence.model.Requirement;
import java.util.Optional;

/**
 * The states of open parts (rule 10). Units of unknown level stay free where no limit asks for a level; else they are split over the
 * levels in every way, in the steps in which the program counts.
 */
final class OpenParts {
    private static final int MOST_SPLITS = 20_000;
    private static final int MOST_COURSES = 60;

    private final Layout layout;
    private final Scale scale;
    private final Context context;
    private final Takings takings;
    private final int[] state;

    OpenParts(Layout layout, Scale scale, Context context, Takings takings) {
        this.layout = layout;
        this.scale = scale;
        this.context = context;
        this.takings = takings;
        state = new int[layout.width];
    }

    StateSet courses(Requirement.OpenCourses open) {
        int least = Scale.small(ceiling(open.count().min()));
        boolean endless = open.count().max().isEmpty();
        int most = endless ? least : Scale.small(floor(open.count().max().get()));
        if (most > MOST_COURSES) {
            throw new ArithmeticException("too many open courses");
        }
        if (endless) {
            ignoreAllThatCount();
        }
        StateSet one = takings.open(open.level(), open.unitsEach(), Optional.empty());
        StateSet all = takings.repeated(one, least, most);
        if (endless) {
            for (int i = 0; i < all.size(); i++) {
                all.data[i * layout.width + Layout.ENDLESS] |= columns(open.level());
            }
        }
        return all;
    }

    StateSet units(Requirement.OpenUnits open) {
        var set = new StateSet(layout, 0, 4);
        boolean endless = open.units().max().isEmpty();
        int[] values = takings.values(open.units());
        int most = values[values.length - 1];
        prepare(endless, open.level().isEmpty(), most);
        if (endless) {
            values = upTo(values[0], neededByLimits());
            most = values[values.length - 1];
        }
        boolean split = open.level().isEmpty() && context.levelMatters() && splits(most) <= MOST_SPLITS;
        for (int value : values) {
            int flags = endless && value == most ? columns(open.level()) : 0;
            if (open.level().isPresent()) {
                add(set, open.level().get().ordinal(), value, 0, 0, 0, flags);
            } else if (!split) {
                add(set, Layout.FREE, value, 0, 0, value, flags);
            } else {
                for (int lower = 0; lower <= value; lower++) {
                    for (int upper = 0; upper <= value - lower; upper++) {
                        add(set, Layout.LOWER, lower, upper, value - lower - upper, value, flags);
                    }
                }
            }
        }
        return set;
    }

    /** Leaves out the limits of which a part without known courses cannot tell whether they hold. */
    private void prepare(boolean endless, boolean levelOpen, int most) {
        takings.undecided(Optional.empty());
        for (var counter : context.counters) {
            if (counter.ofCourse || !mayCount(counter)) {
                continue;
            }
            // Nobody knows how many courses so many units are.
            boolean inCourses = counter.measure == Limit.Measure.COURSES;
            boolean property = context.matches(counter.scope, Optional.empty()) == Context.Match.EITHER;
            boolean hard = property && (counter.keepsEntries || hasOpposite(counter));
            boolean unlimited = endless && (!counter.atLeast || counter.share);
            boolean coarse = levelOpen && counter.level.isPresent() && splits(most) > MOST_SPLITS;
            counter.ignored |= inCourses || hard || unlimited || coarse;
        }
    }

    private boolean mayCount(Counter counter) {
        return counter.share || context.matches(counter.scope, Optional.empty()) != Context.Match.NO;
    }

    /** Whether another limit wants the opposite of the same courses. */
    private boolean hasOpposite(Counter counter) {
        for (var other : context.counters) {
            if (other.scope.equals(counter.scope) && other.atLeast != counter.atLeast) {
                return true;
            }
        }
        return false;
    }

    private void ignoreAllThatCount() {
        for (var counter : context.counters) {
            counter.ignored |= !counter.ofCourse && mayCount(counter);
        }
    }

    /** How much may be needed before every {@code at least} around is met. */
    private int neededByLimits() {
        int needed = 0;
        for (var counter : context.counters) {
            if (counter.atLeast && !counter.ignored && !counter.share && counter.measure == Limit.Measure.UNITS) {
                needed = Math.max(needed, counter.bound);
            }
        }
        return needed;
    }

    private int[] upTo(int from, int needed) {
        int step = scale.one();
        int count = 1 + Math.max(0, (needed - from + step - 1) / step);
        int[] values = new int[count];
        for (int i = 0; i < count; i++) {
            values[i] = from + i * step;
        }
        return values;
    }

    private static long splits(int units) {
        return (units + 1L) * (units + 2L) / 2;
    }

    private static int columns(Optional<Level> level) {
        return level.isPresent() ? 1 << level.get().ordinal() : 1 << Layout.FREE | 1 << Layout.UNKNOWN;
    }

    /** Adds {@code a} units in a column, or a split over the three levels that begins with it. */
    private void add(StateSet set, int column, int a, int upper, int graduate, int unknown, int flags) {
        java.util.Arrays.fill(state, 0);
        state[Layout.UPPER] = upper;
        state[Layout.GRADUATE] = graduate;
        state[column] = a;
        state[Layout.UNKNOWN] = unknown;
        state[Layout.ENDLESS] = flags;
        int all = a + upper + graduate;
        for (var counter : context.counters) {
            if (!counter.ofCourse) {
                int matched = switch (context.matches(counter.scope, Optional.empty())) {
                    case YES -> counted(counter, all);
                    case NO -> 0;
                    // It has whatever an "at least" asks for and nothing that an "at most" counts.
                    case EITHER -> counter.atLeast ? counted(counter, all) : 0;
                };
                state[Layout.COUNTERS + counter.index] = Math.min(counter.cap(), weight(counter, matched, all));
            }
        }
        set.add(state, 0);
    }

    private int counted(Counter counter, int all) {
        return counter.level.map(level -> state[level.ordinal()]).orElse(all);
    }

    private static int weight(Counter counter, int matched, int all) {
        if (counter.measure == Limit.Measure.COURSES) {
            return 0;
        }
        return counter.weight(true, matched) + (counter.share ? counter.weight(false, all - matched) : 0);
    }

    private static long floor(dev.credence.model.Units value) {
        return Math.floorDiv(value.numerator(), value.denominator());
    }

    private static long ceiling(dev.credence.model.Units value) {
        return -Math.floorDiv(-value.numerator(), value.denominator());
    }
}
