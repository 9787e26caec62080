package dev.credence.policy.rule;

import dev.credence.diagnostic.Diagnostic;
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
import java.util.List;
import java.util.Optional;

/**
 * {@code the credit of every course must be credit}: whatever is stated is one of the values, or with {@code not} none of them. What is
 * not stated breaks nothing; that it is stated is another sentence. What nobody can tell is said to be unknown.
 */
public record ValueRule(Strength strength, List<Fact> facts, List<String> values, boolean forbidden, Span span)
        implements Rule {
    public ValueRule {
        facts = List.copyOf(facts);
        values = List.copyOf(values);
    }

    @Override
    public Ruling judge(Case of) {
        var found = new ArrayList<Diagnostic>();
        var findings = new ArrayList<Finding>();
        var answer = Answer.HOLDS;
        for (var fact : facts) {
            var all = fact.reads().of(of);
            var words = all.stream().map(Stated::value).distinct().toList();
            findings.add(new Finding.Word(fact.name(), words, values, forbidden));
            for (var stated : all) {
                if (stated.isUnknown()) {
                    answer = answer.and(Answer.UNKNOWN);
                    found.add(Said.unknown(of, stated));
                } else if (values.contains(stated.value()) == forbidden) {
                    answer = Answer.FAILS;
                    found.add(Said.breach(of, stated, words()));
                }
            }
        }
        return new Ruling(answer, found, Optional.empty(), findings);
    }

    private String words() {
        String choice =
                String.join(" or ", values.stream().map(v -> "`" + v + "`").toList());
        return forbidden ? "the policy rules out " + choice : "the policy asks for " + choice;
    }
}
