package dev.credence.path;

import dev.credence.path.Node.Entry;
import java.util.ArrayList;
import java.util.List;

/**
 * The states of {@code choose} and {@code units from} (rules 2, 3 and 6): a knapsack over the entries.
 *
 * <p>A single number asks that no entry is superfluous. Whether one could be dropped depends only on what it adds to the amount and to
 * the list's own {@code at least} limits; that is its type, and of the types taken only those matter that add least. So a state carries
 * the types taken, as a set without those that another makes redundant, and a way is given up as soon as an entry is superfluous for
 * good.
 */
final class ListEvaluator {
    private final Evaluator evaluator;
    private final Layout layout;
    private final Node.Pick pick;
    private final Node.Goal goal;
    private final List<Group> groups = new ArrayList<>();
    private final int[] scratch;
    private final int[] forbidden;
    private int[] stops;
    private int inexact;
    /** Whether entries have units that are not known, so that an amount may be reached or not. */
    private boolean vague;

    private boolean minimal;
    private int max;
    private Superfluity superfluity;

    /** Entries with the same states. */
    private static final class Group {
        final StateSet states;
        final Entry entry;
        int copies = 1;
        /** Where ways are followed: the entries one by one, in the order in which they are taken. */
        final List<StateSet> members = new ArrayList<>(1);

        Group(StateSet states, Entry entry) {
            this.states = states;
            this.entry = entry;
            members.add(states);
        }
    }

    ListEvaluator(Evaluator evaluator, Node.Pick pick) {
        this.evaluator = evaluator;
        this.pick = pick;
        layout = evaluator.layout;
        goal = pick.goal();
        scratch = new int[layout.width];
        forbidden = new int[layout.conflicts.words()];
        stops = layout.caps;
        superfluity = Superfluity.NOT_ASKED;
    }

    StateSet states() {
        int available = 0;
        int entries = 0;
        StateSet[] sets = new StateSet[pick.entries().length];
        for (int i = 0; i < sets.length; i++) {
            Entry entry = pick.entries()[i];
            StateSet set = evaluator.states(entry.node());
            if (set.hasWays() && !entry.place().isEmpty()) {
                evaluator.markOn(set, entry.place());
            }
            sets[i] = set;
            entries++;
            if (!set.isEmpty()) {
                inexact |= set.inexact;
                available = entry.unlimited() ? Integer.MAX_VALUE : Math.max(available, available + 1);
                group(set, entry);
            }
        }
        if (!goal.byUnits() && available < goal.min()) {
            return Evaluator.empty(evaluator.fresh(), Reasons.tooFewEntries(pick, sets, entries));
        }
        prepare();
        StateSet states = evaluator.nothing();
        for (Group group : evaluator.run.perVector() > 0 ? spread() : groups) {
            if (evaluator.run.ways()) {
                addSmallest(states, group);
            } else {
                addUpTo(states, group);
            }
        }
        StateSet reached = reached(states);
        StateSet closed = evaluator.close(reached, pick.rules());
        closed.inexact |= inexact;
        if (closed.isEmpty()) {
            closed.why = Reasons.list(evaluator, pick, sets, reached);
        } else {
            stretches(sets, closed);
        }
        return closed;
    }

    private void group(StateSet set, Entry entry) {
        for (Group group : groups) {
            if (group.entry.unlimited() == entry.unlimited()
                    && group.entry.neverSuperfluous() == entry.neverSuperfluous()
                    && group.states.sameAs(set)
                    && (!evaluator.run.ways() || isInLine(set, group.members))) {
                group.members.add(set);
                group.copies++;
                return;
            }
        }
        groups.add(new Group(set, entry));
    }

