package dev.credence.path;

import dev.credence.model.Requirement;
import dev.credence.path.ProgramRanges.Impossible;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/** Computes the states of a tree from the leaves up, in one kind of run, and notes the ranges of every line on the way. */
final class Evaluator {
    final Layout layout;
    final Scale scale;
    final Run run;
    // Small: there are two for each of ten thousand programs, and most have a few lines and no options.
    final Map<Requirement, Ranges> groups = new IdentityHashMap<>(8);
    final Map<Requirement.Option, Ranges> options = new IdentityHashMap<>(0);
    private final Counter[] repeats;
    private final int[] scratch;
    private final int[] forbidden;
    private int steps;
    private int lists;

    Evaluator(Layout layout, Scale scale, Run run) {
        this(layout, scale, run, Node.Rules.NONE);
    }

    /** @param whole the rules of the whole program, among them how often a course counts, which holds in every line too */
    Evaluator(Layout layout, Scale scale, Run run, Node.Rules whole) {
        this.layout = layout;
        this.scale = scale;
        this.run = run;
        repeats = java.util.Arrays.stream(whole.counters())
                .filter(counter -> counter.ofCourse)
                .toArray(Counter[]::new);
        scratch = new int[layout.width];
        forbidden = new int[layout.conflicts.words()];
    }

    StateSet states(Node node) {
        StateSet set;
        if (node instanceof Node.Leaf leaf) {
            set = seen(leaf.states());
            note(leaf.line(), set);
        } else if (node instanceof Node.All all) {
            set = all(all);
            note(all.line(), set);
            if (all.option() != null) {
                ranges(set).ifPresent(ranges -> options.put(all.option(), ranges));
            }
        } else if (node instanceof Node.OneOf oneOf) {
            set = oneOf(oneOf);
            note(oneOf.line(), set);
        } else {
            var pick = (Node.Pick) node;
            set = new ListEvaluator(this, pick).states();
            note(pick.line(), set);
        }
        return set;
    }

    private void note(@org.jspecify.annotations.Nullable Requirement line, StateSet set) {
        if (line != null) {
            var ranges = ranges(set);
            if (ranges.isPresent()) {
                groups.put(line, ranges.get());
            }
        }
    }

    /** What a line adds up to by itself, without the ways that take a course more often than it counts; empty where nothing is left. */
    private Optional<Ranges> ranges(StateSet set) {
        var counting = set;
        for (int i = 0; repeats.length > 0 && i < set.size() && counting == set; i++) {
            if (isRepeatedTooOften(set, i)) {
                counting = withoutRepeated(set);
            }
        }
        return counting.isEmpty() ? Optional.empty() : Optional.of(Summary.ranges(counting, scale));
    }

    private StateSet withoutRepeated(StateSet set) {
        var kept = fresh();
        for (int i = 0; i < set.size(); i++) {
            if (!isRepeatedTooOften(set, i)) {
                keep(set, i, set.data, i * layout.width, kept);
            }
        }
        kept.inexact = set.inexact;
        return kept;
    }

    private boolean isRepeatedTooOften(StateSet set, int index) {
        for (var counter : repeats) {
            if (run.limits() && !counter.holds(set.data[index * layout.width + Layout.COUNTERS + counter.index])) {
                return true;
            }
        }
        return false;
    }

    void step() {
        if (++steps > run.budget()) {
            throw new Run.Overflow();
        }
    }

    /** How many lists came before. */
    int nextList() {
        return lists++;
    }

    StateSet fresh() {
        return run.ways() ? StateSet.ofWays(layout.width) : new StateSet(layout, run.perVector());
    }

    StateSet nothing() {
        var set = fresh();
        if (run.ways()) {
            set.offer(new int[layout.width], 0, Way.NOTHING, Way.NOTHING);
        } else {
            set.add(new int[layout.width], 0);
        }
        return set;
    }

    static StateSet empty(StateSet set, Impossible why) {
        set.why = why;
        return set;
    }

