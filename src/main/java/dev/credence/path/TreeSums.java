package dev.credence.path;

import dev.credence.model.Level;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the paths of a program add up to, as far as the computation line by line tells.
 *
 * @param superset the sums of all paths and perhaps of more; null where that was too much
 * @param attained the sums of some paths; null where that was not asked for
 */
record TreeSums(
        ProgramRanges ranges,
        @Nullable StateSet superset,
        @Nullable StateSet attained,
        Scale scale) {

    /** The least slack of a clause and what is known with it. */
    private record Least(boolean any, long slack, long most) {}

    /**
     * The verdict on a clause where it certainly holds; empty where only a closer look can tell.
     *
     * @param bounds takes the slacks between which all paths in the window lie
     */
    Optional<Verdict> holds(PathClause clause, Slack bounds) {
        var sums = superset;
        if (sums == null || !isAbout(clause)) {
            return Optional.empty();
        }
        var least = least(clause, sums);
        if (least.isPresent() && least.get().any()) {
            bounds.least = least.get().slack();
            bounds.most = least.get().most();
        }
        if (least.isEmpty() || (least.get().any() && least.get().slack() < 0)) {
            return Optional.empty();
        }
        if (!least.get().any()) {
            return Optional.of(new Verdict.Holds(false, Optional.empty()));
        }
        var some = sums.inexact == 0 ? sums : attained;
        // Of these, every state is a path: the slack that it shows is one.
        if (some != null && some.inexact == 0) {
            var shown = least(clause, some);
            if (shown.isPresent()
                    && shown.get().any()
                    && shown.get().slack() == least.get().slack()) {
                return Optional.of(new Verdict.Holds(
                        true, Optional.of(units(clause, least.get().slack()))));
            }
        }
        return Optional.empty();
    }

    /** Bounds for the slack of a clause, in its own steps. */
    static final class Slack {
        long least = Long.MIN_VALUE;
        long most = Long.MAX_VALUE;
    }

    /** Whether sums of units by level tell all that a clause asks. */
    static boolean isAbout(PathClause clause) {
        return clause.tally().measure() == PathClause.Measure.UNITS
                && clause.tally().only().isEmpty();
    }

    private dev.credence.model.Units units(PathClause clause, long slack) {
        return new dev.credence.model.Units(slack, Math.multiplyExact(factor(clause), (long) scale.one()));
    }

    private static long factor(PathClause clause) {
        long cap = clause.tally().countedIn().map(in -> in.most().denominator()).orElse(1L);
        return Math.multiplyExact(clause.bound().value().denominator(), cap);
    }

    private Optional<Least> least(PathClause clause, StateSet states) {
        boolean any = false;
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (int i = 0; i < states.size(); i++) {
            int at = i * states.width;
            if (states.data[at + Layout.ENDLESS] != 0) {
                return Optional.empty();
            }
            int total = Layout.total(states.data, at);
            if (clause.window().contains(scale.units(total))) {
                any = true;
                least = Math.min(least, slack(clause, states.data, at, total, false));
                most = Math.max(most, slack(clause, states.data, at, total, true));
            }
        }
        return Optional.of(new Least(any, least, most));
    }

    /** The slack of a sum, its units of unknown level where they hurt most, or help most. */
    private long slack(PathClause clause, int[] state, int at, int total, boolean kind) {
        var tally = clause.tally();
        boolean atLeast = clause.sense() == PathClause.Sense.AT_LEAST;
        Set<Level> further = tally.countedIn().map(PathClause.CountedIn::levels).orElse(Set.of());
        long counted = 0;
        long in = 0;
        boolean all = tally.levels().isEmpty();
        boolean anyOutside = false;
        for (Level level : Level.values()) {
            int units = state[at + level.ordinal()];
            if (all || tally.levels().contains(level)) {
                counted += units;
            } else if (further.contains(level)) {
                in += units;
            } else {
                anyOutside = true;
            }
        }
        int free = state[at + Layout.FREE];
        if (all || kind == atLeast) {
            counted += free;
        } else if (!anyOutside) {
            in += further.isEmpty() ? 0 : free;
            counted += further.isEmpty() ? free : 0;
        }
        long factor = factor(clause);
        long tallied = counted * factor;
        if (tally.countedIn().isPresent()) {
            var most = tally.countedIn().get().most();
            long cap = Math.multiplyExact(most.numerator() * (factor / most.denominator()), (long) scale.one());
            tallied += Math.min(in * factor, cap);
        }
        var value = clause.bound().value();
        long times = value.numerator() * (factor / value.denominator());
        long bound = Math.multiplyExact(times, clause.bound().isShare() ? total : (long) scale.one());
        return atLeast ? tallied - bound : bound - tallied;
    }
}
