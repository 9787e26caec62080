package dev.credence.syntax.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the one layout looks like. */
class FormatterLayoutTest {
    private static void becomes(String before, String after) {
        assertEquals(after, Corpus.format(before));
        assertEquals(after, Corpus.format(after));
    }

    @Test
    void anUglyFileBecomesAFineOne() {
        becomes("""
                institution   lakeside "Lakeside"{
                edition 2026,terms semester
                levels{lower-division 100 to 299,upper-division 300 to 499 , graduate 500 to 699}


                college   CNS "College of Natural Sciences" }
                course GEOG\t 301 "Cities"{units 3,}
                course GEOG 302 "Coasts"
                {
                    units 3
                       prerequisites GEOG 301   and
                            ( GEOG 101 or consent of instructor )
                }
                # The department asked for it.
                undergraduate certificate cities "Undergraduate Certificate in Cities"{
                    status proposed   # until May


                    # all of it
                    requirements 6 units{
                      all of "Core" { GEOG 301 , GEOG 302
                      }
                      at most 1 courses numbered 300 and above # odd


                    }
                }
                """, """
                institution lakeside "Lakeside" {
                  edition 2026, terms semester
                  levels { lower-division 100 to 299, upper-division 300 to 499, graduate 500 to 699 }

                  college CNS "College of Natural Sciences"
                }

                course GEOG 301 "Cities" { units 3 }
                course GEOG 302 "Coasts" {
                  units 3
                  prerequisites GEOG 301 and (GEOG 101 or consent of instructor)
                }

                # The department asked for it.
                undergraduate certificate cities "Undergraduate Certificate in Cities" {
                  status proposed  # until May

                  # all of it
                  requirements 6 units {
                    all of "Core" {
                      GEOG 301, GEOG 302
                    }
                    at most 1 course numbered 300 and above  # odd
                  }
                }
                """);
    }

    @Test
    void aBlockOnOneLineIsBrokenWhenItIsTooLong() {
        becomes("""
                course ANTH 120 "An Introduction to Everything That Lives Along the Shore" { units 3, prerequisites ANTH 100 or consent of instructor }
                """, """
                course ANTH 120 "An Introduction to Everything That Lives Along the Shore" {
                  units 3
                  prerequisites ANTH 100 or consent of instructor
                }
                """);
    }

    @Test
    void aListOfCoursesIsFilled() {
        becomes("""
                graduate certificate x "X" {
                  requirements {
                    choose 2 from "Methods" { GEOG 570, GEOG 571, GEOG 572, GEOG 573, GEOG 574, GEOG 575, GEOG 576, GEOG 577, GEOG 578, GEOG 579 }
                  }
                }
                """, """
                graduate certificate x "X" {
                  requirements {
                    choose 2 from "Methods" {
                      GEOG 570, GEOG 571, GEOG 572, GEOG 573, GEOG 574, GEOG 575, GEOG 576, GEOG 577, GEOG 578, GEOG 579
                    }
                  }
                }
                """);
    }

    @Test
    void aLongLineGoesOnBeforeAConnective() {
        becomes("""
                course ANTH 120 {
                  units 3
                  prerequisites ANTH 100 and (ANTH 101 or ANTH 102) and "a long talk with the adviser about what comes after this course" or
                  consent of instructor
                }
                """.replace(" or\n  consent of instructor", " and\n  consent of instructor"), """
                course ANTH 120 {
                  units 3
                  prerequisites ANTH 100 and (ANTH 101 or ANTH 102)
                    and "a long talk with the adviser about what comes after this course" and consent of instructor
                }
                """);
    }

    @Test
    void aLongTextKeepsItsLinesAndLosesNoIndentOfItsOwn() {
        becomes("""
                graduate certificate x "X" {
                description \"""One
                          two

                            - three\t
                          four\"""
                }
                """, """
                graduate certificate x "X" {
                  description \"""
                    One
                    two

                      - three
                    four
                  \"""
                }
                """);
    }

    @Test
    void commentsKeepTheirPlace() {
        becomes("""
                #top
                course A 1 "A" # before the brace
                { # after it
                # own line
                units 3 # end
                  prerequisites A 2 and # mid
                  A 3
                  # last
                } # behind
                #bottom""", """
                #top
                course A 1 "A" {  # before the brace
                  # after it
                  # own line
                  units 3  # end
                  prerequisites A 2 and  # mid
                    A 3
                  # last
                }  # behind
                #bottom
                """);
    }

    @Test
    void blankLinesPartWhatIsLarge() {
        becomes("""
                undergraduate degree a "A" { units 120 }
                graduate degree b "B" { units 30 }
                graduate certificate x "X" { status proposed }
                certificate of participation y "Y" { status proposed }
                course A 1
                course A 2



                course A 3
                # about z
                learning experience z "Z" { form badge }
                # the end
                """, """
                undergraduate degree a "A" { units 120 }
                graduate degree b "B" { units 30 }

                graduate certificate x "X" { status proposed }

                certificate of participation y "Y" { status proposed }

                course A 1
                course A 2

                course A 3

                # about z
                learning experience z "Z" { form badge }

                # the end
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "1 units,1 unit",
        "3 unit,3 units",
        "1 to 2 unit,1 to 2 units",
        "up to 1 units,up to 1 unit",
        "1 or more unit,1 or more units"
    })
    void unitsAgreeWithTheirNumber(String before, String after) {
        String spec = "graduate certificate x \"X\" {\n  requirements {\n    %s from { A 1 }\n  }\n}\n";
        becomes(spec.formatted(before), spec.formatted(after));
    }

    @Test
    void whatHasAMistakeIsLeftExactlyAsItIs() {
        var formatted = Formatter.format(Corpus.file("""
                course   A 1 {units 3}
                course  A 2 {  unitz 3  }
                course   A 3 {units 3}
                """));
        assertEquals("""
                course A 1 { units 3 }
                course  A 2 {  unitz 3  }
                course A 3 { units 3 }
                """, formatted.text());
        assertEquals("[a.cred:2:1]", formatted.leftAlone().toString());
    }

    @Test
    void aLineThatCanBeReadInTwoWaysIsLeftAsItIs() {
        String spec = "graduate certificate x \"X\" {\n requirements {\n  A 1, A 2 or A 3\n }\n}\n";
        assertEquals(spec, Corpus.format(spec));
    }

    @Test
    void lettersOfAnyKindStayWhatTheyAre() {
        becomes(
                "course   A 1 \"e\u0301tudes 👩‍🎓 漢字\" { units   3 } # 👩‍🎓  e\u0301\u00A0\r\n",
                "course A 1 \"e\u0301tudes 👩‍🎓 漢字\" { units 3 }  # 👩‍🎓  e\u0301\n");
        becomes("", "");
        becomes("\r\n\r\n# only this", "# only this\n");
    }

    @Test
    void theManualShowsWhatHappens() throws IOException {
        var blocks = Files.readString(Path.of("docs/format.md")).split("(?m)^```(credence)?\\R");
        var examples = Arrays.stream(blocks)
                .filter(block -> block.startsWith("course"))
                .toList();
        becomes(examples.get(0), examples.get(1));
    }
}
