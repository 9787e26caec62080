package dev.credence.path;

import dev.credence.model.ProgramFacts;
import dev.credence.path.ProgramRanges.Impossible;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers questions about every path of one program. It may be asked any number of questions, by one thread at a time; what it answers
 * depends on the program and the question only.
 */
public final class PathEngine {
    private final ProgramFacts facts;
    private final Run.Budget treeBudget;
    private @Nullable TreeSums tree;
    private @Nullable Encoded encoded;
    private @Nullable Optional<Impossible> impossible;

    private PathEngine(ProgramFacts facts, Run.Budget treeBudget) {
        this.facts = facts;
        this.treeBudget = treeBudget;
    }

    public static PathEngine of(ProgramFacts facts) {
        return of(facts, Run.Budget.USUAL);
    }

    /** @param treeBudget what the computation line by line may take before rows decide */
    static PathEngine of(ProgramFacts facts, Run.Budget treeBudget) {
        return new PathEngine(facts, treeBudget);
    }

    /** What the paths and their groups add up to. */
    public ProgramRanges ranges() {
        return tree().ranges();
    }

    private TreeSums tree() {
        var known = tree;
        if (known == null) {
            known = RangeEngine.sums(facts, treeBudget);
            tree = known;
        }
        return known;
    }

    /** Whether a clause holds on every path. */
    public Verdict decide(PathClause clause) {
        var nobody = tree().ranges().impossible();
        if (nobody.isPresent()) {
            return new Verdict.NoPath(nobody.get());
        }
        try {
            var slack = new TreeSums.Slack();
            var sums = tree().superset();
            var holds = tree().holds(clause, slack);
            if (holds.isPresent() && sums != null && sums.inexact == 0) {
                return holds.get();
            }
            var none = impossible();
            if (none.isPresent()) {
                return new Verdict.NoPath(none.get());
            }
            return holds.isPresent()
                    ? holds.get()
                    : new Question(encoded(), clause, SolverBudget.usual()).decide(slack.least);
        } catch (SolverBudget.Spent | TooHard | ArithmeticException undecided) {
            var known = encoded;
            return known == null
                    ? new Verdict.Undecided(0, 0)
                    : new Verdict.Undecided(
                            known.model().variables(), known.model().rows().size());
        }
    }

    private Encoded encoded() {
        var known = encoded;
        if (known == null) {
            known = Encoder.program(facts, facts.requirements());
            encoded = known;
        }
        return known;
    }

    /** Where the solver alone sees that nobody can complete the program. */
    private Optional<Impossible> impossible() {
        var known = impossible;
        if (known == null) {
            known = PbSolver.solve(encoded().model(), SolverBudget.usual()).isPresent()
                    ? Optional.empty()
                    : Optional.of(new Blame(facts, SolverBudget.usual()).find());
            impossible = known;
        }
        return known;
    }
}
