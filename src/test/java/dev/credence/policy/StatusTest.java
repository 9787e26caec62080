package dev.credence.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.credence.Specs;
import dev.credence.build.Compilation;
import dev.credence.diagnostic.ClauseCode;
import dev.credence.diagnostic.Severity;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One clause has three answers, and how loud each is depends on where the program stands. */
class StatusTest {
    private static Compilation program(String status, String policy, String electives, String more) {
        return Specs.of(policy + """
                        undergraduate certificate climate "Undergraduate Certificate in Climate" {
                          %s
                          policy p
                          college CLA
                          requirements 12 units { GEOG 301, GEOG 302, %s }
                          %s
                        }
                        """.formatted(status, electives, more)).compile();
    }

    private static String words(Compilation compilation) {
        return compilation.diagnostics().stream()
                .filter(d -> d.code() instanceof ClauseCode || d.severity() == Severity.ERROR)
                .map(d -> d.severity().word() + " " + d.code().id())
                .collect(Collectors.joining(", "));
    }

    private static Answer answer(Compilation compilation) {
        return compilation
                .verdicts()
                .get(0)
                .get("climate")
                .clause("1")
                .orElseThrow()
                .answer();
    }

    private static final String MUST = """
            policy p "P" { clause 1 "Level" { every path must have at least 75% upper-division units } }
            """;
    private static final String SHOULD = MUST.replace("must", "should");
    private static final String UNKNOWN = "6 units \"electives\"";

    @Test
    void whatHoldsIsSilent() {
        var compilation = program("status approved", MUST, "GEOG 303, GEOG 101", "");
        assertEquals("", words(compilation));
        assertEquals(Answer.HOLDS, answer(compilation));
    }

    @Test
    void whatFailsIsAnErrorWhereverTheProgramStands() {
        for (String status : new String[] {"", "status proposed", "status approved"}) {
            var compilation = program(status, MUST, "GEOG 201, GEOG 101", "");
            assertEquals("error P-1", words(compilation), status);
            assertEquals(Answer.FAILS, answer(compilation));
        }
    }

    @Test
    void whatNobodyCanTellIsAnErrorOnAnApprovedProgramAndAWarningOnAProposedOne() {
        var approved = program("status approved", MUST, UNKNOWN, "");
        assertEquals("error P-1", words(approved));
        assertEquals(Answer.UNKNOWN, answer(approved));
        var proposed = program("status proposed", MUST, UNKNOWN, "");
        assertEquals("warning P-1", words(proposed));
        assertEquals(Answer.UNKNOWN, answer(proposed));
    }

    @Test
    void anUnknownIsNeverMoreThanTheSentence() {
        assertEquals("warning P-1", words(program("status approved", SHOULD, UNKNOWN, "")));
        assertEquals("warning P-1", words(program("status proposed", SHOULD, UNKNOWN, "")));
    }

    private static final String DEAN =
            "policy p \"P\" { clause 1 \"Dean\" { the program must be approved by { every dean } } }\n";

    @Test
    void aMissingApprovalIsAnErrorOnAnApprovedProgramAndStillToDoOnAProposedOne() {
        var approved = program("status approved", DEAN, "GEOG 303, HIST 301", "");
        assertEquals("error P-1", words(approved));
        assertEquals(Answer.FAILS, answer(approved));
        var proposed = program("status proposed", DEAN, "GEOG 303, HIST 301", "");
        assertEquals("hint P-1", words(proposed));
        assertEquals(Answer.TO_DO, answer(proposed));
        var retired = program("status retired", DEAN, "GEOG 303, HIST 301", "");
        assertEquals("", words(retired));
    }

    @Test
    void anApprovalWithADayHolds() {
        var approved =
                program("status approved", DEAN, "GEOG 303, HIST 301", "approvals { dean of CLA on 2026-05-02 }");
        assertEquals("", words(approved));
        assertEquals(Answer.HOLDS, answer(approved));
    }
}
