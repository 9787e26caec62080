package dev.credence.build.audit;

import dev.credence.model.Block;
import dev.credence.model.BlockRule;
import dev.credence.model.Limit;
import dev.credence.publish.Inside;
import dev.credence.publish.Words;
import java.util.List;
import java.util.Optional;

/** Lines inside the requirements that ask for no course and change no path: a transcript does not tell whether they are kept. */
final class BlockRules {
    private BlockRules() {}

    static List<Ruled> of(Block requirements, Standing standing) {
        return Inside.rules(requirements)
                .flatMap(rule -> ruled(rule, standing).stream())
                .toList();
    }

    private static Optional<Ruled> ruled(BlockRule rule, Standing standing) {
        String text = rule.span().onOneLine();
        if (rule instanceof Limit limit && limit.isCarriedOnly()) {
            return Optional.of(Ruled.open(text, text));
        } else if (rule instanceof BlockRule.Condition condition) {
            return Optional.of(Ruled.open(text, condition.text()));
        } else if (rule instanceof BlockRule.Order order) {
            long steps = order.steps().stream()
                    .filter(step ->
                            standing.counted().stream().anyMatch(entry -> RecordRules.names(step, entry.course())))
                    .count();
            return Optional.of(
                    steps < 2
                            ? Ruled.kept(text, "nothing that counts has an order")
                            : Ruled.open(text, "the order is kept: " + steps(order)));
        }
        return Optional.empty();
    }

    private static String steps(BlockRule.Order order) {
        return String.join(
                ", then ",
                order.steps().stream()
                        .map(step ->
                                Words.and(step.stream().map(Object::toString).toList()))
                        .toList());
    }
}
