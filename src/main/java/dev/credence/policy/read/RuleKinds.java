package dev.credence.policy.read;

import dev.credence.policy.Rule;
import dev.credence.syntax.ast.ClauseItem;
import java.util.List;
import java.util.Optional;

/** The kinds of rules there are: a new kind is one file and one line here. */
final class RuleKinds {
    /** Makes a rule of a sentence; empty where the sentence is not of its kind. What is wrong with one that is, is reported. */
    interface RuleKind {
        Optional<Rule> read(ClauseItem.Sentence sentence, SentenceReader reader);
    }

    static final List<RuleKind> ALL = List.of(
            PathRules::read,
            FactRules::stated,
            FactRules::values,
            FactRules::bounds,
            FactRules::equal,
            ApprovalRules::approved,
            WordingRules::words,
            WordingRules::titles);

    private RuleKinds() {}
}
