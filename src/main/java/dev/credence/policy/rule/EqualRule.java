package dev.credence.policy.rule;

import dev.credence.diagnostic.Diagnostic;
import dev.credence.model.Units;
import dev.credence.policy.Answer;
import dev.credence.policy.Case;
import dev.credence.policy.Finding;
import dev.credence.policy.Rule;
import dev.credence.policy.Ruling;
import dev.credence.policy.Strength;
import dev.credence.policy.fact.Fact;
import dev.credence.policy.fact.Stated;
import dev.credence.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code the ceu must equal contact hours divided by 10}: a stated number is what follows from another number of the same thing. Where
 * one of the two is not stated there is nothing to compare; where nobody can tell the other, nobody can tell this one.
 */
public record EqualRule(Strength strength, List<Fact> facts, Fact other, Units divisor, Span span) implements Rule {
    public EqualRule {
        facts = List.copyOf(facts);
    }

    @Override
    public Ruling judge(Case of) {
        Map<String, Stated> others = new HashMap<>();
        other.reads().of(of).forEach(stated -> others.putIfAbsent(stated.key(), stated));
        var found = new ArrayList<Diagnostic>();
        var findings = new ArrayList<Finding>();
        var answer = Answer.HOLDS;
        for (var fact : facts) {
            for (var stated : fact.reads().of(of)) {
                var basis = others.get(stated.key());
                if (basis != null && basis.isUnknown()) {
                    answer = answer.and(Answer.UNKNOWN);
                    found.add(Said.unknown(of, basis));
                    continue;
                }
                if (basis == null || basis.amount().isEmpty() || stated.amount().isEmpty()) {
                    continue;
                }
                var expected = basis.amount().get().times(new Units(divisor.denominator(), divisor.numerator()));
                findings.add(new Finding.Number(
                        fact.name(),
                        stated.amount(),
                        basis.value() + " / " + divisor + " = " + expected,
                        false,
                        Optional.empty()));
                if (!expected.equals(stated.amount().get())) {
                    answer = Answer.FAILS;
                    found.add(breach(of, fact, stated, basis, expected));
                }
            }
        }
        return new Ruling(answer, found, Optional.empty(), findings);
    }

    private Diagnostic breach(Case of, Fact fact, Stated stated, Stated basis, Units expected) {
        var amount = stated.amount().orElseThrow();
        boolean more = amount.compareTo(expected) > 0;
        var difference = more ? amount.minus(expected) : expected.minus(amount);
        return of.breach(stated.place(), basis.phrase() + ", which makes " + expected + ", but " + stated.phrase())
                .label(difference + (more ? " more than that" : " less than that"))
                .related(basis.place(), basis.value() + " / " + divisor + " = " + expected)
                .help("write `" + fact.name().split(" ", 2)[0] + " " + expected
                        + "`, or leave the line out and it is worked out");
    }
}