    /**
     * An order in which lists that share courses begin with different ones, those first that no other list wants: where only a few ways
     * are followed, it is the first that are.
     */
    private List<Group> spread() {
        var free = new ArrayList<Group>(groups.size());
        var wanted = new ArrayList<Group>(groups.size());
        for (Group group : groups) {
            boolean marked = false;
            for (int word = layout.maskStart; word < layout.width; word++) {
                marked |= group.states.data[word] != 0;
            }
            (marked ? wanted : free).add(group);
        }
        // The golden section: however many lists there are, they begin far from each other.
        int start =
                wanted.isEmpty() ? 0 : (int) ((long) evaluator.nextList() * 987 * wanted.size() / 1597 % wanted.size());
        for (int i = 0; i < wanted.size(); i++) {
            free.add(wanted.get((start + i) % wanted.size()));
        }
        return free;
    }

    /** Finds out what has to be carried along, and whether minimality can be decided. */
    private void prepare() {
        var keeping = new ArrayList<Counter>(0);
        boolean undecidable = pick.rules().relaxed();
        for (var counter : pick.rules().counters()) {
            if (counter.atLeast) {
                undecidable |= counter.ignored || !evaluator.run.limits();
                keeping.add(counter);
            }
        }
        if (goal.byUnits()) {
            for (Group group : groups) {
                for (int i = 0; i < group.states.size(); i++) {
                    vague |= group.states.data[i * layout.width + Layout.ENDLESS] != 0;
                }
            }
            // More units of a closed list are all there; of these, nobody knows how many.
            inexact |= vague ? Summary.ALL : 0;
        }
        max = goal.max();
        if (goal.minimal() && !undecidable && !vague) {
            List<StateSet> sets = new ArrayList<>(groups.size());
            for (Group group : groups) {
                sets.add(group.states);
            }
            superfluity = Superfluity.of(goal, keeping, sets, layout);
            minimal = superfluity.isDecidable();
        }
        if (goal.minimal() && !minimal) {
            inexact = Summary.ALL;
            superfluity = Superfluity.NOT_ASKED;
        }
        if (minimal) {
            stops = superfluity.stops();
        }
    }

    /** Takes entries of a group in turn, as long as anything new comes of it. */
    private void addUpTo(StateSet states, Group group) {
        int from = 0;
        int to = states.size();
        for (int n = 0; (n < group.copies || group.entry.unlimited()) && from < to; n++) {
            for (int i = from; i < to; i++) {
                layout.conflicts.forbidden(states.data, i * layout.width + layout.maskStart, forbidden);
                for (int j = 0; j < group.states.size(); j++) {
                    evaluator.step();
                    int at = j * layout.width;
                    if (!layout.conflicts.clash(forbidden, group.states.data, at + layout.maskStart)
                            && take(states, i, group, j)) {
                        states.add(scratch, 0);
                    }
                }
            }
            from = to;
            to = states.size();
        }
    }

    /**
     * Whether of entries that are alike one is always the first in the alphabet, whatever is taken of it; each takes one thing by one
     * name. Only then does the smallest way take the first of them, then the second, and so on.
     */
    private static boolean isInLine(StateSet set, List<StateSet> members) {
        for (StateSet member : members) {
            boolean before = false;
            boolean after = false;
            for (int i = 0; i < set.size(); i++) {
                if (!set.way(i).isSingle() || !member.way(i).isSingle()) {
                    return false;
                }
                int order = set.way(i).first().rank() - member.way(i).first().rank();
                before |= order < 0;
                after |= order > 0;
            }
            if (before && after) {
                return false;
            }
        }
        return true;
    }

    /**
     * Takes members of a group in turn: of entries that are alike the first, then the second, and so on. A state goes on with the next
     * member where the last one made it new or smaller.
     */
    private void addSmallest(StateSet states, Group group) {
        if (group.members.size() > 1) {
            group.members.sort(
                    (a, b) -> a.way(0).first().rank() - b.way(0).first().rank());
        }
        int[] from = new int[states.size()];
        for (int i = 0; i < from.length; i++) {
            from[i] = i;
        }
        Way[] ways = states.waysNow();
        for (int n = 0; (n < group.copies || group.entry.unlimited()) && from.length > 0; n++) {
            StateSet member = group.members.get(group.entry.unlimited() ? 0 : n);
            var reached = new java.util.BitSet();
            for (int i = 0; i < from.length; i++) {
                layout.conflicts.forbidden(states.data, from[i] * layout.width + layout.maskStart, forbidden);
                for (int j = 0; j < member.size(); j++) {
                    evaluator.step();
                    int at = j * layout.width;
                    if (!layout.conflicts.clash(forbidden, member.data, at + layout.maskStart)
                            && take(states, from[i], group, j)) {
                        int index = states.offer(scratch, 0, ways[i], member.way(j));
                        if (index >= 0) {
                            reached.set(index);
                        }
                    }
                }
            }
            from = reached.stream().toArray();
            ways = new Way[from.length];
            for (int i = 0; i < from.length; i++) {
                ways[i] = states.way(from[i]);
            }
        }
    }

