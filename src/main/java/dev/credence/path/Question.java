package dev.credence.path;

import java.util.Optional;

/** One clause on every path of one program, put to the solver. */
final class Question {
    private final Encoded encoded;
    private final ClauseForm form;
    private final PbModel base;
    private final boolean[] unstated;
    private final SolverBudget budget;

    Question(Encoded encoded, PathClause clause, SolverBudget budget) {
        this.encoded = encoded;
        this.budget = budget;
        form = new ClauseForm(clause, encoded);
        // From here on no variable is added to what all questions share.
        base = new PbModel(encoded.model());
        unstated = base.dependOnUnstated();
    }

    /** The rows that are satisfied by the paths in the window which break the clause. */
    PbModel breaking() {
        var model = new PbModel(base);
        form.inWindow(model, PbModel.YES, Substitution.NONE);
        form.atMost(model, PbModel.YES, -1, Substitution.NONE);
        return model;
    }

    Verdict decide(long leastSlack) {
        var breaking = new PlainSearch(breaking(), budget);
        if (!breaking.solve()) {
            return holds(leastSlack);
        }
        if (encoded.loose()) {
            confirm(breaking.values());
        }
        if (!dependsOnUnstated()) {
            return fails(new Smallest(breaking, encoded).find());
        }
        var always = new ForEveryFilling(base, form, unstated, budget);
        if (always.solve()) {
            return fails(kindest(new Smallest(always, encoded).find()));
        }
        return new OpenQuestion(encoded, form, base, unstated, budget).unknown(new Smallest(breaking, encoded).find());
    }

    /** Whether no path breaks the clause and some path is one that it speaks of. */
    boolean keeps() {
        return !new PlainSearch(breaking(), budget).solve() && new PlainSearch(inWindow(), budget).solve();
    }

    private boolean dependsOnUnstated() {
        for (boolean depends : unstated) {
            if (depends) {
                return true;
            }
        }
        return false;
    }

    private Verdict holds(long leastSlack) {
        var model = inWindow();
        var any = new PlainSearch(model, budget);
        if (!any.solve()) {
            return new Verdict.Holds(false, Optional.empty());
        }
        if (encoded.loose()) {
            confirm(any.values());
        }
        try {
            return new Verdict.Holds(true, Optional.of(form.units(least(any, leastSlack))));
        } catch (SolverBudget.Spent spent) {
            return new Verdict.Holds(true, Optional.empty());
        }
    }

    private PbModel inWindow() {
        var model = new PbModel(base);
        form.inWindow(model, PbModel.YES, Substitution.NONE);
        return model;
    }

    /** The least slack, from values of some path in the window. */
    private long least(Search search, long leastPossible) {
        var model = search.model();
        long slack = form.slack(search.values());
        while (slack > leastPossible) {
            form.atMost(model, PbModel.YES, slack - 1, Substitution.NONE);
            search.update();
            if (!search.solve()) {
                break;
            }
            slack = form.slack(search.values());
        }
        if (encoded.loose()) {
            throw new SolverBudget.Spent();
        }
        return slack;
    }

    /** The most slack, and values of a path that has it. */
    private boolean[] most(Search search) {
        var model = search.model();
        while (true) {
            var values = search.values();
            form.atLeast(model, PbModel.YES, form.slack(values) + 1);
            search.update();
            if (!search.solve()) {
                return values;
            }
        }
    }

    /** The same choice of the student with unstated parts as near to the clause as they can be. */
    private boolean[] kindest(boolean[] values) {
        var search = new PlainSearch(chosen(values), budget);
        if (!search.solve()) {
            throw new IllegalStateException("a choice was a path and is none");
        }
        long slack = form.slack(most(search));
        var model = chosen(values);
        form.atLeast(model, PbModel.YES, slack);
        var settled = new PlainSearch(model, budget);
        settled.solve();
        return new Smallest(settled, encoded).find();
    }

    /** The paths in the window on which the student chooses the same. */
    private PbModel chosen(boolean[] values) {
        var model = inWindow();
        for (int variable = 2; variable <= base.variables(); variable++) {
            if (base.kind(variable) == PbModel.Kind.STUDENT) {
                model.oneOf(values[variable] ? variable : -variable);
            }
        }
        return model;
    }

    private Verdict fails(boolean[] values) {
        var witness = confirm(values);
        var fine = inWindow();
        form.atLeast(fine, PbModel.YES, 0);
        boolean onEvery = !new PlainSearch(fine, budget).solve();
        Optional<ClauseValue> nearest = Optional.empty();
        if (onEvery) {
            var any = new PlainSearch(inWindow(), budget);
            any.solve();
            nearest = Optional.of(form.clause().on(PathReading.witness(encoded, most(any))));
        }
        return new Verdict.Fails(witness, form.clause().on(witness), onEvery, nearest);
    }

    private Witness confirm(boolean[] values) {
        return confirm(encoded, values);
    }

    /** Tells a path, once a check that knows nothing of rows has found it to be one. */
    static Witness confirm(Encoded encoded, boolean[] values) {
        var witness = PathReading.witness(encoded, values);
        var assignment = PathReading.assignment(encoded, values);
        if (encoded.loose()
                && PathCheck.of(encoded.facts(), encoded.requirements(), assignment)
                        .problem()
                        .isPresent()) {
            throw new TooHard("more satisfies the rows than there are paths");
        }
        PathCheck.confirm(encoded.facts(), encoded.requirements(), assignment, witness);
        return witness;
    }
}
