package dev.credence.policy.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.credence.model.ProgramFacts.Approval;
import dev.credence.source.SourceFile;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which line of `approvals` is which body: lenient in case, articles and designees, exact in everything else. */
class BodyTest {
    private static final SourceFile NOWHERE = new SourceFile("spec.cred", "");

    @ParameterizedTest(name = "{0} is {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Provost                             | Provost or designee                           | true",
                "the provost                         | Provost or designee                           | true",
                "Provost or her designee             | Provost or designee                           | true",
                "designee of the Provost             | Provost or designee                           | true",
                "Provost's designee                  | Provost or designee                           | true",
                "Vice Provost                        | Provost or designee                           | false",
                "Vice Provost for Academic Programs  | Provost or designee                           | false",
                "Chair of the Academic Senate        | Chair of Academic Senate                      | true",
                "Academic Senate                     | Chair of Academic Senate                      | false",
                "CEPC                                | Curriculum and Educational Policies Council (CEPC) | true",
                "Curriculum & Educational Policies Council | Curriculum and Educational Policies Council (CEPC) | true",
                "University Resources Council (URC)  | University Resources Council (URC)            | true",
                "URC                                 | Curriculum and Educational Policies Council (CEPC) | false",
                "wscuc                               | WSCUC                                         | true",
            })
    void linesAndBodies(String line, String body, boolean same) {
        var approval = new Approval(line, Optional.empty(), Optional.empty(), NOWHERE.whole());
        assertEquals(same, Body.isOf(approval, new Body.Needed(body, body, Optional.empty())));
    }
}
