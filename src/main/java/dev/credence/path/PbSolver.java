package dev.credence.path;

import java.math.BigInteger;
import java.util.Optional;
import org.sat4j.core.Vec;
import org.sat4j.core.VecInt;
import org.sat4j.pb.IPBSolver;
import org.sat4j.pb.SolverFactory;
import org.sat4j.specs.ContradictionException;
import org.sat4j.specs.TimeoutException;

/**
 * Sat4j's cutting-planes solver behind a narrow door: normalised rows in, values out, one solver for each question.
 *
 * <p>Its assumptions are not used: asked under one, this version has answered with values that do not keep it. What it answers is
 * looked at again row by row.
 */
final class PbSolver {
    private PbSolver() {}

    /**
     * Values of the variables that satisfy all rows; empty where there are none.
     *
     * @throws SolverBudget.Spent where that takes too many conflicts
     */
    static Optional<boolean[]> solve(PbModel model, SolverBudget budget) {
        int conflicts = budget.next();
        IPBSolver solver = SolverFactory.newCuttingPlanes();
        solver.newVar(model.variables());
        try {
            for (var row : model.rows()) {
                if (row.isFalse()) {
                    return Optional.empty();
                }
                add(row, solver);
            }
            solver.setTimeoutOnConflicts(conflicts);
            if (!solver.isSatisfiable()) {
                return Optional.empty();
            }
        } catch (ContradictionException noValues) {
            return Optional.empty();
        } catch (TimeoutException tooMany) {
            throw new SolverBudget.Spent();
        }
        boolean[] values = new boolean[model.variables() + 1];
        values[PbModel.YES] = true;
        for (int literal : solver.model()) {
            if (literal > 0 && literal < values.length) {
                values[literal] = true;
            }
        }
        for (var row : model.rows()) {
            if (!row.holds(values)) {
                throw new IllegalStateException("the solver gave values that break a row; please report this program");
            }
        }
        return Optional.of(values);
    }

    private static void add(Row row, IPBSolver solver) throws ContradictionException {
        if (row.isClause()) {
            solver.addClause(new VecInt(row.literals().clone()));
            return;
        }
        var weights = new Vec<BigInteger>(row.weights().length);
        for (long weight : row.weights()) {
            weights.push(BigInteger.valueOf(weight));
        }
        solver.addPseudoBoolean(new VecInt(row.literals().clone()), weights, true, BigInteger.valueOf(row.degree()));
    }
}
