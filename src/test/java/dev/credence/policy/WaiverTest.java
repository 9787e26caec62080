package dev.credence.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.credence.Specs;
import org.junit.jupiter.api.Test;

/** A body may waive what should be, never what must be. */
class WaiverTest {
    private static final String HOUSE = """
            policy house "House" {
              clause 1 "A need" { the need should be stated }
              clause 2 "A duration" { the duration must be stated }
              clause 3 "Both" { the need should be stated
                the duration must be stated }
              clause 4 "Level" { every path must have at least 50% upper-division units }
              clause 5 "The dean" { the program must be approved by { every dean } }
            }
            """;

    private static String errors(String lines) {
        return Specs.of(HOUSE + "certificate of participation x \"X\" {\n  policy house\n  college CLA\n" + lines
                        + "}\n")
                .errors()
                .lines()
                .map(line -> line.replaceFirst("^\\S+ ", ""))
                .reduce("", (all, line) -> all + line + "\n");
    }

    private static String waive(String clause) {
        return "  waive " + clause + " \"reason\" approved by \"Senate\" on 2026-05-02\n";
    }

    private static final String GARDEN = "  requirements 1 course { course \"Soil and Compost\" }\n";

    @Test
    void aWaivedWarningIsSilent() {
        assertEquals("", errors("  duration \"a day\"\n" + GARDEN + waive("1") + waive("3")));
    }

    @Test
    void withoutTheWaiverItIsNot() {
        assertTrue(errors("  duration \"a day\"\n" + GARDEN + waive("3")).startsWith("HOUSE-1: "));
    }

    @Test
    void whatMustBeCannotBeWaived() {
        assertEquals("""
                HOUSE-2: a learner cannot tell how long this program takes
                HOUSE-3: a learner cannot tell how long this program takes
                waiver-of-error: clause 2 says what must be, and nobody can waive that
                """, errors(GARDEN + waive("1") + waive("2") + waive("3")));
    }

    @Test
    void aClauseOfBothKindsThatIsBrokenWhereItMustBeKeptIsNotSaidToBeKept() {
        assertEquals("""
                HOUSE-2: a learner cannot tell how long this program takes
                HOUSE-3: a learner cannot tell how long this program takes
                waiver-of-error: clause 3 says what must be, and nobody can waive that
                """, errors("  need \"neighbours\"\n" + GARDEN + waive("3")));
    }

    @Test
    void whatNobodyCanTellOfAProposedProgramIsNotSilencedEither() {
        var errors =
                errors("  need \"n\"\n  duration \"d\"\n  status proposed\n  requirements { 6 units \"electives\" }\n"
                        + waive("4"));
        assertTrue(errors.contains("HOUSE-4: "), errors);
        assertTrue(errors.contains("waiver-of-error: clause 4"), errors);
    }

    @Test
    void aWaiverThatSilencesNothingIsReported() {
        assertEquals(
                "idle-waiver: this waiver silences nothing: the program keeps clause 1\n",
                errors("  need \"n\"\n  duration \"d\"\n" + GARDEN + waive("1")));
    }

    @Test
    void aSecondWaiverOfAClauseIsReportedAsOne() {
        assertEquals(
                "idle-waiver: this waiver silences nothing: clause 1 is waived already\n",
                errors("  duration \"d\"\n" + GARDEN + waive("3") + waive("1") + waive("1")));
    }

    @Test
    void aClauseThatIsNotThereIsAnError() {
        assertEquals(
                "unknown-clause: house has no clause 33\n",
                errors("  need \"n\"\n  duration \"d\"\n" + GARDEN + waive("33")));
    }
}
