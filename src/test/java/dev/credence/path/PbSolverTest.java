package dev.credence.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

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
            var solver = new PbSolver(model, SolverBudget.usual());
            List<Row> rows = new ArrayList<>(model.rows());
            for (int round = 0; round < 4; round++) {
                int[] assumed = new int[random.nextInt(3)];
                for (int i = 0; i < assumed.length; i++) {
                    assumed[i] = (2 + random.nextInt(n)) * (random.nextBoolean() ? 1 : -1);
                }
                boolean expected = brute(rows, n, assumed);
                assertEquals(expected, solver.solve(assumed, assumed.length), "seed " + seed + ", round " + round);
                if (expected) {
                    assertTrue(rows.stream().allMatch(row -> row.holds(solver.values())), "seed " + seed);
                    satisfiable++;
                }
                asked++;
                int before = model.rows().size();
                rows(random, model);
                for (var row : model.rows().subList(before, model.rows().size())) {
                    solver.add(row);
                    rows.add(row);
                }
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

    private static boolean brute(List<Row> rows, int n, int[] assumed) {
        boolean[] values = new boolean[n + 2];
        for (int bits = 0; bits < 1 << n; bits++) {
            values[PbModel.YES] = true;
            for (int i = 0; i < n; i++) {
                values[i + 2] = (bits >> i & 1) != 0;
            }
            boolean fits = true;
            for (int literal : assumed) {
                fits &= values[Math.abs(literal)] == literal > 0;
            }
            if (fits && rows.stream().allMatch(row -> row.holds(values))) {
                return true;
            }
        }
        return false;
    }
}
