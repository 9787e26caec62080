package dev.credence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code audit} makes of the rules around the requirements: a rule that nobody has decided never lets it say "complete". */
class AuditRulesTest {
    private static final String COURSES = """
            institution lakeside "Lakeside University" {
              edition 2026
              levels { lower-division 100 to 299, upper-division 300 to 499 }
              policy %s
              catalog complete
              college CLA "College of Liberal Arts"
            }
            policy quarter "A quarter" { code Q
              clause 2.9 "A quarter" {
                applies to undergraduate certificate
                the credit from elsewhere %s
              }
              clause 2.10 "Letters" {
                applies to undergraduate certificate
                the grading asked for must be letter or "only credit/no-credit"
              }
            }
            course GEOG 101 "Maps" { units 3, grading letter or credit/no-credit }
            course GEOG 301 "Cities" { units 3, grading letter or credit/no-credit }
            course GEOG 302 "Rivers" { units 3, grading letter or credit/no-credit }
            course GEOG 303 "Lakes" { units 3, grading letter or credit/no-credit }
            course GEOG 390 "Field Work" { units 1, repeatable up to 3 times }
            """;
    private static final String BOTH = "GEOG 101,3,A,,,\nGEOG 301,3,B,,,\n";

    @TempDir
    Path folder;

    private Path specs;

    @BeforeEach
    void workspace() throws IOException {
        specs = Files.createDirectory(folder.resolve("specs"));
    }

    private void program(String requirements, String... rules) throws IOException {
        under("none", "must be at most 25% of the smallest path", requirements, rules);
    }

    private void under(String policy, String clause, String requirements, String... rules) throws IOException {
        Files.writeString(
                specs.resolve("a.cred"),
                COURSES.formatted(policy, clause) + """
                undergraduate certificate coast "Coast" {
                  status proposed
                  requirements {
                %s
                  }
                %s
                }
                """.formatted(requirements, String.join("\n", rules)));
    }

    private String audit(String rows) throws IOException {
        var file = Files.writeString(
                folder.resolve("t.csv"), "course,units,grade,term,institution,transfer\n" + rows.replace("; ", "\n"));
        var run = Command.run("audit", "coast", specs, "--transcript", file);
        assertEquals(0, run.status(), run.err());
        return run.out();
    }

    private static String answer(String audit) {
        return audit.lines().skip(1).findFirst().orElseThrow();
    }

    private static List<String> under(String heading, String audit) {
        return audit.lines()
                .dropWhile(line -> !line.equals(heading))
                .skip(1)
                .takeWhile(line -> line.startsWith("  "))
                .map(String::strip)
                .toList();
    }

