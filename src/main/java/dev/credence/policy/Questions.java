package dev.credence.policy;

import dev.credence.model.Catalog;
import dev.credence.model.Program;
import dev.credence.path.PathClause;
import dev.credence.path.Witness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a policy asks of every path of a program. */
public final class Questions {
    private Questions() {}

    /** One question of a clause, in the units of the catalog; {@code number} counts the questions of the clause from 1. */
    public record Question(Clause clause, int number, PathClause asked) {}

    /** In the order of the policy. */
    public static List<Question> of(Policy policy, Catalog catalog, Program program) {
        var all = new ArrayList<Question>();
        for (var clause : policy.clauses()) {
            int number = 0;
            if (clause.applies().to(program)) {
                for (var rule : clause.rules()) {
                    var one = new Case(
                            policy,
                            clause,
                            rule.strength(),
                            catalog,
                            new Neighbours(catalog.programs()),
                            Optional.of(program),
                            Proofs.none(),
                            Paths.NONE);
                    for (var asked : rule.questions(one)) {
                        all.add(new Question(clause, ++number, asked));
                    }
                }
            }
        }
        return all;
    }

    /** The numbers of the clauses that one path of a program breaks. */
    public static SortedSet<String> brokenBy(Witness path, Policy policy, Catalog catalog, Program program) {
        var broken = new TreeSet<String>();
        for (var clause : policy.clauses()) {
            for (var rule : clause.applies().to(program) ? clause.rules() : List.<Rule>of()) {
                var one = new Case(
                        policy,
                        clause,
                        rule.strength(),
                        catalog,
                        new Neighbours(catalog.programs()),
                        Optional.of(program),
                        Proofs.none(),
                        Paths.NONE);
                if (rule.isBrokenBy(path, one)) {
                    broken.add(clause.number());
                }
            }
        }
        return broken;
    }
}
