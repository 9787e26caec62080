package dev.credence.policy.read;

import dev.credence.model.Units;
import dev.credence.policy.Rule;
import dev.credence.policy.rule.BoundRule;
import dev.credence.policy.rule.Comparison;
import dev.credence.policy.rule.EqualRule;
import dev.credence.policy.rule.StatedRule;
import dev.credence.policy.rule.ValueRule;
import dev.credence.syntax.ast.ClauseItem;
import dev.credence.syntax.ast.ClauseItem.Sentence;
import java.util.List;
import java.util.Optional;

/** Rules about facts. */
final class FactRules {
    private FactRules() {}

    private static boolean isOfFacts(Sentence sentence) {
        return sentence.subject() instanceof ClauseItem.Facts;
    }

    static Optional<Rule> stated(Sentence sentence, SentenceReader reader) {
        return isOfFacts(sentence)
                        && sentence.predicate() instanceof ClauseItem.IsValue value
                        && SentenceReader.isStated(value.values())
                ? Optional.of(new StatedRule(
                        SentenceReader.strength(sentence), reader.facts(sentence), sentence.not(), sentence.span()))
                : Optional.empty();
    }

    static Optional<Rule> values(Sentence sentence, SentenceReader reader) {
        if (!isOfFacts(sentence) || !(sentence.predicate() instanceof ClauseItem.IsValue value)) {
            return Optional.empty();
        }
        var facts = reader.facts(sentence);
        return Optional.of(new ValueRule(
                SentenceReader.strength(sentence),
                facts,
                reader.values(facts, value.values()),
                sentence.not(),
                sentence.span()));
    }

    static Optional<Rule> bounds(Sentence sentence, SentenceReader reader) {
        if (!isOfFacts(sentence) || !(sentence.predicate() instanceof ClauseItem.IsBounded bound)) {
            return Optional.empty();
        }
        if (!reader.areNumbers(sentence, reader.facts(sentence))) {
            return Optional.empty();
        }
        var comparison = Comparison.valueOf(bound.comparison().name());
        return Optional.of(new BoundRule(
                SentenceReader.strength(sentence),
                reader.facts(sentence),
                sentence.not() ? comparison.negated() : comparison,
                SentenceReader.quantity(bound.quantity()),
                bound.ofSmallestPath(),
                sentence.span()));
    }

    static Optional<Rule> equal(Sentence sentence, SentenceReader reader) {
        if (!isOfFacts(sentence) || !(sentence.predicate() instanceof ClauseItem.EqualsFact equal)) {
            return Optional.empty();
        }
        return reader.fact(equal.fact())
                .filter(other -> reader.areNumbers(sentence, List.of(other))
                        & reader.areNumbers(sentence, reader.facts(sentence)))
                .map(other -> new EqualRule(
                        SentenceReader.strength(sentence),
                        List.copyOf(reader.facts(sentence)),
                        other,
                        equal.divisor().map(n -> Units.parse(n.digits())).orElse(Units.of(1)),
                        sentence.span()));
    }
}
