package dev.credence.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.credence.Specs;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many mistakes at once: each is found, in one run, and none brings another with it. */
class ManyMistakesTest {
    @Test
    void tenMistakesGiveTenDiagnosticsAndNoEleventh() {
        var specs = Specs.of("""
                course GEOG 305 "Lakes" { units 3, prerequisites GEOG 306 }
                course GEOG 306 "Ponds" { units 3, prerequisites GEOG 305 }
                course GEOG 301 "Towns" { units 3 }

                undergraduate certificate first "First" {
                  college CLS
                  staus approved
                  in effect from 2026-02-30
                  requirements {
                    GEOG 3020
                    GEOG 303 GEOG 304
                    GEOG 301 and GEOG 302 or HIST 301
                    HIST 303
                    at least 1 course from "Core"
                  }
                }
                undergraduate certificate second "Second" {
                  gpa 2.0
                  requirements 9 units {
                    GEOG 301
                    GEOG 302
                  }
                }
                """);
        assertEquals("""
                case/spec.cred:1:50 prerequisite-cycle: nobody can take GEOG 305: each of these courses waits for another
                case/spec.cred:3:8 duplicate-course: the course GEOG 301 is declared twice in this edition
                case/spec.cred:6:11 unknown-college: the institution has no college `CLS`
                case/spec.cred:7:3 syntax: `staus` is no word that can stand here
                case/spec.cred:8:18 bad-number: there is no such day: 2026-02-30
                case/spec.cred:10:5 unknown-course: there is no course `GEOG 3020` in this edition
                case/spec.cred:11:14 syntax: a comma is missing between two courses, before `GEOG 304`
                case/spec.cred:12:5 mixed-and-or: `and` and `or` stand together, so this can be read in two ways
                case/spec.cred:13:5 unknown-course: there is no course `HIST 303` in this edition
                case/spec.cred:14:28 unknown-label: this program has no group or list called "Core"
                case/spec.cred:19:16 size-differs: this program promises 9 units, but what it asks for adds up to 6""", specs.errors());
    }

    @Test
    void mistakesInSeveralFilesAreAllFound() {
        var specs = Specs.base()
                .file("case/a.cred", "course GEOG 311 \"Lakes\" { units 3, units 4 }\n")
                .file("case/b.cred", "course GEOG 312 \"Lakes { units 3 }\n")
                .file("case/c.cred", "diploma x \"X\" {\n}\n");
        assertEquals("""
                case/a.cred:1:36 repeated-line: `units` is said twice, and only one of the two can hold
                case/b.cred:1:17 unclosed-quote: this text has no closing quotation mark on its line
                case/c.cred:1:1 unknown-kind: nothing is published for this: `diploma` begins no kind of program or course""", specs.errors());
    }

    @Test
    void sevenSlipsGiveSevenMessages() {
        var specs = Specs.of("""
                course GEOG 311 "A" { units 3, prerequisites }
                course GEOG 312 "B" { units 3, gradng letter }
                course GEOG 313 "C" { units three }
                undergraduate certificate x "X" {
                  admission { ( GEOG 101 or GEOG 201 }
                  requirements {
                    choose 2 of { GEOG 301, GEOG 302 }
                    GEOG 303
                    at least half units
                  }
                  share 15 units with "the major"
                }
                """);
        assertEquals("1:32 2:32 3:29 5:15 7:14 9:14 11:9", places(specs));
    }

    @Test
    void aMissingClosingBraceGivesOneMessageAndHidesNothing() {
        for (int line : new int[] {4, 6, 8}) {
            var lines = """
                    undergraduate certificate x "X" {
                      requirements {
                        choose 1 from { GEOG 301
                          GEOG 302 }
                        all of {
                          GEOG 303
                        }
                      }
                    }

                    undergraduate certificate y "Y" {
                      requirements {
                        GEOG 399
                      }
                    }
                    """.lines().toList();
            String text = IntStream.range(0, lines.size())
                    .mapToObj(i -> i == line - 1 || (line == 6 && i == 6)
                            ? lines.get(i).replace("}", "")
                            : lines.get(i))
                    .collect(Collectors.joining("\n"));
            assertEquals("missing-brace unknown-course", Specs.of(text).codes(), text);
        }
    }