    /** A line of a block in which everything is asked for. */
    StateSet child(Node.Child child) {
        StateSet set = states(child.node());
        if (run.ways()) {
            markOn(set, child.place());
        }
        return child.maybeOff() ? union(nothing(), set) : set;
    }

    private StateSet all(Node.All all) {
        StateSet states = null;
        StateSet failed = null;
        int inexact = 0;
        for (var child : all.children()) {
            StateSet set = child(child);
            if (failed != null) {
                // The other lines are looked at for their own ranges only.
                continue;
            }
            inexact |= set.inexact;
            boolean possible = !set.isEmpty();
            states = states == null ? set : product(states, set);
            if (!possible) {
                failed = set;
            } else if (states.isEmpty()) {
                failed = states;
                failed.why = new Impossible(
                        child.span(), "every way to complete this line takes a course that another line needs");
            }
        }
        if (failed != null) {
            return failed;
        }
        if (states == null) {
            states = nothing();
        } else if (states.inexact != inexact) {
            states = union(states, fresh());
        }
        states.inexact = inexact;
        return all.rules().isNone() ? states : close(states, all.rules());
    }

    /** Keeps a state, as it now is, with the way that led to it. */
    void keep(StateSet from, int index, int[] state, int at, StateSet to) {
        if (run.ways()) {
            to.offer(state, at, from.way(index), Way.NOTHING);
        } else {
            to.add(state, at);
        }
    }

    /** Ways that take nothing at a place say that it is on. */
    void markOn(StateSet set, String place) {
        set.eachWay(way -> way.orOn(place));
    }

    private StateSet oneOf(Node.OneOf oneOf) {
        StateSet first = null;
        StateSet states = fresh();
        for (int i = 0; i < oneOf.branches().length; i++) {
            StateSet set = states(oneOf.branches()[i]);
            if (run.ways()) {
                markOn(set, oneOf.places()[i]);
            }
            first = first == null ? set : first;
            addAll(set, states);
        }
        if (states.isEmpty() && first != null) {
            states.why = first.why;
        } else if (states.isEmpty() && oneOf.line() != null) {
            states.why = new Impossible(oneOf.line().span(), "no course matches");
        }
        return states;
    }

    StateSet union(StateSet a, StateSet b) {
        StateSet states = fresh();
        addAll(a, states);
        addAll(b, states);
        return states;
    }

    private void addAll(StateSet from, StateSet to) {
        for (int i = 0; i < from.size(); i++) {
            step();
            keep(from, i, from.data, i * layout.width, to);
        }
        to.inexact |= from.inexact;
    }

    private StateSet product(StateSet a, StateSet b) {
        StateSet states =
                a.size() == 1 && b.size() == 1 && !run.ways() ? new StateSet(layout, run.perVector(), 1) : fresh();
        int width = layout.width;
        for (int i = 0; i < a.size(); i++) {
            layout.conflicts.forbidden(a.data, i * width + layout.maskStart, forbidden);
            for (int j = 0; j < b.size(); j++) {
                step();
                if (!layout.conflicts.clash(forbidden, b.data, j * width + layout.maskStart)) {
                    layout.add(a.data, i * width, b.data, j * width, layout.caps, scratch);
                    if (run.ways()) {
                        states.offer(scratch, 0, a.way(i), b.way(j));
                    } else {
                        states.add(scratch, 0);
                    }
                }
            }
        }
        states.inexact = a.inexact | b.inexact;
        return states;
    }

