package dev.credence.path;

/**
 * Finds a student's choice that breaks a clause whatever unstated parts are: candidates by one solver, fillings that save the candidate
 * by another, and each such filling is a row for the next candidate.
 */
final class ForEveryFilling implements Search {
    private static final int MOST_ROUNDS = 400;

    private final PbModel base;
    private final ClauseForm form;
    private final boolean[] unstated;
    private final PlainSearch candidates;
    private final PlainSearch savers;
    private int rounds;

    ForEveryFilling(PbModel base, ClauseForm form, boolean[] unstated, SolverBudget budget) {
        this.base = base;
        this.form = form;
        this.unstated = unstated;
        var breaking = new PbModel(base);
        form.inWindow(breaking, PbModel.YES, Substitution.NONE);
        form.atMost(breaking, PbModel.YES, -1, Substitution.NONE);
        candidates = new PlainSearch(breaking, budget);
        var saving = new PbModel(base);
        form.escapes(saving, PbModel.YES);
        savers = new PlainSearch(saving, budget);
    }

    @Override
    public PbModel model() {
        return candidates.model();
    }

    @Override
    public void update() {
        candidates.update();
    }

    @Override
    public boolean solve(int[] assumptions, int count) {
        while (candidates.solve(assumptions, count)) {
            int[] choice = choice(candidates.values());
            if (!savers.solve(choice, choice.length)) {
                return true;
            }
            if (++rounds > MOST_ROUNDS) {
                throw new SolverBudget.Spent();
            }
            exclude(savers.values());
        }
        return false;
    }

    @Override
    public boolean[] values() {
        return candidates.values();
    }

    /** What the student decides, as literals. */
    private int[] choice(boolean[] values) {
        int[] literals = new int[base.variables()];
        int size = 0;
        for (int variable = 1; variable <= base.variables(); variable++) {
            if (base.kind(variable) == PbModel.Kind.STUDENT) {
                literals[size++] = values[variable] ? variable : -variable;
            }
        }
        return java.util.Arrays.copyOf(literals, size);
    }

    /** With this filling the choice has to be no path, or one that breaks the clause. */
    private void exclude(boolean[] filling) {
        var model = candidates.model();
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
        candidates.update();
    }
}
