package dev.credence.build;

import static dev.credence.build.TempFolder.complaints;
import static dev.credence.build.TempFolder.files;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links and odd names. */
class WorkspaceLinksTest {
    @TempDir
    Path temp;

    @BeforeEach
    void onlyWhereThereAreLinks() {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "needs links");
    }

    @Test
    void linksInALoopAreHarmless() {
        var folder = folder().file("specs/a.cred", "").link("specs/b/up", temp.resolve("specs"));
        folder.link("specs/c.cred", Path.of("c.cred"));
        var workspace = folder.read("specs");
        assertEquals("specs/a.cred", files(workspace));
        assertEquals(
                "error[unreadable-file] specs/c.cred:1:1: this cannot be read: it is a link that leads nowhere",
                complaints(workspace));
    }

    @Test
    void linksThatLeadOutAreNotFollowed() {
        var folder = folder().file("secret/s.cred", "").link("specs/x", temp.resolve("secret"));
        folder.link("specs/y.cred", temp.resolve("secret/s.cred"));
        var workspace = folder.read("specs");
        assertEquals("", files(workspace));
        assertEquals("""
                warning[unreadable-file] specs/x:1:1: the specs in this folder do not count: it is a link that leads out of the workspace
                error[unreadable-file] specs/y.cred:1:1: this cannot be read: it is a link that leads out of the workspace""", complaints(workspace));
    }

    @Test
    void aLinkToASpecInsideIsTheSameSpec() {
        var folder = folder().file("specs/b.cred", "").link("specs/a.cred", Path.of("b.cred"));
        folder.file("specs/text", "").link("specs/c.cred", Path.of("text"));
        var workspace = folder.read("specs");
        assertEquals("specs/b.cred specs/c.cred", files(workspace));
        assertEquals("", complaints(workspace));
    }

    @Test
    void aLinkThatIsAskedForIsFollowedAndKeepsItsName() {
        var folder = folder().file("real/a.cred", "").link("specs", temp.resolve("real"));
        assertEquals("specs/a.cred", files(folder.read("specs")));
    }

    @Test
    void whatIsNoOrdinaryFileIsNotRead() {
        assumeTrue(java.nio.file.Files.exists(Path.of("/dev/zero")), "needs /dev/zero");
        var workspace = folder().read("/dev/zero");
        assertEquals("error[unreadable-file] /dev/zero:1:1: this is not an ordinary file", complaints(workspace));
        assertTrue(workspace.unreadable());
    }

    @Test
    void oddNamesAreShownSafely() {
        String longName = "n".repeat(200) + ".cred";
        var folder = folder().file("a b.cred", "").file("line\nbreak.cred", "").file("esc\u001B[31m.cred", "");
        folder.file(longName, "");
        assertEquals("a b.cred esc\\u{1B}[31m.cred line\\nbreak.cred " + longName, files(folder.read(".")));
        assertEquals("caf\u00e9 \uD83C\uDF93.cred", ShownPaths.escape("caf\u00e9 \uD83C\uDF93.cred"));
        assertEquals("a\\u{202E}b", ShownPaths.escape("a\u202Eb"));
    }

    private TempFolder folder() {
        return new TempFolder(temp);
    }
}