    @Test
    void withoutARuleItIsComplete() throws IOException {
        program("GEOG 101\nGEOG 301");
        String audit = audit(BOTH);
        assertEquals("Complete", answer(audit));
        assertFalse(audit.contains("To be confirmed"), audit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "complete within 5 years | all of it is completed within 5 years",
                "complete within 5 years from \"admission\" | all of it is completed within 5 years from admission",
                "courses no older than 7 years | no course that counts is older than 7 years",
                "not with minor \"Maps\" | the student does not also have: minor in Maps",
                "open to \"degree students\" | the student is one of: degree students",
                "not open to \"students of maps\" | the student is none of: students of maps",
                "share none with minor \"Maps\" | no course that counts here counts also toward: minor in Maps",
                "share none | no course that counts here counts also anywhere else",
                "share up to 5 units with minor \"Maps\" | at most 5 of the units that count here count also toward: minor in Maps",
                "gpa 2.0 over \"all work\" | the average over all work has to reach 2.0",
                "gpa 3.6 for \"seniors\" | the student is none of: seniors, or the average of the courses that count is 3.50 and has to reach 3.6",
                "grade A or better in every course for \"seniors\" | the student is none of: seniors, or it is reached in GEOG 301",
                "residence at least 6 units \"as a senior\" | residence at least 6 units \"as a senior\"",
                "grading credit/no-credit | GEOG 101 and GEOG 301 may count with a letter grade",
                "together with \"a degree\" | it is earned together with: a degree",
                "condition \"There is a talk.\" | There is a talk.",
            })
    void aRuleThatATranscriptDoesNotTellHasToBeConfirmed(String rule, String doubt) throws IOException {
        program("GEOG 101\nGEOG 301", rule);
        String audit = audit(BOTH);
        assertEquals("It depends", answer(audit), audit);
        assertEquals(List.of(doubt), under("To be confirmed", audit), audit);
        assertTrue(audit.contains("\n  " + rule + ": "), audit);
        assertTrue(answer(audit("GEOG 101,3,A,,,")).startsWith("Not complete"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "share up to 6 units with minor \"Maps\"",
                "share all units with minor \"Maps\"",
                "substitute \"a trip\" for GEOG 101",
                "waive prerequisites GEOG 302",
                "prior learning \"Ask the adviser.\"",
                "gpa 3.5 for \"seniors\"",
                "grade B or better in every course for \"seniors\"",
                "grading letter",
                "grading letter or credit/no-credit",
                "transfer at most 3 units \"from colleges\"",
                "residence at least 6 units",
                "repeat at most 1 course",
            })
    void aRuleThatRefusesNobodyHereChangesNothing(String rule) throws IOException {
        program("GEOG 101\nGEOG 301", rule);
        String audit = audit(BOTH);
        assertEquals("Complete", answer(audit), audit);
        assertFalse(audit.contains("To be confirmed"), audit);
        assertTrue(audit.contains("\n  " + rule + ": "), audit);
    }

    @Test
    void linesInsideTheRequirementsHaveToBeConfirmed() throws IOException {
        program("GEOG 101\nchoose 1 from { GEOG 301, GEOG 302\n at least 3 units with grade B }");
        assertEquals(List.of("at least 3 units with grade B"), under("To be confirmed", audit(BOTH)));
        program("GEOG 101\nchoose 1 from { GEOG 301, GEOG 302\n condition \"One of them by boat.\" }");
        assertEquals(List.of("One of them by boat."), under("To be confirmed", audit(BOTH)));
        program("GEOG 101\nGEOG 301\norder GEOG 101 then { GEOG 301, GEOG 302 }");
        assertEquals(
                List.of("the order is kept: GEOG 101, then GEOG 301 and GEOG 302"),
                under("To be confirmed", audit(BOTH)));
        program("any GEOG 100 to 199 approved by adviser\nGEOG 301");
        String audit = audit(BOTH);
        assertEquals("It depends", answer(audit), audit);
        assertTrue(audit.contains("    GEOG 101, 3 units, A; if it is approved\n"), audit);
    }

    @Test
    void whatComesFromElsewhereIsConfirmedOnlyWhereSomethingDoes() throws IOException {
        String transferred = BOTH.replace("GEOG 101,3,A,,,", "GEOG 101,3,A,,,yes");
        program("GEOG 101\nGEOG 301", "transfer at most 3 units \"from colleges\"");
        assertEquals(
                List.of("transfer at most 3 units \"from colleges\", with 3 units in 1 course"),
                under("To be confirmed", audit(transferred)));
        program("GEOG 101\nGEOG 301", "prior learning \"Ask the adviser.\"");
        assertEquals("Complete", answer(audit(transferred)));
        assertEquals(
                List.of("the credit for prior learning is as it is said: Ask the adviser."),
                under("To be confirmed", audit(transferred.replace("yes", "cpl"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "repeat at most 3 units | GEOG 101,3,F,,, | Complete",
                "repeat at most 2.5 units | GEOG 101,3,F,,, | It depends",
                "repeat at most 2.5 units | GEOG 101,3,W,,, | Complete",
                "repeat at most 2.5 units | GEOG 303,3,F,,,; GEOG 303,3,F,,, | Complete",
                "repeat at most 3 units | GEOG 101,3,F,,,; GEOG 101,3,D,,, | It depends",
                "repeat at most 1 course | GEOG 101,3,F,,,; GEOG 101,3,D,,, | Complete",
                "repeat at most 1 course | GEOG 101,3,F,,,; GEOG 301,3,F,,, | It depends",
                "repeat at most 0.5 units | GEOG 390,1,A,,,; GEOG 390,1,B,,, | Complete",
                "repeat at most 0.5 units | GEOG 390,1,A,,,; GEOG 390,1,F,,, | It depends",
            })
    void repeatsAreThoseThatTheTranscriptShows(String rule, String before, String expected) throws IOException {
        program("GEOG 101\nGEOG 301\noptional GEOG 390", rule);
        String audit = audit(before + "\n" + BOTH);
        assertEquals(expected, answer(audit), audit);
    }

    @Test
    void anAverageThatIsTooLowSaysWhetherThereIsAnotherChoice() throws IOException {
        program("GEOG 101\nchoose 1 from { GEOG 301, GEOG 302 }", "gpa 2.5");
        assertEquals(
                List.of("the average of the courses that count is 2.00 and has to reach 2.5"),
                under("To be confirmed", audit("GEOG 101,3,C,,,; GEOG 301,3,C,,,; GEOG 303,3,A,,,; GEOG 302,3,F,,,")));
        assertEquals(
                List.of("the average of the courses that count is 2.00 and has to reach 2.5"),
                under("To be confirmed", audit("GEOG 101,3,C,,,; GEOG 301,3,C,,,; GEOG 301,3,D,,,")));
        assertEquals(
                List.of("the average of the courses that count is 2.00 and has to reach 2.5;"
                        + " another choice of the student's courses may reach it"),
                under("To be confirmed", audit("GEOG 101,3,C,,,; GEOG 301,3,C,,,; GEOG 302,3,A,,,")));
    }

    @Test
    void aGradeThatIsToComeMayLowerTheAverage() throws IOException {
        program("GEOG 101\nGEOG 301", "gpa 2.5", "grading letter");
        for (var grade : List.of("", "IP")) {
            String audit = audit("GEOG 101,3,A,,,; GEOG 301,3," + grade + ",,,");
            assertTrue(audit.contains("\nWith the courses in progress passed: it depends\n"), audit);
        }
        program("GEOG 101\nGEOG 301", "grading letter");
        String audit = audit("GEOG 101,3,A,,,; GEOG 301,3,IP,,,");
        assertTrue(audit.contains("\nWith the courses in progress passed: complete\n"), audit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "must be at most 25% of the smallest path | yes | no | Complete | 3 units",
                "must be at most 25% of the smallest path | yes | yes | Not complete: 1 course is missing | 3 units",
                "must be at most 25% of the smallest path | yes | cpl | Not complete: 1 course is missing | 3 units",
                "must be at most 24% of the smallest path | yes | no | Not complete: 1 course is missing | 2.88 units",
                "must be at most 6 units | yes | cpl | Complete | 6 units",
                "must be at most 5.5 units | yes | cpl | Not complete: 1 course is missing | 5.5 units",
            })
    void thePolicyLimitsWhatTheProgramDoesNot(String clause, String first, String second, String expected, String most)
            throws IOException {
        String four = "GEOG 101\nGEOG 301\nGEOG 302\nGEOG 303";
        String rows = "GEOG 101,3,A,,," + first + "; GEOG 301,3,A,,," + second + "; GEOG 302,3,A,,,; GEOG 303,3,A,,,";
        under("quarter", clause, four);
        String audit = audit(rows);
        assertEquals(expected, answer(audit), audit);
        assertTrue(
                audit.contains("\n  policy quarter, 2.9: at most " + most
                        + " by transfer and prior learning together: counts "),
                audit);
        under("none", clause, four);
        assertEquals("Complete", answer(audit(rows)));
        under("quarter", clause.replace("must", "should"), four);
        assertEquals("Complete", answer(audit(rows)));
    }

    @Test
    void whereThePolicyAsksForLettersACreditByChoiceIsConfirmed() throws IOException {
        String clause = "must be at most 25% of the smallest path";
        String credit = BOTH.replace("301,3,B", "301,3,CR");
        under("quarter", clause, "GEOG 101\nGEOG 301");
        assertEquals("Complete", answer(audit(BOTH)));
        assertEquals(List.of("GEOG 301 may count without a letter grade"), under("To be confirmed", audit(credit)));
        under("none", clause, "GEOG 101\nGEOG 301");
        assertEquals("Complete", answer(audit(credit)));
        under("quarter", clause, "GEOG 101\nGEOG 301", "grading letter");
        assertEquals("Not complete: 1 course is missing", answer(audit(credit)));
    }

    @Test
    void aProgramsOwnCapDoesNotLiftThePolicys() throws IOException {
        String four = "GEOG 101\nGEOG 301\nGEOG 302\nGEOG 303";
        under("quarter", "must be at most 25% of the smallest path", four, "transfer at most 3 units");
        assertEquals(
                "Not complete: 1 course is missing",
                answer(audit("GEOG 101,3,A,,,yes; GEOG 301,3,A,,,cpl; GEOG 302,3,A,,,; GEOG 303,3,A,,,")));
    }

    @Test
    void whereNobodyKnowsThePolicysLimitItIsConfirmedForWhoTransfers() throws IOException {
        var file = specs.resolve("b.cred");
        Files.writeString(file, "course GEOG 304 \"Seas\" { units unknown }");
        under("quarter", "must be at most 25% of the smallest path", "GEOG 101\nGEOG 304");
        String doubt = "policy quarter, 2.9: A quarter, with 3 units in 1 course";
        String audit = audit("GEOG 101,3,A,,,yes; GEOG 304,3,A,,,");
        assertTrue(under("To be confirmed", audit).contains(doubt), audit);
        audit = audit("GEOG 101,3,A,,,; GEOG 304,3,A,,,");
        assertFalse(under("To be confirmed", audit).contains(doubt), audit);
        assertTrue(audit.contains("  policy quarter, 2.9: A quarter: nothing counts that it speaks of\n"), audit);
    }
}
