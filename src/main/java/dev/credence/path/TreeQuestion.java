package dev.credence.path;

import dev.credence.model.ProgramFacts;
import dev.credence.model.Units;
import dev.credence.path.PathSearch.Found;
import dev.credence.path.PathSearch.Wanted;
import java.util.BitSet;
import java.util.Optional;

/** One clause on every path of one program, where sums line by line tell all of them. */
final class TreeQuestion {
    private final ProgramFacts facts;
    private final PathClause clause;
    private final PathSearch search;
    private final BitSet asked = new BitSet();
    private final BitSet inWindow = new BitSet();

    TreeQuestion(ProgramFacts facts, PathClause clause, PathSearch search) {
        this.facts = facts;
        this.clause = clause;
        this.search = search;
    }

    /** Sums in the window of the clause, whose slack lies between two bounds; {@code sign} times the slack ranks them. */
    private record InWindow(TreeQuestion question, long least, long most, int sign) implements Wanted {
        @Override
        public boolean includes(StateSet states, int index) {
            if (!question.isInWindow(states, index)) {
                return false;
            }
            long slack = question.slack(states, index);
            return least <= slack && slack <= most;
        }

        @Override
        public long rank(StateSet states, int index) {
            return sign == 0 ? 0 : sign * question.slack(states, index);
        }
    }

    /** Empty where the program has no path at all. */
    Optional<Verdict> decide() {
        if (search.best((states, index) -> true).isEmpty()) {
            return Optional.empty();
        }
        var breaking = search.best(new InWindow(this, Long.MIN_VALUE, -1, 0));
        if (breaking.isPresent()) {
            return Optional.of(fails(breaking.get()));
        }
        var least = search.best(new InWindow(this, 0, Long.MAX_VALUE, 1));
        return Optional.of(new Verdict.Holds(least.isPresent(), least.map(this::margin)));
    }

    private Units margin(Found least) {
        witness(least);
        return TreeSums.units(clause, slack(least.states(), least.index()), search.scale());
    }

    private Verdict fails(Found breaking) {
        var witness = witness(breaking);
        boolean onEvery = search.best(new InWindow(this, 0, Long.MAX_VALUE, 0)).isEmpty();
        Optional<ClauseValue> nearest = onEvery
                ? search.best(new InWindow(this, Long.MIN_VALUE, -1, -1)).map(found -> clause.on(witness(found)))
                : Optional.empty();
        return new Verdict.Fails(witness, clause.on(witness), onEvery, nearest);
    }

    private Witness witness(Found found) {
        return WayReading.witness(facts, found.way(), search.scale());
    }

    private boolean isInWindow(StateSet states, int index) {
        int total = Layout.total(states.data, index * states.width);
        if (!asked.get(total)) {
            asked.set(total);
            inWindow.set(total, clause.window().contains(search.scale().units(total)));
        }
        return inWindow.get(total);
    }

    private long slack(StateSet states, int index) {
        return TreeSums.slack(clause, states, index, search.scale());
    }
}
