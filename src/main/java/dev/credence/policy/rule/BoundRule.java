package dev.credence.policy.rule;

import dev.credence.diagnostic.Diagnostic;
import dev.credence.model.Units;
import dev.credence.policy.Case;
import dev.credence.policy.Rule;
import dev.credence.policy.Ruling;
import dev.credence.policy.Strength;
import dev.credence.policy.fact.Fact;
import dev.credence.policy.fact.Stated;
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
        boolean unknown = false;
        for (var fact : facts) {
            var bound = bound(of, fact);
            if (bound.isEmpty()) {
                return Ruling.NOT_CONCERNED;
            }
            for (var stated : fact.reads().of(of)) {
                if (stated.amount().isEmpty()) {
                    unknown = true;
                    found.add(Said.with(
                            of.unknown(
                                    stated.place(),
                                    stated.phrase() + ", so nobody can tell whether it is " + words(bound.get())),
                            stated));
                } else if (!comparison.holds(stated.amount().get(), bound.get())) {
                    found.add(breach(of, stated, bound.get()));
                }
            }
        }
        return unknown && found.stream().noneMatch(d -> d.severity() == strength.severity())
                ? new Ruling(dev.credence.policy.Answer.UNKNOWN, found, Optional.empty())
                : Ruling.of(found);
    }

    private Diagnostic breach(Case of, Stated stated, Units bound) {
        var breach = Said.breach(of, stated, "the policy asks for " + words(bound));
        return ofSmallestPath ? breach.note(arithmetic(of, bound)) : breach;
    }

    private String words(Units bound) {
        return comparison.words() + " " + bound;
    }

    private String arithmetic(Case of, Units bound) {
        var smallest = of.proofs().ranges(of.program()).orElseThrow().total().min();
        return "the smallest path has " + smallest + " units; " + smallest + " x " + value + " = " + bound;
    }

    /** Empty where nobody can complete the program, so that there is no smallest path. */
    private Optional<Units> bound(Case of, Fact fact) {
        if (ofSmallestPath) {
            return of.proofs()
                    .ranges(of.program())
                    .map(ranges -> ranges.total().min().times(value));
        }
        return Optional.of(fact.convertible() ? of.inUnitsOfCatalog(value) : value);
    }
}
