package dev.credence.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.variables.IntVar;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same rows put to another kind of solver: what one proves, the other finds no path against. */
class SecondSolverTest {
    private int proved;
    private int refuted;
    private int undecided;

    @Test
    void sixtyQuestionsGetTheSameAnswerFromChoco() {
        run(60);
    }

    @Test
    @Tag("full")
    void fifteenHundredQuestionsGetTheSameAnswerFromChoco() {
        run(1_500);
        assertTrue(proved + refuted >= 1_000, "too few compared");
    }

    private void run(int programs) {
        for (int seed = 0; seed < programs; seed++) {
            var facts = new RealShape(50_000 + seed).facts;
            Encoded encoded;
            try {
                encoded = Encoder.program(facts, facts.requirements());
            } catch (TooHard notInRows) {
                continue;
            }
            var clause = seed % 2 == 0
                    ? PathBenchTest.CLAUSES.get(seed / 2 % PathBenchTest.CLAUSES.size())
                    : VerdictPropertyTest.clause(new Random(seed));
            var rows = new Question(encoded, clause, SolverBudget.usual()).breaking();
            boolean found;
            try {
                found = PbSolver.solve(rows, SolverBudget.usual()).isPresent();
            } catch (SolverBudget.Spent spent) {
                undecided++;
                continue;
            }
            var other = choco(rows);
            if (other.isEmpty()) {
                undecided++;
                continue;
            }
            assertEquals(other.get(), found, "program " + seed + ", " + clause);
            proved += found ? 0 : 1;
            refuted += found ? 1 : 0;
        }
        System.out.println("second solver: " + proved + " proved, " + refuted + " refuted, " + undecided
                + " undecided by one of the two");
    }

    /** Whether values satisfy the rows; empty where the other solver gives up. */
    private static Optional<Boolean> choco(PbModel rows) {
        var model = new Model();
        var variables = model.boolVarArray(rows.variables() + 1);
        for (var row : rows.rows()) {
            var terms = new IntVar[row.literals().length];
            int[] weights = new int[terms.length];
            int degree = Math.toIntExact(row.degree());
            for (int i = 0; i < terms.length; i++) {
                int literal = row.literals()[i];
                terms[i] = variables[Math.abs(literal)];
                weights[i] = Math.toIntExact(literal > 0 ? row.weights()[i] : -row.weights()[i]);
                degree -= literal > 0 ? 0 : Math.toIntExact(row.weights()[i]);
            }
            if (terms.length == 0) {
                return Optional.of(degree <= 0);
            }
            model.scalar(terms, weights, ">=", degree).post();
        }
        var solver = model.getSolver();
        solver.limitFail(3_000);
        boolean found = solver.solve();
        return found || !solver.isStopCriterionMet() ? Optional.of(found) : Optional.empty();
    }
}
