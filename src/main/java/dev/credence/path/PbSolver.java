package dev.credence.path;

import java.math.BigInteger;
import org.sat4j.core.Vec;
import org.sat4j.core.VecInt;
import org.sat4j.pb.IPBSolver;
import org.sat4j.pb.SolverFactory;
import org.sat4j.specs.ContradictionException;
import org.sat4j.specs.TimeoutException;

/**
 * Sat4j's cutting-planes solver behind a narrow door: normalised rows in, values out. It may be asked again and again under assumptions,
 * and given more rows in between.
 */
final class PbSolver {
    private final IPBSolver solver = SolverFactory.newCuttingPlanes();
    private final SolverBudget budget;
    private boolean contradiction;
    private int variables;
    private boolean[] values = new boolean[0];

    PbSolver(PbModel model, SolverBudget budget) {
        this.budget = budget;
        reserve(model.variables());
        for (var row : model.rows()) {
            add(row);
        }
    }

    /** Makes room for variables with numbers up to this one. */
    void reserve(int most) {
        if (most > variables) {
            solver.newVar(most);
            variables = most;
        }
    }

    void add(Row row) {
        if (contradiction) {
            return;
        }
        try {
            if (row.isFalse()) {
                contradiction = true;
            } else if (row.isClause()) {
                solver.addClause(new VecInt(row.literals().clone()));
            } else {
                var weights = new Vec<BigInteger>(row.weights().length, BigInteger.ZERO);
                weights.clear();
                for (long weight : row.weights()) {
                    weights.push(BigInteger.valueOf(weight));
                }
                solver.addPseudoBoolean(
                        new VecInt(row.literals().clone()), weights, true, BigInteger.valueOf(row.degree()));
            }
        } catch (ContradictionException noValues) {
            contradiction = true;
        }
    }

    /** Whether values satisfy all rows and assumptions; throws {@link SolverBudget.Spent} where that takes too many conflicts. */
    boolean solve(int[] assumptions, int count) {
        if (contradiction) {
            return false;
        }
        solver.setTimeoutOnConflicts(budget.next());
        try {
            var assumed = new VecInt(count);
            for (int i = 0; i < count; i++) {
                assumed.push(assumptions[i]);
            }
            if (!solver.isSatisfiable(assumed)) {
                return false;
            }
        } catch (TimeoutException tooMany) {
            throw new SolverBudget.Spent();
        }
        values = new boolean[variables + 1];
        values[PbModel.YES] = true;
        for (int literal : solver.model()) {
            if (literal > 0 && literal <= variables) {
                values[literal] = true;
            }
        }
        return true;
    }

    boolean solve() {
        return solve(new int[0], 0);
    }

    /** The values found last, by variable. */
    boolean[] values() {
        return values;
    }
}
