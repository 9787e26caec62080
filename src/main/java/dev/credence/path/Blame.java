package dev.credence.path;

import dev.credence.model.Block;
import dev.credence.model.BlockRule;
import dev.credence.model.Limit;
import dev.credence.model.ProgramFacts;
import dev.credence.path.ProgramRanges.Impossible;
import java.util.ArrayList;
import java.util.List;

/** Finds the line or the limit of a program after which nobody can complete it any more. */
final class Blame {
    private final ProgramFacts facts;
    private final SolverBudget budget;

    Blame(ProgramFacts facts, SolverBudget budget) {
        this.facts = facts;
        this.budget = budget;
    }

    Impossible find() {
        var whole = facts.requirements();
        var other = new ArrayList<BlockRule>();
        var limits = new ArrayList<Limit>();
        for (var rule : whole.rules()) {
            if (rule instanceof Limit limit) {
                limits.add(limit);
            } else {
                other.add(rule);
            }
        }
        for (int i = 1; i <= whole.entries().size(); i++) {
            if (!isPossible(i, other)) {
                return new Impossible(
                        whole.entries().get(i - 1).span(),
                        "every way to complete this line takes a course that another line needs");
            }
        }
        for (var limit : limits) {
            if (!isPossible(whole.entries().size(), with(other, List.of(limit)))) {
                return new Impossible(limit.span(), Words.brokenLimit(limit));
            }
        }
        for (int i = 1; i <= limits.size(); i++) {
            if (!isPossible(whole.entries().size(), with(other, limits.subList(0, i)))) {
                return new Impossible(limits.get(i - 1).span(), Words.limitsTogether());
            }
        }
        return new Impossible(whole.span(), "no choice completes it");
    }

    private static List<BlockRule> with(List<BlockRule> rules, List<Limit> more) {
        var all = new ArrayList<>(rules);
        all.addAll(more);
        return all;
    }

    private boolean isPossible(int lines, List<BlockRule> rules) {
        var whole = facts.requirements();
        var part = new Block(whole.label(), whole.entries().subList(0, lines), rules, whole.span());
        return PbSolver.solve(Encoder.program(facts, part).model(), budget).isPresent();
    }
}
