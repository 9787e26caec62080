package dev.credence.build;

import static dev.credence.build.TempFolder.complaints;
import static dev.credence.build.TempFolder.files;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceReaderTest {
    private static final String INSTITUTION = "institution \"Somewhere\" {\n}\n";

    @TempDir
    Path temp;

    @Test
    void everySpecOfAFolderIsFoundInTheOrderOfPaths() {
        var folder =
                folder().file("specs/b.cred", "").file("specs/a/z.cred", "").file("specs/a/y.CRED", "");
        folder.file("specs/notes.txt", "").file("specs/courses.csv", "");
        var workspace = folder.read("specs");
        assertEquals("specs/a/y.CRED specs/a/z.cred specs/b.cred", files(workspace));
        assertEquals("", complaints(workspace));
        assertFalse(workspace.unreadable());
    }

    @Test
    void foldersOfToolsAndHiddenOnesAreSkippedUnlessAskedFor() {
        var folder = folder().file("a.cred", "").file(".git/b.cred", "").file("out/c.cred", "");
        folder.file("x/target/d.cred", "")
                .file("node_modules/e.cred", "")
                .file("._a.cred", "")
                .file(".#a.cred", "");
        assertEquals("a.cred", files(folder.read(".")));
        assertEquals("out/c.cred", files(folder.read("out")));
    }

    @Test
    void aFileNamedTwiceIsReadOnce() {
        var folder = folder().file("specs/a/x.cred", "");
        assertEquals("specs/a/x.cred", files(folder.read("specs", "specs/a", "specs/a/x.cred", "./specs/../specs")));
    }

    @Test
    void pathsOutsideTheWorkingDirectoryAreShownWhole() {
        folder().file("elsewhere/a.cred", "");
        var inner = new TempFolder(temp.resolve("inner")).file("b.cred", "");
        String outside = temp.resolve("elsewhere/a.cred").toString().replace('\\', '/');
        assertEquals(outside + " b.cred", files(inner.read("../elsewhere", "b.cred")));
    }

    @Test
    void whoAsksForOneFileGetsTheInstitutionAboveAsContext() {
        var folder =
                folder().file("specs/s/here.cred", INSTITUTION).file("specs/s/2026/edition.cred", "edition 2026-2027");
        folder.file("specs/s/2026/p/gis.cred", "")
                .file("specs/s/2026/p/ma.cred", "")
                .file("specs/s/other/x.cred", "");
        folder.file("specs/above.cred", "");
        assertEquals(
                "(specs/s/2026/edition.cred) specs/s/2026/p/gis.cred (specs/s/2026/p/ma.cred) (specs/s/here.cred)",
                files(folder.read("specs/s/2026/p/gis.cred")));
        assertEquals(
                "(specs/s/2026/edition.cred) specs/s/2026/p/gis.cred specs/s/2026/p/ma.cred (specs/s/here.cred)",
                files(folder.read("specs/s/2026/p")));
        var workspace = folder.read("specs/s/2026/p/gis.cred");
        assertEquals("specs/s/2026/p/gis.cred", workspace.asked().get(0).path());
        assertEquals(1, workspace.asked().size());
    }

    @Test
    void theSearchStopsAtTheWorkingDirectoryAndAfterSixLevels() {
        folder().file("top.cred", INSTITUTION);
        var inner = new TempFolder(temp.resolve("w")).file("specs/a.cred", "");
        assertEquals("specs/a.cred", files(inner.read("specs/a.cred")));
        folder().file("w/1/2/3/4/5/6/deep.cred", "").file("w/1/2/3/4/5/six.cred", "");
        assertEquals("w/1/2/3/4/5/6/deep.cred", files(folder().read("w/1/2/3/4/5/6")));
        // The folder of the institution is within reach, and with it everything that belongs to it.
        assertEquals(
                "(top.cred) (w/1/2/3/4/5/6/deep.cred) w/1/2/3/4/5/six.cred (w/specs/a.cred)",
                files(folder().read("w/1/2/3/4/5/six.cred")));
    }

    @Test
    void aWordInAProseLineIsNoInstitution() {
        var folder = folder().file("specs/here.cred", INSTITUTION);
        folder.file("specs/p/gis.cred", "description \"\"\"\n  institution of higher\n\"\"\"\n");
        assertEquals("(specs/here.cred) specs/p/gis.cred", files(folder.read("specs/p")));
    }

    @Test
    void whatIsMissingIsSaidWithWhatIsThere() {
        var folder = folder().file("specs/genomics.cred", "");
        var workspace = folder.read("specs/genmoics.cred");
        assertEquals(
                "error[unreadable-file] specs/genmoics.cred:1:1: nothing is read: there is no such file or folder",
                complaints(workspace));
        assertEquals(
                "there is a file or folder with a similar name: `specs/genomics.cred`",
                workspace.diagnostics().get(0).help().orElseThrow());
        assertTrue(workspace.unreadable());
        assertEquals(
                "error[unreadable-file] a\\u{0}b:1:1: no file can have this name", complaints(folder.read("a\0b")));
    }

    @Test
    void anEmptyFolderIsSaidToBeEmpty() throws IOException {
        Files.createDirectories(temp.resolve("specs"));
        var workspace = folder().read("specs");
        assertEquals(
                "error[empty-workspace] specs:1:1: there is nothing to check: no file here ends in `.cred`",
                complaints(workspace));
        assertFalse(workspace.unreadable());
    }

    @Test
    void badTextIsSaidAtItsPlaceAndNotCompiled() {
        byte[] latin = "course X 1\n  \"caf\u00e9\"\n".getBytes(StandardCharsets.ISO_8859_1);
        var workspace =
                folder().bytes("a.cred", latin).file("b.cred", "x\u000By").read(".");
        assertEquals("""
                error[not-utf-8] a.cred:2:7: nothing in this file counts: it is not UTF-8 text
                error[control-character] b.cred:1:2: this file holds a character that is not text""", complaints(workspace));
        assertEquals("b.cred", files(workspace));
        assertEquals("x y", workspace.files().get(0).text());
        assertFalse(workspace.unreadable());
    }

    @Test
    void aFileOf16MebibytesIsReadAndALargerOneIsNot() {
        var folder = folder().bytes("a.cred", " ".repeat(16 << 20).getBytes(StandardCharsets.US_ASCII));
        folder.bytes("b.cred", " ".repeat((16 << 20) + 1).getBytes(StandardCharsets.US_ASCII));
        var workspace = folder.read(".");
        assertEquals("a.cred", files(workspace));
        assertEquals(
                "error[too-large] b.cred:1:1: nothing in this file counts: it has 17 MiB, and a spec may have 16 MiB at most",
                complaints(workspace));
    }

    @Test
    @Tag("full")
    void tenThousandFilesTakeNoTime() {
        for (int i = 0; i < 10_000; i++) {
            folder().file(
                            "specs/" + i % 100 + "/p" + i + ".cred",
                            "course BIOL " + i + " \"A course\" {\n  units 4\n}\n");
        }
        var start = Instant.now();
        var workspace = folder().read("specs");
        long millis = Duration.between(start, Instant.now()).toMillis();
        assertEquals(10_000, workspace.files().size());
        // A second is the promise; a shared machine may be slower.
        assertTrue(millis < 5_000, millis + " ms");
    }

    private TempFolder folder() {
        return new TempFolder(temp);
    }
}
