package dev.credence.path;

import dev.credence.model.Units;
import java.util.Optional;

/** One clause on every path of one program, put to the solver. */
final class Question {
    private final Encoded encoded;
    private final ClauseForm form;
    private final PbModel base;
    private final boolean[] unstated;
    private final SolverBudget budget;
    /** For what only makes an answer better to read. */
    private final SolverBudget words;

    private long most = Long.MAX_VALUE;

    Question(Encoded encoded, PathClause clause, SolverBudget budget) {
        this.encoded = encoded;
        this.budget = budget;
        form = new ClauseForm(clause, encoded);
        // From here on no variable is added to what all questions share.
        base = new PbModel(encoded.model());
        encoded.alike().add(base, clause.tally().only());
        unstated = base.dependOnUnstated();
        words = SolverBudget.ofWords(base.variables());
    }

    /** The rows that are satisfied by the paths in the window which break the clause. */
    PbModel breaking() {
        var model = new PbModel(base);
        form.inWindow(model, PbModel.YES, Substitution.NONE);
        form.atMost(model, PbModel.YES, -1, Substitution.NONE);
        return model;
    }

    /** @param bounds between which the slacks of all paths in the window are known to lie */
    Verdict decide(TreeSums.Slack bounds) {
        most = bounds.most;
        if (bounds.least >= 0) {
            return holds(bounds.least);
        }
        var breaking = Search.plain(breaking(), words);
        var broken = PbSolver.solve(breaking(), budget);
        if (broken.isEmpty()) {
            return holds(bounds.least);
        }
        if (encoded.loose()) {
            confirm(broken.get());
        }
        if (!dependsOnUnstated()) {
            return fails(Smallest.of(breaking, encoded, broken.get()));
        }
        var always = new ForEveryFilling(base, form, unstated, budget);
        var failing = always.solve(always.model());
        if (failing.isPresent()) {
            return fails(kindest(Smallest.of(always, encoded, failing.get())));
        }
        return new OpenQuestion(encoded, form, inWindow(), words).unknown(Smallest.of(breaking, encoded, broken.get()));
    }

    /** Whether no path breaks the clause and some path is one that it speaks of. */
    boolean keeps() {
        return PbSolver.solve(breaking(), budget).isEmpty()
                && PbSolver.solve(inWindow(), budget).isPresent();
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
        var any = PbSolver.solve(inWindow(), budget);
        if (any.isEmpty()) {
            return new Verdict.Holds(false, Optional.empty());
        }
        if (encoded.loose()) {
            confirm(any.get());
            return new Verdict.Holds(true, Optional.empty());
        }
        try {
            return new Verdict.Holds(true, Optional.of(form.units(least(any.get(), leastSlack))));
        } catch (SolverBudget.Spent spent) {
            return new Verdict.Holds(true, Optional.empty());
        }
    }

    /** The smallest path in the window with no more slack than this; empty where there is none. */
    Optional<Witness> tightest(Units slack) {
        var step = form.units(1);
        var steps = slack.times(new Units(step.denominator(), step.numerator()));
        var tight = inWindow();
        form.atMost(tight, PbModel.YES, Math.floorDiv(steps.numerator(), steps.denominator()), Substitution.NONE);
        return PbSolver.solve(tight, words)
                .map(values -> confirm(Smallest.of(Search.plain(tight, words), encoded, values)));
    }

    private PbModel inWindow() {
        var model = new PbModel(base);
        form.inWindow(model, PbModel.YES, Substitution.NONE);
        return model;
    }

    /** The least slack, from values of some path in the window. */
    private long least(boolean[] values, long leastPossible) {
        long slack = form.slack(values);
        if (slack > leastPossible && leastPossible != Long.MIN_VALUE) {
            // Mostly the bound is the answer.
            var bound = inWindow();
            form.atMost(bound, PbModel.YES, leastPossible, Substitution.NONE);
            if (PbSolver.solve(bound, words).isPresent()) {
                return leastPossible;
            }
        }
        while (slack > leastPossible) {
            var model = inWindow();
            form.atMost(model, PbModel.YES, slack - 1, Substitution.NONE);
            var better = PbSolver.solve(model, words);
            if (better.isEmpty()) {
                break;
            }
            slack = form.slack(better.get());
        }
        return slack;
    }

    /** Values of a path that has the most slack among those that satisfy some rows. */
    private boolean[] most(PbModel rows) {
        if (most != Long.MAX_VALUE) {
            var bound = new PbModel(rows);
            form.atLeast(bound, PbModel.YES, most);
            var reached = PbSolver.solve(bound, words);
            if (reached.isPresent()) {
                return reached.get();
            }
        }
        boolean[] values = PbSolver.solve(rows, words).orElseThrow();
        while (form.slack(values) < most) {
            var model = new PbModel(rows);
            form.atLeast(model, PbModel.YES, form.slack(values) + 1);
            var better = PbSolver.solve(model, words);
            if (better.isEmpty()) {
                return values;
            }
            values = better.get();
        }
        return values;
    }

    /** The same choice of the student with unstated parts as near to the clause as they can be. */
    private boolean[] kindest(boolean[] choice) {
        var model = inWindow();
        for (int variable = 2; variable <= base.variables(); variable++) {
            if (base.kind(variable) == PbModel.Kind.STUDENT) {
                model.oneOf(choice[variable] ? variable : -variable);
            }
        }
        boolean[] values;
        try {
            values = most(model);
        } catch (SolverBudget.Spent spent) {
            values = PbSolver.solve(model, budget).orElseThrow();
        }
        form.atLeast(model, PbModel.YES, form.slack(values));
        return Smallest.of(Search.plain(model, words), encoded, values);
    }

    private Verdict fails(boolean[] values) {
        var witness = confirm(values);
        boolean onEvery = false;
        Optional<ClauseValue> nearest = Optional.empty();
        try {
            var fine = inWindow();
            form.atLeast(fine, PbModel.YES, 0);
            onEvery = most < 0 || PbSolver.solve(fine, words).isEmpty();
            if (onEvery) {
                nearest = Optional.of(form.clause().on(PathReading.witness(encoded, most(inWindow()))));
            }
        } catch (SolverBudget.Spent spent) {
            // Then less is said of it; that it fails is certain.
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
