package dev.credence.policy.rule;

import dev.credence.path.PathClause;
import dev.credence.path.Witness;
import dev.credence.policy.Case;
import dev.credence.policy.Rule;
import dev.credence.policy.Ruling;
import dev.credence.policy.Strength;
import dev.credence.policy.fact.Fact;
import dev.credence.source.Span;
import java.util.List;

/**
 * {@code ... when the federal aid is stated}, {@code ... unless the population is stated}: the sentence is asked only in these cases.
 *
 * @param values with {@code stated} among them where being stated is enough
 * @param unless else {@code when}
 * @param not {@code is not}
 */
public record Proviso(Rule rule, Fact fact, List<String> values, boolean unless, boolean not) implements Rule {
    /** The word that means any value at all. */
    public static final String STATED = "stated";

    public Proviso {
        values = List.copyOf(values);
    }

    @Override
    public Strength strength() {
        return rule.strength();
    }

    @Override
    public Span span() {
        return rule.span();
    }

    @Override
    public Ruling judge(Case of) {
        return isAsked(of) ? rule.judge(of) : Ruling.NOT_CONCERNED;
    }

    @Override
    public List<PathClause> questions(Case of) {
        return isAsked(of) ? rule.questions(of) : List.of();
    }

    @Override
    public boolean isBrokenBy(Witness path, Case of) {
        return isAsked(of) && rule.isBrokenBy(path, of);
    }

    private boolean isAsked(Case of) {
        var stated = fact.reads().of(of);
        boolean met = values.contains(STATED)
                ? !stated.isEmpty()
                : stated.stream().anyMatch(one -> values.contains(one.value()));
        return met != not != unless;
    }
}
