package dev.credence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The short way to build answers as the long way does. */
class PlainBuildTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "specs/chico --out OUT",
                "--out OUT specs/chico specs/ncsu --only json,csv",
                "--only html --out OUT specs/chico/2009",
                "src/main/resources/dev/credence/diagnostic/codes/mixed-and-or/fail.cred --out OUT",
                "no/such/place --out OUT",
                "specs/chico --out pom.xml"
            })
    void it_answers_as_the_parsed_command_line_does(String line) {
        var words = words(line, "out");
        assertTrue(Build.plain(words.toArray(new String[0])).isPresent());
        var plain = Command.run(words.toArray());
        var again = words(line, "again");
        again.add("--java-package=catalog");
        assertEquals(Command.run(again.toArray()).toString().replace(place("again"), place("out")), plain.toString());
    }

    private ArrayList<Object> words(String line, String out) {
        var words =
                new ArrayList<Object>(List.of(line.replace("OUT", place(out)).split(" ")));
        words.add(0, "build");
        return words;
    }

    private String place(String out) {
        return folder.resolve(out).toString();
    }

    @Test
    void whatever_may_be_wrong_or_stand_for_more_is_not_plain() {
        for (var args : new String[][] {
            {},
            {"check"},
            {"build", "--help"},
            {"build", "specs", "--release"},
            {"build", "--out"},
            {"build", "--out", "--only"},
            {"build", "--out", "a", "--out", "b"},
            {"build", "--out", ""},
            {"build", "--out=a"},
            {"build", "--only", "html", "--only", "json"},
            {"build", "--only", "html,"},
            {"build", "--only", "pdf"},
            {"build", "--only", "all"},
            {"build", "--only", "ctdl"},
            {"build", "--out", "a\0b"},
            {"build", "--", "specs"},
            {"build", "@list"},
            {"builds"}
        }) {
            assertFalse(Build.plain(args).isPresent(), () -> String.join(" ", args));
        }
    }
}
