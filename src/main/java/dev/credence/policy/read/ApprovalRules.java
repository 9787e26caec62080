package dev.credence.policy.read;

import dev.credence.policy.Rule;
import dev.credence.policy.rule.ApprovedRule;
import dev.credence.policy.rule.Body;
import dev.credence.syntax.ast.ClauseItem;
import dev.credence.syntax.ast.ClauseItem.Sentence;
import java.util.Optional;

/** Rules about who approves a program. */
final class ApprovalRules {
    private ApprovalRules() {}

    static Optional<Rule> approved(Sentence sentence, SentenceReader reader) {
        if (!(sentence.predicate() instanceof ClauseItem.IsApproved approved)
                || !(sentence.subject() instanceof ClauseItem.Facts facts)
                || facts.names().size() != 1
                || !facts.names().get(0).value().equals("program")) {
            return Optional.empty();
        }
        return Optional.of(new ApprovedRule(
                SentenceReader.strength(sentence),
                approved.bodies().stream().map(body -> new Body(body.value())).toList(),
                sentence.not(),
                sentence.span()));
    }
}
