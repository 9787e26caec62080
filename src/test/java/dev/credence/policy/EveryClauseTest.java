package dev.credence.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.credence.build.Policies;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The policy of 2024 is there as a whole: no clause is missing, none is made up, and of each the document says what is done. */
class EveryClauseTest {
    private static final Policy POLICY = Policies.bundled().get("csulb-2024");

    @Test
    void theClausesAreThoseOfThePolicyInItsOrder() {
        assertEquals(numbers(), POLICY.clauses().stream().map(Clause::number).toList());
    }

    @Test
    void eachIsEnforcedRenderedOrAdvisory() {
        assertEquals(
                List.of(),
                POLICY.clauses().stream()
                        .filter(clause -> clause.treatment() == Clause.Treatment.NONE)
                        .map(Clause::number)
                        .toList());
    }

    @Test
    void everySentenceHasASubjectByWhichEditionsAreCompared() {
        assertEquals(
                List.of(),
                POLICY.clauses().stream()
                        .filter(clause -> clause.subjects().stream().anyMatch(java.util.Optional::isEmpty))
                        .map(Clause::number)
                        .toList());
    }

    private static List<String> numbers() {
        var numbers = new ArrayList<>(List.of("0.1", "0.2", "0.3", "1"));
        int[][] sections = {{2, 0, 12}, {3, 0, 6}, {4, 0, 5}, {5, 1, 4}, {6, 0, 4}, {7, 0, 3}};
        for (int[] section : sections) {
            for (int i = section[1]; i <= section[2]; i++) {
                numbers.add(section[0] + "." + i);
            }
        }
        return numbers;
    }
}