    /** Ends a block: what breaks its limits goes, and its counters and exclusions are forgotten. */
    StateSet close(StateSet states, Node.Rules rules) {
        StateSet kept = fresh();
        kept.inexact = states.inexact;
        if (rules.relaxed()) {
            kept.inexact = Summary.ALL;
        }
        for (var counter : rules.counters()) {
            if (counter.ignored || !run.limits()) {
                kept.inexact = Summary.ALL;
            }
        }
        int width = layout.width;
        for (int i = 0; i < states.size(); i++) {
            step();
            if (holds(states, i, rules)) {
                System.arraycopy(states.data, i * width, scratch, 0, width);
                scratch[Layout.COUNT] = 0;
                scratch[Layout.TYPES] = 0;
                for (var counter : rules.counters()) {
                    scratch[Layout.COUNTERS + counter.index] = 0;
                }
                for (int bit : rules.cleared()) {
                    scratch[layout.maskStart + (bit >> 5)] &= ~(1 << bit);
                }
                keep(states, i, scratch, 0, kept);
            }
        }
        if (kept.isEmpty()) {
            kept.why = states.isEmpty() ? states.why : Reasons.limits(states, rules);
        }
        return kept;
    }

    private boolean holds(StateSet states, int index, Node.Rules rules) {
        if (run.limits()) {
            for (var counter : rules.counters()) {
                if (!counter.holds(states.data[index * layout.width + Layout.COUNTERS + counter.index])) {
                    return false;
                }
            }
        }
        return true;
    }

    /** A leaf with what its states take, and of the courses used what is looked at. */
    private StateSet taken(StateSet leaf) {
        StateSet set = fresh();
        set.why = leaf.why;
        set.inexact = leaf.inexact;
        int[] watched = java.util.Objects.requireNonNull(run.watched());
        for (var part : leaf.parts.isEmpty() ? java.util.List.of(leaf) : leaf.parts) {
            for (int i = 0; i < part.size(); i++) {
                System.arraycopy(part.data, i * layout.width, scratch, 0, layout.width);
                for (int word = 0; word < watched.length; word++) {
                    scratch[layout.maskStart + word] &= watched[word];
                }
                var way = part.leaves == null ? Way.NOTHING : Way.of(part.leaves[i], part.times);
                set.offer(scratch, 0, way, Way.NOTHING);
            }
        }
        return set;
    }

    /** A leaf as this run looks at it. */
    private StateSet seen(StateSet leaf) {
        if (run.ways()) {
            return taken(leaf);
        }
        if (run.usedCourses() || leaf.isEmpty() || (run.limits() && layout.conflicts.words() == 0)) {
            return leaf;
        }
        StateSet set = fresh();
        for (int i = 0; i < leaf.size(); i++) {
            java.util.Arrays.fill(scratch, 0);
            System.arraycopy(leaf.data, i * layout.width, scratch, 0, run.limits() ? layout.maskStart : Layout.COUNT);
            if (!run.limits()) {
                keepOnly(run.kept());
            }
            set.add(scratch, 0);
        }
        set.inexact = run.limits() ? leaf.inexact : Summary.ALL;
        return set;
    }

    /** Moves what a measure does not ask for into one column. */
    private void keepOnly(int measure) {
        int keep = switch (measure) {
            case Summary.LOWER -> 1 << Layout.LOWER | 1 << Layout.FREE;
            case Summary.UPPER -> 1 << Layout.UPPER | 1 << Layout.FREE;
            case Summary.GRADUATE -> 1 << Layout.GRADUATE | 1 << Layout.FREE;
            case Summary.UNKNOWN -> 1 << Layout.UNKNOWN;
            default -> 0;
        };
        int rest = measure == Summary.LOWER ? Layout.GRADUATE : Layout.LOWER;
        for (int column = 0; column <= Layout.FREE; column++) {
            if ((keep & 1 << column) == 0 && column != rest) {
                scratch[rest] += scratch[column];
                scratch[column] = 0;
                if ((scratch[Layout.ENDLESS] & 1 << column) != 0) {
                    scratch[Layout.ENDLESS] = (scratch[Layout.ENDLESS] & ~(1 << column)) | 1 << rest;
                }
            }
        }
        if (measure != Summary.UNKNOWN) {
            scratch[Layout.UNKNOWN] = 0;
            scratch[Layout.ENDLESS] &= ~(1 << Layout.UNKNOWN);
        }
    }
}
