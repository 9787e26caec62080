package dev.credence.path;

import java.util.Optional;

/** Finds values for a question to which rows may be added. */
interface Search {
    /** The question, for the caller to add to. */
    PbModel model();

    /** Values for the question with what was added; empty where there are none. May throw {@link SolverBudget.Spent}. */
    Optional<boolean[]> solve(PbModel added);

    /** The values that satisfy the rows of a model. */
    static Search plain(PbModel rows, SolverBudget budget) {
        return new Search() {
            @Override
            public PbModel model() {
                return new PbModel(rows);
            }

            @Override
            public Optional<boolean[]> solve(PbModel added) {
                return PbSolver.solve(added, budget);
            }
        };
    }
}
