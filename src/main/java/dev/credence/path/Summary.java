package dev.credence.path;

import dev.credence.model.Units;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads ranges off a set of states. */
final class Summary {
    static final int TOTAL = 1;
    static final int LOWER = 2;
    static final int UPPER = 4;
    static final int GRADUATE = 8;
    static final int UNKNOWN = 16;
    static final int ALL = 31;

    private Summary() {}

    /** The measures that have no end where columns have none. */
    static int measures(int endless) {
        int measures = 0;
        if ((endless & 0b1111) != 0) {
            measures |= TOTAL;
        }
        if ((endless & 1 << Layout.FREE) != 0) {
            measures |= LOWER | UPPER | GRADUATE;
        }
        measures |= (endless & 0b111) * LOWER;
        return (endless & 1 << Layout.UNKNOWN) != 0 ? measures | UNKNOWN : measures;
    }

    /** What the states of a set, which is not empty, add up to. */
    static Ranges ranges(StateSet set, Scale scale) {
        int[] data = set.data;
        if (set.size() == 1 && data[Layout.FREE] == 0 && data[Layout.ENDLESS] == 0 && set.inexact == 0) {
            return new Ranges(
                    fixed(Layout.total(data, 0), scale),
                    fixed(data[Layout.LOWER], scale),
                    fixed(data[Layout.UPPER], scale),
                    fixed(data[Layout.GRADUATE], scale),
                    fixed(data[Layout.UNKNOWN], scale));
        }
        var total = new Ends();
        var levels = new Ends[] {new Ends(), new Ends(), new Ends()};
        var unknown = new Ends();
        int endless = 0;
        for (int i = 0; i < set.size(); i++) {
            int at = i * set.width;
            int sum = Layout.total(data, at);
            total.add(sum, sum);
            for (int level = 0; level < 3; level++) {
                levels[level].add(data[at + level], data[at + level] + data[at + Layout.FREE]);
            }
            unknown.add(data[at + Layout.UNKNOWN], data[at + Layout.UNKNOWN]);
            endless |= data[at + Layout.ENDLESS];
        }
        int open = measures(endless);
        return new Ranges(
                total.range(TOTAL, open, set.inexact, scale),
                levels[0].range(LOWER, open, set.inexact, scale),
                levels[1].range(UPPER, open, set.inexact, scale),
                levels[2].range(GRADUATE, open, set.inexact, scale),
                unknown.range(UNKNOWN, open, set.inexact, scale));
    }

    private static Range fixed(int value, Scale scale) {
        return value == 0 ? Range.ZERO : Range.fixed(scale.units(value));
    }

    /** Outer bounds, exact where attained ranges reach both ends. */
    static Ranges confirmed(Ranges outer, @Nullable Ranges attained) {
        return new Ranges(
                confirmed(outer.total(), attained == null ? null : attained.total()),
                confirmed(outer.lower(), attained == null ? null : attained.lower()),
                confirmed(outer.upper(), attained == null ? null : attained.upper()),
                confirmed(outer.graduate(), attained == null ? null : attained.graduate()),
                confirmed(outer.unknownLevel(), attained == null ? null : attained.unknownLevel()));
    }

    private static Range confirmed(Range outer, @Nullable Range attained) {
        boolean exact = attained != null && outer.exact() && attained.exact() && outer.equals(attained);
        return exact ? outer : new Range(outer.min(), outer.max(), false);
    }

    /** Both together, as safe outer bounds. */
    static Ranges sum(Ranges one, Ranges other) {
        return new Ranges(
                sum(one.total(), other.total()),
                sum(one.lower(), other.lower()),
                sum(one.upper(), other.upper()),
                sum(one.graduate(), other.graduate()),
                sum(one.unknownLevel(), other.unknownLevel()));
    }

    private static Range sum(Range one, Range other) {
        var most = one.max().flatMap(max -> other.max().map(max::plus));
        return new Range(one.min().plus(other.min()), most, false);
    }

    /** From the least of one to the most of another, as safe outer bounds. */
    static Ranges upTo(Ranges least, Ranges most) {
        return new Ranges(
                upTo(least.total(), most.total()),
                upTo(least.lower(), most.lower()),
                upTo(least.upper(), most.upper()),
                upTo(least.graduate(), most.graduate()),
                upTo(least.unknownLevel(), most.unknownLevel()));
    }

    private static Range upTo(Range least, Range most) {
        return new Range(least.min(), most.max(), false);
    }

    static Ranges inexact(Ranges ranges) {
        return confirmed(ranges, null);
    }

    /** What is known when nothing is known. */
    static Ranges anything() {
        var range = new Range(Units.ZERO, Optional.empty(), false);
        return new Ranges(range, range, range, range, range);
    }

    private static final class Ends {
        private int min = Integer.MAX_VALUE;
        private int max;

        void add(int least, int most) {
            min = Math.min(min, least);
            max = Math.max(max, most);
        }

        Range range(int measure, int open, int inexact, Scale scale) {
            boolean endless = (open & measure) != 0;
            boolean exact = (inexact & measure) == 0;
            if (!endless && min == max && exact) {
                return fixed(min, scale);
            }
            return new Range(scale.units(min), endless ? Optional.empty() : Optional.of(scale.units(max)), exact);
        }
    }
}
