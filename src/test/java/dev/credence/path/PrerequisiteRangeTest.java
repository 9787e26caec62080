package dev.credence.path;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.credence.Specs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The range with prerequisites, each row a rule of its reading. All courses have 3 units unless their names say otherwise. */
class PrerequisiteRangeTest {
    private static final String BASE = """
            institution u "U" {
              edition 2026
              terms semester
              levels { lower-division 100 to 299, upper-division 300 to 499, graduate 500 to 699 }
              policy none
            }
            course A 101 { units 3 }
            course A 102 { units 3, prerequisites A 101 }
            course A 103 { units 5 }
            course A 104 { units unknown }
            course A 105 { units 1 to 3 }
            course A 300 { units 3 }
            course A 301 { units 3, prerequisites A 101 }
            course A 302 { units 3, prerequisites A 102 }
            course A 303 { units 3, prerequisites A 101 or A 103 }
            course A 304 { units 3, prerequisites A 101 or consent of instructor }
            course A 305 { units 3, prerequisites A 101 or equivalent }
            course A 306 { units 3, prerequisites A 104 }
            course A 307 { units 3, prerequisites A 101 and A 103 }
            course A 308 { units 3, prerequisites A 301 }
            course A 309 { units 3, prerequisites A 105 }
            course A 310 { units 3, prerequisites A 104 or A 301 }
            course A 311 { units 3, prerequisites upper-division standing }
            course B 101 { units 3, same as C 101 }
            course B 301 { units 3, prerequisites C 101 }
            """;

    @ParameterizedTest(name = "{0} with {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "unknown",
            value = {
                "A 300                                        |                               | 3",
                "A 311                                        |                               | 3",
                "A 301                                        |                               | 6",
                "A 302                                        |                               | 9",
                "A 303                                        |                               | 6 to 8",
                "A 304                                        |                               | 3 to 6",
                "A 305                                        |                               | 6",
                "A 306                                        |                               | unknown",
                "A 309                                        |                               | 4 to 6",
                // each course once; of every `or` the dearest branch, also where another course settles it
                "A 301, A 302, A 303, A 304                   |                               | 18 to 23",
                "A 301, A 307                                 |                               | 14",
                // on the path it adds nothing
                "A 101, A 301                                 |                               | 6",
                "A 101, A 303                                 |                               | 6",
                "A 101, A 302                                 |                               | 9",
                // an alternative without units hides the range, unless the path settles it
                "A 310                                        |                               | unknown",
                "A 301, A 310                                 |                               | 9",
                // paths differ in what they need
                "A 300 or A 301                               |                               | 3 to 6",
                "A 101 or A 301                               |                               | 3 to 6",
                "choose 1 from { A 300, A 301, A 304 }        |                               | 3 to 6",
                // a course that is needed but not chosen is outside
                "choose 1 from { A 301, A 308 }               | waive prerequisites A 101     | 3 to 6",
                "choose 2 from { A 301, A 308 }               | waive prerequisites A 101     | 6",
                "choose 2 from { A 300, A 301, A 308 }        | waive prerequisites A 101     | 6 to 9",
                "choose 1 from { A 301, A 301 }               |                               | 6",
                // students may bring what admission asks for, and what that needs
                "A 301                                        | admission { A 101 }           | 3 to 6",
                "A 302                                        | admission { A 102 }           | 3 to 9",
                "A 300                                        | admission { A 101 }           | 3 to 6",
                "A 300                                        | admission { A 101 or A 103 }  | 3 to 8",
                "A 300                                        | admission { prefer A 101 }    | 3",
                "A 101, A 301                                 | admission { A 101 }           | 6",
                // waived, counted apart
                "A 301                                        | waive prerequisites A 101     | 3",
                "A 302                                        | waive prerequisites A 101     | 6",
                "A 301                                        | prerequisites { A 101 }       | 6",
                "A 301                                        | prerequisites { A 102 }       | 9",
                // any code of a cross-listed class
                "B 101, B 301                                 |                               | 6",
                "B 301                                        |                               | 6",
                // of open parts nothing is known
                "A 300, 6 units \"of electives\"              |                               | 9",
                "choose 1 from { A 301, any course \"x\" with 3 units } |                    | 3 to 6",
            })
    void theSecondRange(String requirements, String line, String expected) {
        var catalog = Specs.alone()
                .file("base.cred", BASE)
                .file(
                        "case/spec.cred",
                        "undergraduate certificate x \"X\" {\n  requirements { " + requirements + " }\n  "
                                + (line == null ? "" : line) + "\n}\n")
                .compile()
                .catalogs()
                .get(0);
        var facts = catalog.programs().get(0).facts();
        var total = RangeEngine.of(facts).whole().orElseThrow().total();
        var range = PrerequisiteRange.of(facts, catalog, total).range();
        assertEquals(expected, range.map(Range::toString).orElse(null));
        range.ifPresent(known -> assertEquals(true, known.exact()));
    }
}
