package dev.credence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code policy}, {@code policy impact} and {@code --policy}. */
class PolicyCommandTest {
    private static final String LAKESIDE = """
            institution lakeside "Lakeside" {
              edition 2026
              levels { lower-division 100 to 299, upper-division 300 to 499 }
            }
            course GEOG 101 "Maps" { units 3 }
            course GEOG 301 "Cities" { units 3 }
            undergraduate certificate x "X" { requirements 6 units { GEOG 101, GEOG 301 } }
            policy house "Rules of the house" {
              clause 1 "Most of it is upper-division" {
                subject level
                every path must have at least 75% upper-division units
                reading "Most is three quarters."
              }
              clause 2 "Who teaches" { advisory "A spec does not say who teaches." }
            }
            policy cottage "Rules of the cottage" {
              extends house
              clause 1 "Half of it is upper-division" {
                subject level
                every path must have at least 50% upper-division units
              }
            }
            """;

    @TempDir
    Path folder;

    private Path specs;

    @BeforeEach
    void workspace() throws IOException {
        specs = Files.createDirectory(folder.resolve("specs"));
        Files.writeString(specs.resolve("a.cred"), LAKESIDE);
    }

    @Test
    void withoutANameThePoliciesAreListed() {
        var list = Command.run("policy");
        assertEquals(0, list.status(), list.err());
        assertTrue(list.out().contains("csulb-2012-2016"), list.out());
        assertTrue(list.out().matches("(?s).*\\ncsulb-2024 +Certificates and Micro-Credentials.*: \\d+ clauses\\n.*"));
    }

    @Test
    void onePolicyIsShownClauseByClause() {
        var shown = Command.run("policy", "csulb-2024");
        assertEquals(0, shown.status(), shown.err());
        assertTrue(shown.out().contains("\n2.5     enforced: error"), shown.out());
        assertTrue(shown.out().contains("rule: every path of more than 18 units must have"), shown.out());
        assertTrue(shown.out().contains("read as: Over 18 units"), shown.out());
        assertTrue(shown.out().contains("tests: both-sides-of-eighteen"), shown.out());
        assertFalse(shown.out().contains("nothing done"), shown.out());
    }

    @Test
    void aPolicyOfTheWorkspaceIsShownLikeABundledOne() {
        var shown = Command.run("policy", "house", specs);
        assertEquals(0, shown.status(), shown.err());
        assertEquals("""
                house: Rules of the house

                1       enforced: error     Most of it is upper-division
                        for: every kind
                        rule: every path must have at least 75% upper-division units
                        read as: Most is three quarters.
                2       advisory            Who teaches
                        for: every kind
                        not decided: A spec does not say who teaches.

                2 clauses: 1 enforced, 1 advisory
                """, shown.out());
    }

    @Test
    void anUnknownPolicyIsWrongUsageWithASuggestion() {
        for (Object[] words : new Object[][] {
            {"policy", "csulb-2042"},
            {"policy", "impact", "csulb-2042", "csulb-2024", specs},
            {"policy", "impact", "csulb-2024", "csulb-2042", specs},
            {"paths", "x", specs, "--policy", "csulb-2042"},
            {"check", specs, "--policy", "csulb-2042"},
            {"build", specs, "--policy", "csulb-2042", "--out", folder.resolve("out")},
        }) {
            var run = Command.run(words);
            assertEquals(2, run.status(), run.err());
            assertTrue(run.err().contains("there is no policy `csulb-2042`"), run.err());
            assertTrue(run.err().contains("`csulb-2024`"), run.err());
            assertEquals("", run.out());
        }
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void impactSaysWhatFlipsWhyAndTheRepair() {
        var impact = Command.run("policy", "impact", "cottage", "house", specs);
        assertEquals(0, impact.status(), impact.err());
        assertTrue(impact.out().startsWith("lakeside/2026 x: level holds -> fails\n"), impact.out());
        assertTrue(impact.out().contains("  cottage 1, Half of it is upper-division: holds\n"), impact.out());
        assertTrue(impact.out().contains("  house 1, Most of it is upper-division: fails\n"), impact.out());
        assertTrue(impact.out().contains("GEOG 101"), impact.out());
        assertTrue(impact.out().endsWith("1 verdict changes from cottage to house, of 1 program\n"), impact.out());
    }

    @Test
    void aPolicyInItsOwnPlaceChangesNothing() {
        var impact = Command.run("policy", "impact", "house", "house", specs);
        assertEquals(0, impact.status(), impact.err());
        assertEquals("no verdict changes from house to house, of 1 program\n", impact.out());
    }

    @Test
    void whatIsNotThereIsThree() {
        var nowhere = folder.resolve("nowhere");
        for (Object[] words : new Object[][] {
            {"policy", "csulb-2024", nowhere},
            {"policy", "impact", "csulb-2012-2016", "csulb-2024", nowhere},
            {"paths", "x", nowhere},
        }) {
            var run = Command.run(words);
            assertEquals(3, run.status(), run.err());
            assertTrue(run.err().contains("unreadable-file"), run.err());
            assertEquals("", run.out());
        }
    }

    @Test
    void anotherPolicyTakesThePlaceOfWhateverTheSpecsName() {
        assertEquals(0, Command.run("check", specs).status());
        assertEquals(0, Command.run("check", specs, "--policy", "cottage").status());
        var check = Command.run("check", specs, "--policy", "house");
        assertEquals(1, check.status());
        assertTrue(check.err().contains("HOUSE-1"), check.err());
        var out = folder.resolve("out");
        var build = Command.run("build", specs, "--policy", "house", "--out", out);
        assertEquals(1, build.status());
        assertFalse(Files.exists(out));
        assertEquals(
                0,
                Command.run("build", specs, "--policy", "cottage", "--out", out).status());
    }
}
