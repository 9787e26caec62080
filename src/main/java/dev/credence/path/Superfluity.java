package dev.credence.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Whether an entry taken from a list could be dropped so that its amount and its own {@code at least} limits still hold. The column
 * {@link Layout#TYPES} remembers what is needed: without own limits the least amount of an entry taken, plus one; else a bit for every
 * type taken that adds no more than another in everything.
 */
final class Superfluity {
    static final Superfluity NOT_ASKED =
            new Superfluity(new Node.Goal(false, 0, -1, false, false), List.of(), new int[0]);
    private static final int MOST_TYPES = 31;

    private final Node.Goal goal;
    private final List<Counter> keeping;
    private final int[] stops;
    /** Amount, then what it adds to each limit. */
    private final List<int[]> types = new ArrayList<>();

    private final int[] type;
    private boolean hasShare;
    /** For each type, those that it makes redundant, and those that make it redundant. */
    private int[] redundant = new int[0];

    private int[] betters = new int[0];

    private Superfluity(Node.Goal goal, List<Counter> keeping, int[] stops) {
        this.goal = goal;
        this.keeping = keeping;
        this.stops = stops;
        type = new int[keeping.size() + 1];
    }

    static Superfluity of(Node.Goal goal, List<Counter> keeping, List<StateSet> sets, Layout layout) {
        int[] stops = layout.caps;
        if (!keeping.isEmpty()) {
            stops = stops.clone();
            for (var counter : keeping) {
                // Enough to see whether the limit holds without one of the entries, each of which counts up to the
                // bound.
                stops[counter.index] = counter.share ? Integer.MAX_VALUE : Math.multiplyExact(2, counter.bound);
            }
        }
        var made = new Superfluity(goal, keeping, stops);
        for (var counter : keeping) {
            made.hasShare |= counter.share;
        }
        if (!keeping.isEmpty()) {
            made.collect(sets);
        }
        return made;
    }

    private void collect(List<StateSet> sets) {
        for (StateSet set : sets) {
            for (int i = 0; i < set.size() && types.size() <= MOST_TYPES; i++) {
                read(set.data, i * set.width);
                if (find() < 0) {
                    types.add(type.clone());
                }
            }
        }
        int count = types.size();
        redundant = new int[count];
        betters = new int[count];
        for (int a = 0; a < count && isDecidable(); a++) {
            for (int b = 0; b < count; b++) {
                if (a != b && addsNoMore(types.get(a), types.get(b))) {
                    redundant[a] |= 1 << b;
                    betters[b] |= 1 << a;
                }
            }
        }
    }

    boolean isDecidable() {
        return types.size() <= MOST_TYPES;
    }

    int[] stops() {
        return stops;
    }

    /** Notes an entry in the state that now has it; false where some entry is superfluous whatever is still added. */
    boolean take(int[] state, int[] entry, int entryAt, int amount, boolean neverSuperfluous) {
        if (!neverSuperfluous) {
            read(entry, entryAt);
            if (keeping.isEmpty()) {
                int least = state[Layout.TYPES] == 0 ? type[0] : Math.min(type[0], state[Layout.TYPES] - 1);
                state[Layout.TYPES] = least + 1;
            } else {
                int index = find();
                if ((betters[index] & state[Layout.TYPES]) == 0) {
                    state[Layout.TYPES] = (state[Layout.TYPES] & ~redundant[index]) | 1 << index;
                }
            }
        }
        return hasShare || !any(state, 0, amount);
    }

    /** Whether some entry is superfluous, provided that all limits hold in the end. */
    boolean any(int[] state, int at, int amount) {
        int taken = state[at + Layout.TYPES];
        if (keeping.isEmpty()) {
            return taken != 0 && amount - (taken - 1) >= goal.min();
        }
        for (int rest = taken; rest != 0; rest &= rest - 1) {
            if (isSuperfluous(types.get(Integer.numberOfTrailingZeros(rest)), state, at, amount)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSuperfluous(int[] of, int[] state, int at, int amount) {
        if (amount - of[0] < goal.min()) {
            return false;
        }
        for (int k = 0; k < keeping.size(); k++) {
            var counter = keeping.get(k);
            // What adds nothing to a limit cannot be what it is kept for, even before the limit is met.
            if (of[k + 1] != 0 && state[at + Layout.COUNTERS + counter.index] - of[k + 1] < counter.bound) {
                return false;
            }
        }
        return true;
    }

    private void read(int[] entry, int at) {
        type[0] = goal.byUnits() ? Layout.total(entry, at) : 1;
        for (int k = 0; k < keeping.size(); k++) {
            type[k + 1] = entry[at + Layout.COUNTERS + keeping.get(k).index];
        }
    }

    private int find() {
        for (int i = 0; i < types.size(); i++) {
            if (Arrays.equals(types.get(i), type)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean addsNoMore(int[] a, int[] b) {
        for (int k = 0; k < a.length; k++) {
            if (a[k] > b[k]) {
                return false;
            }
        }
        return true;
    }
}
