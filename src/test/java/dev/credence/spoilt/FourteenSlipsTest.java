package dev.credence.spoilt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.credence.Specs;
import dev.credence.build.Mending;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Fourteen slips of different kinds in one file: fourteen diagnostics, no fifteenth. */
class FourteenSlipsTest {
    private static final String SPOILT = """
            course GEOG 311 “Lakes” { units 3 }
            course GEOG 312 "Ponds" { units: 3 }
            course GEOG 313 "Rivers" { units 3 grading letter }
            course GEOG314 "Wells" { units 3 }
            course GEOG 315 "Springs { units 3 }

            undergraduate certificate water "Water" {
              staus approved
              description "Water."
              gpa 2,5
              transfer 6 units
              requirement 12 units {
                GEOG 311 or 312
                choose two from "Others" [GEOG 313, GEOG 314, GEOG 315]
                GEOG 399
              }
              approvals { Academic Senate on April 6, 2026 }
            }
            """;

    @Test
    void allAreReportedOnce() {
        assertEquals("""
                case/spec.cred:1:17 stray-character: these quotation marks are not the straight double ones
                case/spec.cred:2:32 stray-character: nothing stands between a word and what it says
                case/spec.cred:3:36 syntax: a comma or a new line is missing before `grading`
                case/spec.cred:4:8 syntax: `GEOG314` is no course code: a blank stands between subject and number
                case/spec.cred:5:17 unclosed-quote: this text has no closing quotation mark on its line
                case/spec.cred:8:3 syntax: `staus` is no word that can stand here
                case/spec.cred:10:7 bad-number: a comma ends a line, so `2,5` is no number
                case/spec.cred:11:12 syntax: nothing says whether this is the most or the least
                case/spec.cred:12:3 syntax: `requirement` is no word that can stand here
                case/spec.cred:13:17 syntax: this course number has no subject
                case/spec.cred:14:12 syntax: a number is written in digits
                case/spec.cred:14:30 stray-character: a block stands between braces, not between `[` and `]`
                case/spec.cred:15:5 unknown-course: there is no course `GEOG 399` in this edition
                case/spec.cred:17:34 bad-number: a date is written year, month, day""", Specs.of(SPOILT).errors());
    }

    @Test
    void whatOnlyTheAuthorKnowsIsLeft() {
        var mended = Mending.mend(Specs.of(SPOILT).compile().workspace(), Optional.empty());
        assertEquals(
                "case/spec.cred:15:5 unknown-course: there is no course `GEOG 399` in this edition",
                Specs.errors(mended.compilation()));
        assertEquals("""
                course GEOG 311 "Lakes" { units 3 }
                course GEOG 312 "Ponds" { units 3 }
                course GEOG 313 "Rivers" { units 3, grading letter }
                course GEOG 314 "Wells" { units 3 }
                course GEOG 315 "Springs" { units 3 }

                undergraduate certificate water "Water" {
                  status approved
                  description "Water."
                  gpa 2.5
                  transfer at most 6 units
                  requirements 12 units {
                    GEOG 311 or GEOG 312
                    choose 2 from "Others" { GEOG 313, GEOG 314, GEOG 315 }
                    GEOG 399
                  }
                  approvals { Academic Senate on 2026-04-06 }
                }
                """, mended.changed().get(0).after().text());
    }
}
