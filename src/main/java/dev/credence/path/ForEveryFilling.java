package dev.credence.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds a student's choice that breaks a clause whatever unstated parts are: candidates by one solver, fillings that save the candidate
 * by another, and each such filling is a row for the next candidate.
 */
final class ForEveryFilling implements Search {
    private static final int MOST_ROUNDS = 400;

    private final PbModel base;
    private final ClauseForm form;
    private final boolean[] unstated;
    private final SolverBudget budget;
    private final List<boolean[]> fillings = new ArrayList<>();
    private int rounds;

    ForEveryFilling(PbModel base, ClauseForm form, boolean[] unstated, SolverBudget budget) {
        this.base = base;
        this.form = form;
        this.unstated = unstated;
        this.budget = budget;
    }

    @Override
    public PbModel model() {
        var breaking = new PbModel(base);
        form.inWindow(breaking, PbModel.YES, Substitution.NONE);
        form.atMost(breaking, PbModel.YES, -1, Substitution.NONE);
        fillings.forEach(filling -> exclude(filling, breaking));
        return breaking;
    }

    @Override
    public Optional<boolean[]> solve(PbModel added) {
        while (true) {
            var candidate = PbSolver.solve(added, budget);
            if (candidate.isEmpty()) {
                return candidate;
            }
            var saved = PbSolver.solve(saving(candidate.get()), budget);
            if (saved.isEmpty()) {
                return candidate;
            }
            if (++rounds > MOST_ROUNDS) {
                throw new SolverBudget.Spent();
            }
            fillings.add(saved.get());
            exclude(saved.get(), added);
        }
    }

    /** The fillings with which a student's choice keeps the clause. */
    private PbModel saving(boolean[] choice) {
        var model = new PbModel(base);
        form.escapes(model, PbModel.YES);
        for (int variable = 2; variable <= base.variables(); variable++) {
            if (base.kind(variable) == PbModel.Kind.STUDENT) {
                model.oneOf(choice[variable] ? variable : -variable);
            }
        }
        return model;
    }

    /** With this filling the choice has to be no path, or one that breaks the clause. */
    private void exclude(boolean[] filling, PbModel model) {
        var with = new Substitution(unstated, filling);
        var ways = new LinearSum();
        int breaks = model.variable(PbModel.Kind.HELP, "breaks the clause with one filling");
        form.inWindow(model, breaks, with);
        form.atMost(model, breaks, -1, with);
        ways.add(1, breaks);
        for (var row : base.rows()) {
            if (PbModel.touches(row, unstated)) {
                var left = with.of(row);
                if (left.least() < row.degree()) {
                    int broken = model.variable(PbModel.Kind.HELP, "no path with one filling");
                    model.atMostIf(broken, left, row.degree() - 1);
                    ways.add(1, broken);
                }
            }
        }
        model.atLeast(ways, 1);
    }
}
