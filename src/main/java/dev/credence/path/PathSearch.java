package dev.credence.path;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the smallest path with given sums, line by line and without a solver.
 *
 * <p>At first nobody looks at whether a course is used twice: every path is among the ways found then, and the smallest of these is the
 * smallest path unless it uses a course twice. Where it does, that course is watched from then on, and the sums are computed anew. So
 * where nothing is found there is no path, and what is found is the smallest; only the few courses that matter are ever told apart.
 */
final class PathSearch {
    private final Layout layout;
    private final Scale scale;
    private final Node.All root;
    private final int budget;
    private final int[] watched;
    private StateSet states;
    private boolean spent;

    /** Sums that are asked for. */
    interface Wanted {
        /** Whether these sums are looked for at all. */
        boolean includes(StateSet states, int index);

        /** The sums with the least of this are the best ones. */
        default long rank(StateSet states, int index) {
            return 0;
        }
    }

    /** A path and its sums. */
    record Found(Way way, StateSet states, int index) {}

    private PathSearch(Layout layout, Scale scale, Node.All root, int budget, int kinBits) {
        this.layout = layout;
        this.scale = scale;
        this.root = root;
        this.budget = budget;
        watched = new int[layout.conflicts.words()];
        // What a block excludes ends with the block, so that a whole path does not show it.
        for (int bit = kinBits; bit < layout.conflicts.bits(); bit++) {
            watched[bit >> 5] |= 1 << bit;
        }
        states = run();
    }

    /**
     * A search, where the sums of a program tell its paths; empty where a limit is left out, or something is not stated.
     *
     * @param kinBits how many of the bits of used courses are those of courses
     */
    static Optional<PathSearch> of(Layout layout, Scale scale, Node.All root, int budget, int kinBits) {
        var search = new PathSearch(layout, scale, root, budget, kinBits);
        return search.isWhole() ? Optional.of(search) : Optional.empty();
    }

    private boolean isWhole() {
        boolean whole = states.inexact == 0;
        for (int i = 0; i < states.size(); i++) {
            int at = i * states.width;
            whole &= states.data[at + Layout.ENDLESS] == 0
                    && states.data[at + Layout.FREE] == 0
                    && states.data[at + Layout.UNKNOWN] == 0;
        }
        return whole;
    }

    Scale scale() {
        return scale;
    }

    /**
     * The smallest path of those with the best of the sums that are wanted; empty where there is none.
     *
     * @throws Run.Overflow where that would take too long
     */
    Optional<Found> best(Wanted wanted) {
        while (true) {
            var found = bestNow(wanted);
            if (found == null) {
                return Optional.empty();
            }
            if (!watchClashes(found.way())) {
                return Optional.of(found);
            }
            if (spent) {
                throw new Run.Overflow();
            }
            try {
                states = run();
            } catch (Run.Overflow tooMany) {
                spent = true;
                throw tooMany;
            }
        }
    }

    private @Nullable Found bestNow(Wanted wanted) {
        int best = -1;
        long least = 0;
        for (int i = 0; i < states.size(); i++) {
            if (wanted.includes(states, i)) {
                long rank = wanted.rank(states, i);
                if (best < 0 || rank < least || (rank == least && Way.compare(states.way(i), states.way(best)) < 0)) {
                    best = i;
                    least = rank;
                }
            }
        }
        return best < 0 ? null : new Found(states.way(best), states, best);
    }

    /** Whether a way takes courses together that do not count together; those are watched from now on. */
    private boolean watchClashes(Way way) {
        boolean any = false;
        var taken = way.taken();
        for (int i = 0; i < taken.size(); i++) {
            for (int j = 0; j < i && taken.get(i).bit >= 0; j++) {
                int a = taken.get(i).bit;
                int b = taken.get(j).bit;
                if (b >= 0 && layout.conflicts.excludes(a, b)) {
                    watched[a >> 5] |= 1 << a;
                    watched[b >> 5] |= 1 << b;
                    any = true;
                }
            }
        }
        return any;
    }

    private StateSet run() {
        return new Evaluator(layout, scale, Run.smallest(watched.clone(), budget)).states(root);
    }
}
