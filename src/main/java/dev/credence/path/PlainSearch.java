package dev.credence.path;

/** Values that satisfy the rows of a model. */
final class PlainSearch implements Search {
    private final PbModel model;
    private final PbSolver solver;
    private int known;

    PlainSearch(PbModel model, SolverBudget budget) {
        this.model = model;
        solver = new PbSolver(model, budget);
        known = model.rows().size();
    }

    @Override
    public PbModel model() {
        return model;
    }

    @Override
    public void update() {
        solver.reserve(model.variables());
        for (; known < model.rows().size(); known++) {
            solver.add(model.rows().get(known));
        }
    }

    @Override
    public boolean solve(int[] assumptions, int count) {
        return solver.solve(assumptions, count);
    }

    @Override
    public boolean[] values() {
        return solver.values();
    }
}