    @Test
    void aMissingBraceAtTheEndOfAProgramIsOneMessage() {
        assertEquals("missing-brace", Specs.of("""
                undergraduate certificate x "X" {
                  requirements { GEOG 301 }

                course GEOG 311 "A" { units 3 }
                course GEOG 312 "B" { units 3 }
                """).codes());
    }

    @Test
    void columnsCountCodePointsWhateverTheLineEnds() {
        for (String end : new String[] {"\n", "\r\n", "\r"}) {
            String text = "# 🗺️ maps" + end + "course GEOG 311 \"🗺 Maps\" { units 3, prerequisites GEOG 999 }" + end;
            assertEquals("2:51", places(Specs.of(text)), end);
        }
        assertEquals("1:2", places(Specs.of("\t§\n")));
    }

    @Test
    void filesWithoutDeclarationsAreFine() {
        for (String text : new String[] {"", "\n\n", "# nothing\n# at all", ",", "\r", "  \t "}) {
            assertEquals("", Specs.of(text).codes(), text);
        }
    }

    @Test
    void deepNestingIsOneClearError() {
        for (String deep : new String[] {
            "undergraduate certificate x \"X\" { requirements " + "{ all of ".repeat(10_000) + "}".repeat(10_000) + "}",
            "{".repeat(10_000),
            "undergraduate certificate x \"X\" { requirements { " + "(".repeat(10_000) + "GEOG 301" + ")".repeat(10_000)
                    + "} }",
            "course GEOG 311 { units 3, prerequisites " + "(".repeat(10_000) + "GEOG 301" + ")".repeat(10_000) + " }",
        }) {
            assertTrue(
                    Specs.of(deep).codes().startsWith("too-large"),
                    () -> Specs.of(deep).codes());
        }
    }

    @Test
    void optionalInOptionalDoesNotNest() {
        var codes = Specs.requirements("optional ".repeat(10_000) + "GEOG 301").codes();
        assertTrue(codes.startsWith("syntax syntax"));
    }

    @Test
    void listsThatMultiplyEachOtherAreStopped() {
        var text = new StringBuilder("undergraduate certificate x \"X\" {\n  list \"L0\" { GEOG 301, GEOG 302 }\n");
        for (int i = 1; i < 30; i++) {
            text.append("  list \"L" + i + "\" { any from \"L" + (i - 1) + "\", any from \"L" + (i - 1) + "\" }\n");
        }
        text.append("  requirements { choose 1 from { any from \"L29\" } }\n}\n");
        assertTrue(Specs.of(text.toString()).codes().contains("too-large"));
    }

    @Test
    void aLongTextIsJustALongText() {
        String text = "course GEOG 311 \"A\" { units 3, description \"" + "x".repeat(5_000_000) + "\" }\n";
        assertEquals("", Specs.of(text).codes());
        assertEquals("unclosed-quote", Specs.of(text.replace("x\" }", "x }")).codes());
    }

    @Test
    void aHundredThousandMistakesAreFoundInSeconds() {
        var text = new StringBuilder("undergraduate certificate x \"X\" {\n  requirements {\n");
        for (int i = 0; i < 50_000; i++) {
            text.append("    pick GEOG 301\n    GEOG 302 GEOG 303 \"open\n");
        }
        long start = System.nanoTime();
        int found = Specs.of(text + "  }\n}\n").compile().diagnostics().size();
        assertTrue(found >= 100_000, () -> "found " + found);
        assertTrue(System.nanoTime() - start < 60_000_000_000L);
    }

    private static String places(Specs specs) {
        return specs.compile().diagnostics().stream()
                .map(d -> d.span().file().position(d.span().start()))
                .map(p -> p.line() + ":" + p.column())
                .collect(Collectors.joining(" "));
    }
}
