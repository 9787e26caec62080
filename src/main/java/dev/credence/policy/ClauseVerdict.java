package dev.credence.policy;

import java.util.List;

/**
 * What one clause has to say of one program.
 *
 * @param rulings for each sentence of the clause, in their order
 */
public record ClauseVerdict(Clause clause, Answer answer, List<Ruling> rulings) {
    public ClauseVerdict {
        rulings = List.copyOf(rulings);
    }

    static ClauseVerdict of(Clause clause, List<Ruling> rulings) {
        var answer = Answer.NOT_CONCERNED;
        for (var ruling : rulings) {
            answer = answer.and(ruling.answer());
        }
        return new ClauseVerdict(clause, answer, rulings);
    }
}
