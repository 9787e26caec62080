package dev.credence.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.credence.Specs;
import dev.credence.model.BlockRule;
import dev.credence.model.Limit;
import dev.credence.path.ProgramRanges;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the lines of a program mean, by what its paths add up to. */
class ProgramMeaningTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GEOG 301 or GEOG 304                                    | 3 to 4",
                "GEOG 390                                                | 1 to 3",
                "GEOG 390 for 2 units                                    | 2",
                "(GEOG 301 and GEOG 302) or GEOG 304                     | 4 to 6",
                "optional GEOG 301                                       | 0 to 3",
                "choose 2 from { GEOG 301, GEOG 302, GEOG 304 }          | 6 to 7",
                "6 units from { GEOG 301, GEOG 302, GEOG 304 }           | 6 to 7",
                "exactly 6 units from { GEOG 301, GEOG 302, GEOG 304 }   | 6",
                "up to 3 units from { GEOG 301, GEOG 304 }               | 0 to 3",
                "6 or more units from { GEOG 301, GEOG 302, GEOG 304 }   | 6 to 10",
                "choose 1 from { GEOG 301 or GEOG 304, GEOG 302 }        | 3 to 4",
                "6 units \"of your choice\"                              | 6",
                "options { option \"A\" { GEOG 301 }, option \"B\" { GEOG 304 } } | 3 to 4",
                "complete \"a portfolio\" of 10 hours                    | 0",
                "choose 1 from { all of { GEOG 301, GEOG 302 }, GEOG 304 } | 4 to 6",
                "choose 1 from { \"Core\" { GEOG 301, GEOG 304 } }       | 3 to 4",
                "GEOG 301, GEOG 302                                      | 6",
            })
    void requirementsAddUp(String line, String range) {
        assertEquals(
                range,
                Specs.requirements(line).range("x"),
                Specs.requirements(line).errors());
    }

    @Test
    void anyFromTakesTheEntriesOfAnotherGroupHoweverDeep() {
        var specs = Specs.of("""
                undergraduate certificate x "X" {
                  list "Inner" { GEOG 301, GEOG 304 }
                  list "Outer" { any from "Inner", GEOG 302 }
                  requirements { choose 2 from { any from "Outer" } }
                }
                """);
        assertEquals("", specs.errors());
        assertEquals("6 to 7", specs.range("x"));
    }

    @Test
    void ofADualNumberedPairEitherNumberDoesAtItsOwnLevel() {
        var specs = Specs.of("""
                course GEOG 477/577 "Statistics" { units 3 }
                undergraduate certificate x "X" { requirements { GEOG 477/577 } }
                """);
        assertEquals("", specs.errors());
        assertEquals("3", specs.range("x"));
        var units = specs.compile().ranges().stream()
                .flatMap(ofCatalog -> ofCatalog.values().stream())
                .findFirst()
                .flatMap(ProgramRanges::whole)
                .orElseThrow();
        assertEquals("0 to 3", units.upper().toString());
        assertEquals("0 to 3", units.graduate().toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GEOG 301/477 | GEOG 477",
                "GEOG 477/301 | GEOG 477",
                "GEOG 477/577 | GEOG 477",
            })
    void aNumberOfAPairThatNobodyDeclaredIsReportedOnce(String pair, String missing) {
        var specs = Specs.requirements(pair);
        assertEquals("unknown-course", specs.codes());
        assertTrue(specs.errors().contains(missing), specs.errors());
    }

    @Test
    void aGroupThatContainsItselfIsReportedOnce() {
        assertEquals("unknown-label", Specs.of("""
                undergraduate certificate x "X" {
                  list "A" { any from "B" }
                  list "B" { any from "A" }
                  requirements { GEOG 301 }
                }
                """).codes());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                      | Everything[]",
                "from \"List\"           | FromGroup[label=List]",
                "in GEOG                 | InSubject[subject=GEOG]",
                "in each of { GEOG, HIST } | InEachOf[subjects=[GEOG, HIST]]",
                "outside GEOG            | OutsideSubject[subject=GEOG]",
                "in \"CLA\"              | InUnit[name=CLA]",
                "of internship           | OfAttribute[attribute=internship]",
                "numbered 300 to 399     | Numbered[from=300, to=Optional[399]]",
                "numbered 300 and above  | Numbered[from=300, to=Optional.empty]",
                "with grade C            | OnRecord[words=with grade C]",
                "not shared with \"the major\" | OnRecord[words=not shared with the major]",
                "taken \"elsewhere\"     | OnRecord[words=taken elsewhere]",
            })
    void everyLimitHasItsScope(String scope, String expected) {
        var specs = Specs.requirements(
                "choose 2 from \"List\" { GEOG 301, GEOG 302, HIST 301 }\nat most 2 courses " + scope);
        var rule = specs.program("x").facts().requirements().rules().get(0);
        assertEquals(expected, ((Limit) rule).scope().toString());
    }

    @Test
    void theLimitSpeaksOfTheBlockItStandsIn() {
        var outer = Specs.requirements("choose 2 from { GEOG 301, GEOG 304, HIST 301 }\nat most 1 course in GEOG");
        assertEquals("6 to 7", outer.range("x"));
        var inner = Specs.requirements(
                "choose 2 from { GEOG 301, GEOG 304, HIST 301, HIST 302, at most 0 courses in GEOG }");
        assertEquals("6", inner.range("x"));
    }

    @Test
    void sharingInsideRequirementsNamesTwoGroups() {
        String groups =
                "choose 1 from \"Core\" { GEOG 301, GEOG 302 }\nchoose 1 from \"Depth\" { HIST 301, HIST 302 }\n";
        var rule = Specs.requirements(groups + "\"Core\" may share up to 3 units with \"Depth\"")
                .program("x")
                .facts()
                .requirements()
                .rules()
                .get(0);
        assertTrue(rule instanceof BlockRule.MayShare);
        assertEquals(
                "unknown-label",
                Specs.requirements(groups + "\"Core\" may share with \"Dept\"").codes());
    }

    @Test
    void aCircleOfPrerequisitesWithAWayOutIsNone() {
        String courses =
                "course GEOG 310 { units 3, prerequisites GEOG 311 %s }\ncourse GEOG 311 { units 3, prerequisites GEOG 310 }\n";
        assertEquals("prerequisite-cycle", Specs.of(courses.formatted("")).codes());
        for (String way :
                new String[] {"or consent of instructor", "or GEOG 101", "(may be concurrent)", "or equivalent"}) {
            assertEquals("", Specs.of(courses.formatted(way)).codes(), way);
        }
        assertEquals(
                "prerequisite-cycle",
                Specs.of("course GEOG 310 { units 3, prerequisites GEOG 310 }\n")
                        .codes());
    }

    @Test
    void aCircleOfStackingIsReportedOnceFromItsFirstProgram() {
        var text = new StringBuilder();
        String[] next = {"b", "c", "a"};
        for (int i = 0; i < 3; i++) {
            text.append("undergraduate certificate " + "abc".charAt(i) + " \"P\" { stacks into " + next[i]
                    + ", requirements { GEOG 301 } }\n");
        }
        assertEquals("stack-cycle", Specs.of(text.toString()).codes());
    }

    @Test
    void aLongChainOfProgramsIsNoCircleAndNoTrouble() {
        var text = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            text.append("undergraduate certificate p" + i + " \"P\" { "
                    + (i < 4_999 ? "stacks into p" + (i + 1) + ", " : "") + "requirements { GEOG 301 } }\n");
        }
        assertEquals("", Specs.of(text.toString()).codes());
    }

    @Test
    void aDegreeIsATargetToo() {
        var specs = Specs.of("""
                graduate degree ma "M.A." { units 30, college CLA }
                graduate certificate x "X" {
                  stacks into ma for 6 units
                  share up to 6 units with ma
                  requirements { GEOG 501 }
                }
                """);
        assertEquals("", specs.errors());
        assertEquals("M.A.", specs.catalog().degrees().get(0).title());
    }
}
