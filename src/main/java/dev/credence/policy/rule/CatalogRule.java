package dev.credence.policy.rule;

import dev.credence.policy.Case;
import dev.credence.policy.Rule;
import dev.credence.policy.Ruling;
import dev.credence.policy.Strength;
import dev.credence.source.Span;

/** A sentence about the catalog as a whole, asked once; the clause it stands in may have others, which are asked of each program. */
public record CatalogRule(Rule rule) implements Rule {
    @Override
    public Strength strength() {
        return rule.strength();
    }

    @Override
    public Span span() {
        return rule.span();
    }

    @Override
    public boolean ofCatalog() {
        return true;
    }

    @Override
    public Ruling judge(Case of) {
        return rule.judge(of);
    }
}
