package dev.credence.policy.rule;

import dev.credence.diagnostic.Diagnostic;
import dev.credence.model.Units;
import dev.credence.path.Range;
import dev.credence.path.Ranges;
import dev.credence.policy.Answer;
import dev.credence.policy.Case;
import dev.credence.policy.Finding;
import dev.credence.policy.Rule;
import dev.credence.policy.Ruling;
import dev.credence.policy.Strength;
import dev.credence.policy.fact.Fact;
import dev.credence.policy.fact.Stated;
import dev.credence.policy.fact.TransferWords;
import dev.credence.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code the transfer must be at most 25% of the smallest path}: every stated number lies on the right side of a bound.
 *
 * @param value the number of the policy; a share where {@code ofSmallestPath} or the fact is a share
 * @param ofSmallestPath whether it is a share of the total units of the smallest path
 */
public record BoundRule(
        Strength strength, List<Fact> facts, Comparison comparison, Units value, boolean ofSmallestPath, Span span)
        implements Rule {
    public BoundRule {
        facts = List.copyOf(facts);
    }

    @Override
    public Ruling judge(Case of) {
        var found = new ArrayList<Diagnostic>();
        var findings = new ArrayList<Finding>();
        var answer = Answer.HOLDS;
        for (var fact : facts) {
            var bound = bound(of, fact);
            if (bound.isEmpty()) {
                return Ruling.NOT_CONCERNED;
            }
            var all = fact.reads().of(of);
            String asked = words(fact, bound.get());
            var most = most(of, fact, bound.get());
            if (all.isEmpty() && (ofSmallestPath || TransferWords.isCap(fact.name()))) {
                findings.add(new Finding.Number(fact.name(), Optional.empty(), asked, true, most));
            }
            for (var stated : all) {
                if (stated.amount().isPresent()) {
                    findings.add(new Finding.Number(fact.name(), stated.amount(), asked, fact.convertible(), most));
                }
                if (stated.amount().isEmpty() || isTooWide(of, stated, bound.get())) {
                    answer = answer.and(Answer.UNKNOWN);
                    found.add(Said.with(
                            of.unknown(stated.place(), stated.phrase() + ", so nobody can tell whether it is " + asked),
                            stated));
                } else if (!comparison.holds(stated.amount().get(), bound.get())) {
                    answer = Answer.FAILS;
                    found.add(breach(of, fact, stated, bound.get()));
                }
            }
        }
        return new Ruling(answer, found, Optional.empty(), findings);
    }

    private Diagnostic breach(Case of, Fact fact, Stated stated, Units bound) {
        var breach = Said.breach(of, stated, "the policy asks for " + words(fact, bound));
        return ofSmallestPath ? breach.note(arithmetic(of, bound)) : breach;
    }

    private String words(Fact fact, Units bound) {
        if (!ofSmallestPath && !fact.convertible()) {
            boolean share = bound.compareTo(Units.of(1)) < 0;
            return comparison.words() + " " + (share ? Shares.percent(bound) : bound);
        }
        String unit = bound.equals(Units.of(1)) ? " unit" : " units";
        return comparison.words() + " " + bound + unit;
    }

    private Optional<Units> most(Case of, Fact fact, Units bound) {
        boolean known = ofSmallestPath ? smallestPath(of).orElseThrow().exact() : fact.convertible();
        return comparison == Comparison.AT_MOST && known ? Optional.of(bound) : Optional.empty();
    }

    private String arithmetic(Case of, Units bound) {
        var smallest = smallestPath(of).orElseThrow().min();
        return "the smallest path has " + smallest + " units; " + Shares.percent(value) + " of them "
                + (bound.equals(Units.of(1)) ? "is " : "are ") + bound;
    }

    /**
     * Whether the number is known too loosely to tell, or breaks the bound only because the smallest path is known no better than by
     * a safe bound.
     */
    private boolean isTooWide(Case of, Stated stated, Units bound) {
        var amount = stated.amount().orElseThrow();
        if (stated.most().isPresent()
                && comparison.holds(amount, bound)
                        != comparison.holds(stated.most().get(), bound)) {
            return true;
        }
        return ofSmallestPath
                && !comparison.holds(amount, bound)
                && !smallestPath(of).orElseThrow().exact();
    }

    private static Optional<Range> smallestPath(Case of) {
        return of.proofs().ranges(of.program()).map(Ranges::total);
    }

    /** Empty where nobody can complete the program, so that there is no smallest path. */
    private Optional<Units> bound(Case of, Fact fact) {
        if (ofSmallestPath) {
            return smallestPath(of).map(total -> total.min().times(value));
        }
        return Optional.of(fact.convertible() ? of.inUnitsOfCatalog(value) : value);
    }
}
