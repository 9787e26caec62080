package dev.credence.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.credence.Specs;
import dev.credence.diagnostic.ClauseCode;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.Severity;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A policy is a document: another number in it is another verdict, and no Java is written for it. */
class EditionsTest {
    private static final String CLAUSE = """
              clause 2.5 "Most of an undergraduate certificate is upper-division" {
                applies to undergraduate certificate
                subject level
                every path of 12 to 18 units must have at least %s upper-division units
              }
            """;

    /** 9 of 12: exactly three quarters. */
    private static String program(String policy) {
        return """
                undergraduate certificate climate "Undergraduate Certificate in Climate" {
                  status proposed
                  policy %s
                  requirements 12 units { GEOG 301, GEOG 302, GEOG 303, GEOG 101 }
                }
                """.formatted(policy);
    }

    private static String errors(String text) {
        return Specs.of(text).compile().diagnostics().stream()
                .filter(d -> d.severity() != Severity.HINT)
                // The courses of the base university say nothing of grading.
                .filter(d -> !d.code().id().endsWith("-2.10"))
                .map(EditionsTest::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(Diagnostic d) {
        return d.severity().word() + " " + d.code().id()
                + (d.code() instanceof ClauseCode code ? " of " + code.policy() : ": " + d.message());
    }

    @Test
    void threeQuartersIsEnoughForTheBundledPolicy() {
        assertEquals("", errors(program("csulb-2024")));
    }

    @Test
    void anEditionThatAsksForEightyPercentInsteadChangesTheVerdict() {
        String edition = "policy csulb-2030 \"Stricter\" {\n  extends csulb-2024\n" + CLAUSE.formatted("80%") + "}\n";
        assertEquals("error CSULB-2.5 of csulb-2030", errors(edition + program("csulb-2030")));
        assertEquals("", errors(edition + program("csulb-2024")));
    }

    @Test
    void theOtherClausesOfAnExtendedPolicyStayInTheirOrder() {
        String edition = "policy csulb-2030 \"Stricter\" {\n  extends csulb-2024\n" + CLAUSE.formatted("80%")
                + "  clause 9 \"More\" { the duration should be stated }\n}\n";
        var policies = Specs.of(edition).compile().policies().all();
        var before = policies.get("csulb-2024").clauses().stream()
                .map(Clause::number)
                .collect(Collectors.joining(" "));
        var after = policies.get("csulb-2030").clauses().stream()
                .map(Clause::number)
                .collect(Collectors.joining(" "));
        assertEquals(before + " 9", after);
        assertEquals("CSULB", policies.get("csulb-2030").code());
        assertEquals(
                "error CSULB-2.4 of csulb-2030",
                errors(edition
                                + program("csulb-2030")
                                        .replace("12 units", "9 units")
                                        .replace("GEOG 101", "")
                                        .replace("GEOG 303,", "GEOG 303")
                                + "")
                        .lines()
                        .filter(line -> line.contains("2.4"))
                        .collect(Collectors.joining()));
    }

    @Test
    void aDocumentWithTheIdOfABundledPolicyTakesItsPlace() {
        String own = "policy csulb-2024 \"Ours\" {\n  code OURS\n" + CLAUSE.formatted("80%") + "}\n";
        assertEquals("error OURS-2.5 of csulb-2024", errors(own + program("csulb-2024")));
        var policy = Specs.of(own).compile().policies().all().get("csulb-2024");
        assertEquals(1, policy.clauses().size());
    }

    @Test
    void whatExtendsABundledPolicyThatADocumentReplacesExtendsTheDocument() {
        String own = "policy csulb-2024 \"Ours\" {\n  code OURS\n" + CLAUSE.formatted("80%") + "}\n";
        String child = "policy child \"Child\" { extends csulb-2024 }\n";
        assertEquals("error OURS-2.5 of child", errors(child + own + program("child")));
    }

    @Test
    void extendingWhatIsNotThereIsAnErrorWithASuggestion() {
        var specs =
                Specs.of("policy p \"P\" {\n  extends csulb-2042\n" + CLAUSE.formatted("80%") + "}\n" + program("p"));
        assertTrue(
                specs.errors().contains("unknown-policy: there is no policy `csulb-2042` to extend"), specs.errors());
        assertTrue(specs.errorsAndHelp().contains("`csulb-2024`"), specs.errorsAndHelp());
    }

    @Test
    void policiesThatExtendEachOtherAreAnError() {
        assertTrue(errors("policy a \"A\" { extends b }\npolicy b \"B\" { extends a }\n")
                .contains("policy-cycle"));
    }

    @Test
    void twoClausesOfOneNumberAreAnErrorAndTheFirstCounts() {
        var text = "policy p \"P\" {\n" + CLAUSE.formatted("70%") + CLAUSE.formatted("80%") + "}\n" + program("p");
        assertEquals("error duplicate-name: this policy has two clauses 2.5", errors(text));
    }

    @Test
    void twoPoliciesOfOneNameAreAnErrorAndTheFirstCounts() {
        var text = "policy p \"P\" {\n" + CLAUSE.formatted("70%") + "}\npolicy p \"P\" {\n" + CLAUSE.formatted("80%")
                + "}\n" + program("p");
        assertEquals("error duplicate-name: two policies have the name `p`", errors(text));
    }
}
