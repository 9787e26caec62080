package dev.credence.policy;

import java.util.List;
import java.util.Optional;

/**
 * What a policy has to say of one program, clause by clause.
 *
 * @param clauses the clauses that concern its kind, in the order of the policy
 */
public record ProgramVerdict(Policy policy, List<ClauseVerdict> clauses) {
    public ProgramVerdict {
        clauses = List.copyOf(clauses);
    }

    public Optional<ClauseVerdict> clause(String number) {
        return clauses.stream().filter(c -> c.clause().number().equals(number)).findFirst();
    }
}
