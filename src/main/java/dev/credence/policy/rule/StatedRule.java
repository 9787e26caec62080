package dev.credence.policy.rule;

import dev.credence.diagnostic.Diagnostic;
import dev.credence.policy.Case;
import dev.credence.policy.Rule;
import dev.credence.policy.Ruling;
import dev.credence.policy.Strength;
import dev.credence.policy.fact.Fact;
import dev.credence.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code the duration must be stated}, {@code the university seal must not be stated}: each of the facts is there, or none is.
 *
 * @param forbidden {@code must not}
 */
public record StatedRule(Strength strength, List<Fact> facts, boolean forbidden, Span span) implements Rule {
    public StatedRule {
        facts = List.copyOf(facts);
    }

    @Override
    public Ruling judge(Case of) {
        var found = new ArrayList<Diagnostic>();
        for (var fact : facts) {
            var stated = fact.reads().of(of);
            if (forbidden) {
                stated.forEach(one -> found.add(Said.breach(of, one, "the policy rules that out")));
            } else if (stated.isEmpty()) {
                var missing = of.breach(
                        of.whole(),
                        fact.absent().orElse("nothing is said of the " + fact.name() + ", which the policy asks for"));
                found.add(fact.write()
                        .map(write -> missing.help("write " + write))
                        .orElse(missing));
            }
        }
        return Ruling.of(found);
    }
}
