package dev.credence.path;

import dev.credence.model.Level;
import dev.credence.model.Limit;
import dev.credence.model.Units;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A numeric clause about every path as a linear form: within a window of total units, a tally is at least or at most a bound.
 *
 * <p>{@code every path of 12 to 18 units must have at least 75% upper-division units counting up to 6 graduate units} is {@code new
 * PathClause(Window.between(12, 18), Tally.units(UPPER).countingUpTo(6, GRADUATE), AT_LEAST, Bound.share(3/4))}.
 */
public record PathClause(Window window, Tally tally, Sense sense, Bound bound) {

    /** Which way the bound bounds. */
    public enum Sense {
        AT_LEAST,
        AT_MOST
    }

    /** What a tally or a bound is counted in. */
    public enum Measure {
        UNITS,
        COURSES
    }

    /** One end of a window; open where the value itself lies outside: "more than 18". */
    public record End(Units value, boolean open) {}

    /** The totals of the paths that a clause is about; empty ends for all. */
    public record Window(Optional<End> from, Optional<End> to) {
        public static final Window ALL = new Window(Optional.empty(), Optional.empty());

        /** From one total to another, both included. */
        public static Window between(Units from, Units to) {
            return new Window(Optional.of(new End(from, false)), Optional.of(new End(to, false)));
        }

        public static Window moreThan(Units from) {
            return new Window(Optional.of(new End(from, true)), Optional.empty());
        }

        public static Window lessThan(Units to) {
            return new Window(Optional.empty(), Optional.of(new End(to, true)));
        }

        /** Whether a path with so many units in all is one that the clause is about. */
        public boolean contains(Units total) {
            boolean above = from.isEmpty()
                    || (from.get().open()
                            ? total.compareTo(from.get().value()) > 0
                            : total.compareTo(from.get().value()) >= 0);
            boolean below = to.isEmpty()
                    || (to.get().open()
                            ? total.compareTo(to.get().value()) < 0
                            : total.compareTo(to.get().value()) <= 0);
            return above && below;
        }
    }

    /** Further levels, of which at most so much is counted in: "counting up to 6 graduate units". */
    public record CountedIn(Set<Level> levels, Units most) {
        public CountedIn {
            levels = Set.copyOf(levels);
        }
    }

    /**
     * What is added up.
     *
     * @param levels the levels that count; empty where all do, also what has none
     * @param countedIn further levels up to a cap
     * @param only what else a course must be to count: {@code of} an attribute, {@code numbered}, {@code in} a subject
     */
    public record Tally(Measure measure, Set<Level> levels, Optional<CountedIn> countedIn, Optional<Limit.Scope> only) {
        public Tally {
            levels = Set.copyOf(levels);
        }

        /** All units, or those of some levels. */
        public static Tally units(Level... levels) {
            return new Tally(Measure.UNITS, setOf(levels), Optional.empty(), Optional.empty());
        }

        /** All courses, or those of some levels. */
        public static Tally courses(Level... levels) {
            return new Tally(Measure.COURSES, setOf(levels), Optional.empty(), Optional.empty());
        }

        public Tally countingUpTo(Units most, Level... further) {
            return new Tally(measure, levels, Optional.of(new CountedIn(setOf(further), most)), only);
        }

        /** Only courses that carry an attribute. */
        public Tally of(String attribute) {
            return new Tally(measure, levels, countedIn, Optional.of(new Limit.OfAttribute(attribute)));
        }

        /** Only courses with such numbers. */
        public Tally numbered(int from, Optional<Integer> to) {
            return new Tally(measure, levels, countedIn, Optional.of(new Limit.Numbered(from, to)));
        }

        private static Set<Level> setOf(Level... levels) {
            var set = EnumSet.noneOf(Level.class);
            set.addAll(java.util.Arrays.asList(levels));
            return set;
        }
    }

    /** What the tally is compared with: so much, or a share of all that the path has in the tally's measure. */
    public record Bound(Units value, boolean isShare) {
        public static Bound of(Units value) {
            return new Bound(value, false);
        }

        public static Bound share(Units fraction) {
            return new Bound(fraction, true);
        }
    }

    /** Every path has at least so many units of these levels, or in all where none is named. */
    public static PathClause atLeast(Units bound, Level... levels) {
        return new PathClause(Window.ALL, Tally.units(levels), Sense.AT_LEAST, Bound.of(bound));
    }

    public static PathClause atMost(Units bound, Level... levels) {
        return new PathClause(Window.ALL, Tally.units(levels), Sense.AT_MOST, Bound.of(bound));
    }

    public static PathClause atLeastShare(Units fraction, Level... levels) {
        return new PathClause(Window.ALL, Tally.units(levels), Sense.AT_LEAST, Bound.share(fraction));
    }

    /** The same clause about the paths in a window only. */
    public PathClause within(Window paths) {
        return new PathClause(paths, tally, sense, bound);
    }

    /** What the clause comes to on one path. */
    public ClauseValue on(Witness path) {
        return ClauseValue.of(this, path);
    }
}