    /** Puts into {@code scratch} what a state becomes with one more entry; false where that leads nowhere. */
    private boolean take(StateSet states, int index, Group group, int of) {
        int at = index * layout.width;
        int entryAt = of * layout.width;
        int[] entry = group.states.data;
        boolean endless = max < 0 && !minimal;
        if (endless && group.entry.unlimited() && isFull(states.data, at, entry, entryAt)) {
            System.arraycopy(states.data, at, scratch, 0, layout.width);
            for (int column = 0; column <= Layout.UNKNOWN; column++) {
                scratch[Layout.ENDLESS] |= entry[entryAt + column] > 0 ? 1 << column : 0;
            }
            scratch[Layout.ENDLESS] |= entry[entryAt + Layout.ENDLESS];
            return true;
        }
        layout.add(states.data, at, entry, entryAt, stops, scratch);
        if (!goal.byUnits()) {
            scratch[Layout.COUNT]++;
            if (endless && scratch[Layout.COUNT] > goal.min()) {
                scratch[Layout.COUNT] = goal.min();
            }
        }
        int amount = amount(scratch, 0);
        if (max >= 0 && amount > max) {
            return false;
        }
        return !breaksLimit()
                && (!minimal || superfluity.take(scratch, entry, entryAt, amount, group.entry.neverSuperfluous()));
    }

    private boolean breaksLimit() {
        if (evaluator.run.limits()) {
            for (var counter : pick.rules().counters()) {
                if (!counter.atLeast && !counter.share && !counter.holds(scratch[Layout.COUNTERS + counter.index])) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether one more of an entry that may be taken without end changes nothing but the units. */
    private boolean isFull(int[] states, int at, int[] entry, int entryAt) {
        if (!reaches(states, at)) {
            return false;
        }
        for (int j = 0; j < layout.counters; j++) {
            int column = Layout.COUNTERS + j;
            if (entry[entryAt + column] != 0 && states[at + column] < layout.caps[j]) {
                return false;
            }
        }
        return true;
    }

    private int amount(int[] states, int at) {
        return goal.byUnits() ? Layout.total(states, at) : states[at + Layout.COUNT];
    }

    private boolean reaches(int[] states, int at) {
        return amount(states, at) >= goal.min() || (vague && states[at + Layout.ENDLESS] != 0);
    }

    private StateSet reached(StateSet states) {
        StateSet reached = evaluator.fresh();
        for (int i = 0; i < states.size(); i++) {
            int at = i * layout.width;
            if (reaches(states.data, at) && !(minimal && superfluity.any(states.data, at, amount(states.data, at)))) {
                // From here on the limits alone decide; what enclosing blocks count needs no more than their caps.
                evaluator.keep(states, i, states.data, at, reached);
            }
        }
        return reached;
    }

    /** Lines that stand for several entries: no less than one of them, no more than all. */
    private void stretches(StateSet[] sets, StateSet closed) {
        for (var stretch : pick.stretches()) {
            StateSet one = evaluator.fresh();
            for (int i = stretch.from(); i < stretch.to(); i++) {
                for (int j = 0; j < sets[i].size(); j++) {
                    one.add(sets[i].data, j * layout.width);
                }
            }
            if (!one.isEmpty()) {
                evaluator.groups.put(
                        stretch.line(),
                        Summary.upTo(Summary.ranges(one, evaluator.scale), Summary.ranges(closed, evaluator.scale)));
            }
        }
    }
}
