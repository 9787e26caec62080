package dev.credence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.explain.CodeExplanations;
import dev.credence.diagnostic.render.ExplanationText;
import dev.credence.diagnostic.render.TextOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** {@code explain}. */
class ExplainCommandTest {
    private static final String HOUSE = """
            institution lakeside "Lakeside" {
              edition 2026
              levels { lower-division 100 to 299, upper-division 300 to 499 }
              policy house
            }
            policy house "Rules of the house" {
              extends csulb-2024
              code HOUSE
              clause 77 "A need is named" { the need should be stated, reading "In one sentence." }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void aCodeIsExplainedWithBothSpecsAndWhatIsPrinted() {
        assertEquals("""
                no-units (error): a course does not say what it is worth

                What it means
                  A course does not say what it is worth, so no program with it has a size.

                Why
                  Units decide cost, time, aid and the transcript. A course without them is more often a forgotten
                  line than a course without credit.

                With the mistake
                    course GEOG 310 "Lakes"

                What is printed
                    error[no-units]: this course does not say what it is worth
                      --> case/fail.cred:1:1
                      |
                    1 | course GEOG 310 "Lakes"
                      | ^^^^^^^^^^^^^^^^^^^^^^^
                      |
                      = help: write `units 3`, `units unknown` where the source does not tell, or `contact hours 16` for
                              a course that is not for credit

                    1 error in 2 files

                Without it
                    course GEOG 310 "Lakes" { units 3 }

                What to do
                  - Write `units 3`, or a range such as `units 1 to 3`.
                  - For a course without credit write `non-credit` or `contact hours 16`.
                  - Where the source does not tell, write `units unknown`: it is then said on every page that uses
                    it.
                """, explained("no-units"));
    }

    @Test
    void capitalsBracketsAndWhatStandsBeforeThemDoNotMatter() {
        String page = explained("no-units");
        for (var asked : List.of("No-Units", "[no-units]", "error[no-units]", " no-units ")) {
            assertEquals(page, explained(asked));
        }
        String clause = explained("CSULB-2.5", folder);
        for (var asked : List.of("csulb-2.5", "error[CSULB-2.5]", "csulb-2024-2.5", "CSULB-2024-2.5")) {
            assertEquals(clause, explained(asked, folder));
        }
        assertTrue(clause.contains("  - every path of 12 to 18 units must have at least 75% upper-division"), clause);
    }

    @Test
    void twoClausesWhoseNumbersBeginAlikeAreTwo() {
        assertTrue(explained("CSULB-2.1", folder).startsWith("CSULB-2.1 (warning): "));
        assertTrue(explained("CSULB-2.10", folder).startsWith("CSULB-2.10 (error): "));
        assertTrue(!explained("CSULB-2.1", folder).contains("[CSULB-2.10]"));
    }

    @Test
    void aNumberAloneIsAClauseOfThePolicyThatTheSpecsAreUnder() throws IOException {
        Files.writeString(folder.resolve("house.cred"), HOUSE);
        assertTrue(explained("2.5", folder).startsWith("HOUSE-2.5 (error): "));
        // Under none of them, every policy that has such a clause is meant.
        Files.writeString(folder.resolve("house.cred"), "");
        String both = explained("2.5", folder);
        assertTrue(both.startsWith("CSULB-2012-2.5 (error): ") && both.contains("\n\nCSULB-2.5 (error): "), both);
    }

    @Test
    void theClausesOfAWorkspacesOwnPolicyAreExplainedInItsWords() throws IOException {
        Files.writeString(folder.resolve("house.cred"), HOUSE);
        assertEquals("""
                HOUSE-77 (warning): A need is named

                What it asks for
                  Clause 77 of house, Rules of the house. It is for: every kind.
                  - the need should be stated

                How it is read
                  - In one sentence.
                """, explained("house-77", folder));
        // What it takes over is shown with the specs of the edition that it comes from.
        assertTrue(explained("HOUSE-2.9", folder).contains("error[CSULB-2.9]"));
    }

    @Test
    void anUnknownCodeIsWrongUsageAndTheNearestIsNamed() {
        var run = Command.run("explain", "unknown-cource", folder);
        assertEquals(Exit.USAGE, run.status());
        assertEquals("", run.out());
        assertEquals(
                "there is no code `unknown-cource`; there is a code with a similar name: `unknown-course`; "
                        + "`credence explain --list` shows all of them",
                run.err().lines().findFirst().orElse(""));
        assertTrue(Command.run("explain", "CSLUB-2.5", folder).err().contains("`CSULB-2.5`"));
        assertEquals(Exit.USAGE, Command.run("explain", "", folder).status());
    }

    @Test
    void eitherACodeOrAllOfThem() {
        assertEquals(Exit.USAGE, Command.run("explain").status());
        assertEquals(Exit.USAGE, Command.run("explain", "--list", "syntax").status());
    }

    @Test
    void theListHasEveryCodeOnce() {
        var run = Command.run("explain", "--list");
        assertEquals(Exit.FINE, run.status());
        for (var code : Code.values()) {
            assertEquals(
                    1,
                    run.out()
                            .lines()
                            .filter(line -> line.startsWith(code.id() + " "))
                            .count(),
                    code.id());
        }
        assertTrue(run.out().contains("\nCSULB-2.5 "), run.out());
    }

    @Test
    void asOneObjectForTools() {
        var run = Command.run("explain", "no-units", "--format", "json");
        var page = JsonMapper.shared().readTree(run.out()).get("explanations").get(0);
        assertEquals("no-units", page.get("code").asString());
        assertEquals("error", page.get("weight").asString());
        assertEquals(
                "With the mistake", page.get("sections").get(2).get("heading").asString());
        assertEquals(
                "{\"listing\":\"course GEOG 310 \\\"Lakes\\\"\\n\",\"language\":\"credence\"}",
                page.get("sections").get(2).get("blocks").get(0).toString());
    }

    @Test
    void colourIsForTerminalsAndLinesFitTheWidth() {
        var page = CodeExplanations.of(Code.SIZE_DIFFERS);
        String narrow = new ExplanationText(new TextOptions(false, 50, 0)).of(page);
        assertTrue(
                narrow.lines().filter(line -> !line.startsWith("    ")).allMatch(line -> line.length() <= 50), narrow);
        String coloured = new ExplanationText(new TextOptions(true, 100, 0)).of(page);
        assertTrue(coloured.startsWith("\u001B[1msize-differs (error): "), coloured);
        assertTrue(!Command.run("explain", "size-differs").out().contains("\u001B"));
    }

    private static String explained(Object... words) {
        var args = new Object[words.length + 1];
        args[0] = "explain";
        System.arraycopy(words, 0, args, 1, words.length);
        var run = Command.run(args);
        assertEquals(Exit.FINE, run.status(), run.err());
        return run.out();
    }
}
