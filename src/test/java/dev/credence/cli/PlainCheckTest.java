package dev.credence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The short way to check answers as the long way does. */
class PlainCheckTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "specs/chico",
                "specs/chico specs/ncsu",
                "src/main/resources/dev/credence/diagnostic/codes/mixed-and-or/fail.cred",
                "src/main/resources/dev/credence/diagnostic/codes/syntax/fail.cred specs/chico",
                "no/such/place",
                "pom.xml"
            })
    void itAnswersAsTheParsedCommandLineDoes(String paths) {
        var words = new ArrayList<Object>(List.of(paths.split(" ")));
        words.add(0, "check");
        assertTrue(Check.plain(words.toArray(new String[0])).isPresent());
        var plain = Command.run(words.toArray());
        words.add("--format=human");
        assertEquals(Command.run(words.toArray()), plain);
    }

    @Test
    void whateverHasAnOptionIsNotPlain() {
        for (var args : new String[][] {
            {},
            {"build"},
            {"--help"},
            {"check", "--help"},
            {"check", "specs", "--werror"},
            {"check", "--", "specs"},
            {"check", "@list"},
            {"check", ""},
            {"checks"}
        }) {
            assertFalse(Check.plain(args).isPresent(), () -> String.join(" ", args));
        }
    }
}
