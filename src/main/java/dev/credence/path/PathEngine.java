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
    private @Nullable ProgramRanges ranges;
    private @Nullable Encoded encoded;
    private @Nullable Optional<Impossible> impossible;

    private PathEngine(ProgramFacts facts) {
        this.facts = facts;
    }

    public static PathEngine of(ProgramFacts facts) {
        return new PathEngine(facts);
    }

    /** What the paths and their groups add up to. */
    public ProgramRanges ranges() {
        var known = ranges;
        if (known == null) {
            known = RangeEngine.of(facts);
            ranges = known;
        }
        return known;
    }

    /** Whether a clause holds on every path. */
    public Verdict decide(PathClause clause) {
        var nobody = ranges().impossible();
        if (nobody.isPresent()) {
            return new Verdict.NoPath(nobody.get());
        }
        try {
            var none = impossible();
            return none.isPresent()
                    ? new Verdict.NoPath(none.get())
                    : new Question(encoded(), clause, SolverBudget.usual()).decide(Long.MIN_VALUE);
        } catch (SolverBudget.Spent | TooHard | ArithmeticException undecided) {
            var known = encoded;
            return known == null
                    ? new Verdict.Undecided(0, 0)
                    : new Verdict.Undecided(
                            known.model().variables(), known.model().rows().size());
        }
    }

    /**
     * Whether a clause is known to hold on every path, and some path lies in its window: {@link #decide} without a word about why. It
     * gives up soon, which counts as no.
     */
    public boolean keeps(PathClause clause) {
        if (ranges().impossible().isPresent()) {
            return false;
        }
        try {
            return new Question(encoded(), clause, SolverBudget.small()).keeps();
        } catch (SolverBudget.Spent | TooHard | ArithmeticException undecided) {
            return false;
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
