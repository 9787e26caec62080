package dev.credence.path;

import dev.credence.path.ProgramRanges.Impossible;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the line that makes a requirement impossible, innermost first, once it is known to be. */
final class Reasons {
    private static final int MOST_SUMS = 5_000;

    private Reasons() {}

    /** No state keeps the rules of its block. */
    static @Nullable Impossible limits(StateSet states, Node.Rules rules) {
        Counter first = null;
        for (var counter : rules.counters()) {
            boolean ever = false;
            boolean always = true;
            for (int i = 0; i < states.size(); i++) {
                boolean holds = counter.holds(states.data[i * states.width + Layout.COUNTERS + counter.index]);
                ever |= holds;
                always &= holds;
            }
            if (!ever) {
                return new Impossible(counter.span, Words.brokenLimit(counter));
            }
            first = first == null && !always ? counter : first;
        }
        return first == null ? null : new Impossible(first.span, Words.limitsTogether());
    }

    /** A list has not enough entries, or not enough that can be taken. */
    static Impossible tooFewEntries(Node.Pick pick, StateSet[] sets, int entries) {
        for (StateSet set : sets) {
            if (set.why != null && entries >= pick.goal().min()) {
                return set.why;
            }
        }
        return new Impossible(
                pick.span(), Words.tooFewEntries(entries, pick.goal().min()));
    }

    /** Nothing of a list reaches its amount and keeps its limits. */
    static Impossible list(Evaluator evaluator, Node.Pick pick, StateSet[] sets, StateSet reached) {
        Impossible limit = reached.isEmpty() ? null : limits(reached, pick.rules());
        if (limit != null) {
            return limit;
        }
        var goal = pick.goal();
        int max = goal.max() >= 0 ? goal.max() : goal.exactly() ? goal.min() : Integer.MAX_VALUE;
        if (goal.byUnits()) {
            TreeSet<Integer> sums = sums(pick, sets);
            Integer near = sums.ceiling(goal.min());
            if (near == null || near > max) {
                for (StateSet set : sets) {
                    if (set.why != null && sums.last() < goal.min()) {
                        return set.why;
                    }
                }
                String words = Words.unreachable(sums, goal.min(), max, goal.exactly(), evaluator.scale);
                return new Impossible(pick.span(), words);
            }
        }
        for (var counter : pick.rules().counters()) {
            if (!counter.atLeast && !counter.ignored) {
                return new Impossible(counter.span, Words.brokenLimit(counter));
            }
        }
        return new Impossible(
                pick.span(), "the courses of this list exclude each other, so that too few of them count");
    }

    /** What a list can add up to, limits aside. */
    private static TreeSet<Integer> sums(Node.Pick pick, StateSet[] sets) {
        var sums = new TreeSet<Integer>();
        sums.add(0);
        for (int i = 0; i < sets.length; i++) {
            int copies = pick.entries()[i].unlimited() ? 100 : 1;
            for (int n = 0; n < copies && sums.size() < MOST_SUMS; n++) {
                var more = new TreeSet<Integer>();
                for (int sum : sums) {
                    for (int j = 0; j < sets[i].size(); j++) {
                        more.add(sum + Layout.total(sets[i].data, j * sets[i].width));
                    }
                }
                if (!sums.addAll(more)) {
                    break;
                }
            }
        }
        return sums;
    }
}
