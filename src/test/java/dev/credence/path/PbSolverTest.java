package dev.credence.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sat4j.core.VecInt;
import org.sat4j.pb.SolverFactory;
import org.sat4j.specs.ContradictionException;

/** The solver against every assignment, and the slip of its version that makes normal forms necessary. */
class PbSolverTest {
    @Test
    void twentyThousandSmallQuestionsAgreeWithEveryAssignment() {
        run(1, 20_000);
    }

    @Test
    @Tag("full")
    void fourHundredThousandSmallQuestionsAgreeWithEveryAssignment() {
        run(1_000_000, 400_000);
    }

    private static void run(long first, int count) {
        int satisfiable = 0;
        int asked = 0;
        for (long seed = first; seed < first + count; seed++) {
            var random = new Random(seed);
            int n = 2 + random.nextInt(6);
            var model = new PbModel();
            for (int i = 0; i < n; i++) {
                model.variable(PbModel.Kind.STUDENT, "x");
            }
            for (int i = random.nextInt(4); i >= 0; i--) {
                rows(random, model);
            }
            for (int round = 0; round < 3; round++) {
                boolean expected = brute(model.rows(), n);
                assertEquals(
                        expected,
                        PbSolver.solve(model, SolverBudget.usual()).isPresent(),
                        "seed " + seed + ", round " + round);
                satisfiable += expected ? 1 : 0;
                asked++;
                rows(random, model);
            }
        }
        System.out.println("solver: " + asked + " questions, " + satisfiable + " satisfiable");
        assertTrue(satisfiable > asked / 10 && satisfiable < asked * 9 / 10);
    }

    private static void rows(Random random, PbModel model) {
        var sum = new LinearSum();
        for (int i = random.nextInt(6); i >= 0; i--) {
            int variable = 1 + random.nextInt(model.variables());
            sum.add(random.nextInt(9) - 3, random.nextInt(4) == 0 ? -variable : variable);
        }
        if (random.nextInt(3) > 0) {
            model.atLeast(sum, random.nextInt(12) - 3);
        } else {
            model.atMost(sum, random.nextInt(12) - 3);
        }
    }

    private static boolean brute(List<Row> rows, int n) {
        boolean[] values = new boolean[n + 2];
        for (int bits = 0; bits < 1 << n; bits++) {
            values[PbModel.YES] = true;
            for (int i = 0; i < n; i++) {
                values[i + 2] = (bits >> i & 1) != 0;
            }
            if (rows.stream().allMatch(row -> row.holds(values))) {
                return true;
            }
        }
        return false;
    }

    /** After a unit clause, a row that is always true makes Sat4j 2.3.6 report a contradiction: a proof of what is false. */
    @Test
    void aRowThatIsAlwaysTrueProvesNothing() throws ContradictionException {
        var raw = SolverFactory.newCuttingPlanes();
        raw.newVar(2);
        raw.addClause(new VecInt(new int[] {2}));
        var literals = new VecInt(new int[] {2});
        var weights = new VecInt(new int[] {1});
        assertThrows(ContradictionException.class, () -> raw.addAtMost(literals, weights, 2));

        var model = new PbModel();
        int two = model.variable(PbModel.Kind.STUDENT, "x");
        model.oneOf(two);
        model.atMost(new LinearSum().add(1, two), 2);
        assertEquals(1, model.rows().size());
        assertTrue(PbSolver.solve(model, SolverBudget.usual()).orElseThrow()[two]);
    }
}
