package dev.credence.path;

import java.util.Optional;

/** The least and the most of a sum over the values that satisfy some rows. */
final class Extremes {
    private final PbModel rows;
    private final SolverBudget budget;

    Extremes(PbModel rows, SolverBudget budget) {
        this.rows = rows;
        this.budget = budget;
    }

    /**
     * Values with the least of a sum; empty where no values satisfy the rows.
     *
     * @param bound what it cannot be less than
     */
    Optional<boolean[]> least(LinearSum sum, long bound) {
        return extreme(sum, bound, -1);
    }

    /** Values with the most of a sum. */
    Optional<boolean[]> most(LinearSum sum, long bound) {
        return extreme(sum, bound, 1);
    }

    /** First the bound itself, which is mostly reached; then step by step from what was found. */
    private Optional<boolean[]> extreme(LinearSum sum, long bound, int sign) {
        var best = solve(sum, bound, sign);
        if (best.isPresent()) {
            return best;
        }
        best = PbSolver.solve(rows, budget);
        while (best.isPresent()) {
            long next = sum.value(best.get()) + sign;
            if (sign * next >= sign * bound) {
                return best;
            }
            var better = solve(sum, next, sign);
            if (better.isEmpty()) {
                return best;
            }
            best = better;
        }
        return best;
    }

    private Optional<boolean[]> solve(LinearSum sum, long reached, int sign) {
        var trial = new PbModel(rows);
        if (sign > 0) {
            trial.atLeast(sum, reached);
        } else {
            trial.atMost(sum, reached);
        }
        return PbSolver.solve(trial, budget);
    }
}
