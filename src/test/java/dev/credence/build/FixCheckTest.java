package dev.credence.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.credence.Specs;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.Edit;
import dev.credence.diagnostic.Fix;
import dev.credence.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which of the proposed edits are offered. */
class FixCheckTest {

    @Test
    void anEditThatSettlesItsMistakeIsOffered() {
        assertEquals("write `GEOG 301`", offered("GOEG 301\nGEOG 302"));
    }

    @Test
    void anEditThatBringsAnotherErrorIsNot() {
        // The only course with a similar code is in the list already.
        var found = only(Specs.requirements("GEOG 301\nGOEG 301"));
        assertEquals(Optional.empty(), found.fix());
        assertEquals(Optional.of("there is a course with a similar code: `GEOG 301`"), found.help());
    }

    @Test
    void onlySoManyAreTried() {
        var text = new StringBuilder();
        for (int i = 0; i < FixCheck.MOST + 5; i++) {
            text.append("course GEOG ").append(320 + i).append(" \"A\" { units: 3 }\n");
        }
        var compilation = Specs.of(text.toString()).compile();
        assertEquals(FixCheck.MOST + 5, compilation.diagnostics().size());
        assertEquals(
                FixCheck.MOST,
                compilation.diagnostics().stream()
                        .filter(d -> d.fix().isPresent())
                        .count());
        var mended = Mending.mend(compilation.workspace(), Optional.empty());
        assertEquals(FixCheck.MOST + 5, mended.fixes(), "the others are mended in a second round");
        assertEquals(List.of(), mended.compilation().diagnostics());
    }

    @Test
    void fixesThatCollideAreMadeOneAfterTheOther() {
        var specs = Specs.of("course GEOG 311 \"A\" { units:= 3 }\n");
        var mended = Mending.mend(specs.compile().workspace(), Optional.empty());
        assertEquals(List.of(), mended.compilation().diagnostics());
        assertEquals(
                "course GEOG 311 \"A\" { units 3 }\n",
                mended.changed().get(0).after().text());
    }

    @Test
    void anEditTakesTheLineEndsOfItsFile() {
        for (String end : List.of("\n", "\r\n", "\r")) {
            var file = new SourceFile("a.cred", "one👩‍🎓" + end + "two");
            var workspace = new Workspace(
                    List.of(file),
                    Set.of(),
                    (spec, name) -> new dev.credence.resolve.DataFiles.Answer.Missing(List.of()),
                    List.of());
            int last = file.length();
            var edit = Edit.insert(file.whole(), last, "\nthree");
            var edited = Edited.of(workspace, List.of(edit));
            assertEquals(
                    "one👩‍🎓" + end + "two" + end + "three",
                    edited.workspace().files().get(0).text());
            assertEquals(last + end.length() + 5, edited.moved(file.span(last, last)));
            assertEquals(1, edited.moved(file.span(1, 2)));
        }
    }

    private static String offered(String requirements) {
        return only(Specs.requirements(requirements)).fix().map(Fix::title).orElse("");
    }

    private static Diagnostic only(Specs specs) {
        var diagnostics = specs.compile().diagnostics();
        assertTrue(diagnostics.size() == 1, diagnostics::toString);
        return diagnostics.get(0);
    }
}
