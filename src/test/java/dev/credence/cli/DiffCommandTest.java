package dev.credence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two forms in which catalogs are named, the three in which changes are printed, and the exit statuses. */
class DiffCommandTest {
    private static final Path OLD = Path.of("src/test/resources/dev/credence/build/diff/old.cred");

    @TempDir
    private Path folder;

    private Path old;
    private Path now;

    private void write(String from, String to) throws IOException {
        String text = Files.readString(OLD).replace("policy csulb-2024", "policy none");
        old = Files.createDirectories(folder.resolve("old"));
        now = Files.createDirectories(folder.resolve("now"));
        Files.writeString(old.resolve("a.cred"), text);
        String edited = text.replace(from, to);
        assertTrue(!edited.equals(text), from);
        Files.writeString(now.resolve("a.cred"), edited);
    }

    @Test
    void twoFoldersAreCompared() throws IOException {
        write("gpa 2.5", "gpa 2.75");
        var run = Command.run("diff", old, now);
        assertEquals(0, run.status(), run.err());
        assertEquals("""
                lakeside/2026-2027: 1 program and 0 courses changed

                shores Certificate in Shores: changed
                  Admission
                    - a GPA of at least 2.5
                    + a GPA of at least 2.75

                """, run.out());
    }

    @Test
    void twoEditionsOfAWorkspaceAreCompared() {
        var run = Command.run("diff", "csulb/1978", "csulb/2012-2013");
        assertEquals(0, run.status(), run.err());
        assertTrue(
                run.out().startsWith("csulb/1978 -> csulb/2012-2013: 2 programs and 13 courses changed\n"), run.out());
        assertEquals(
                "csulb/1978: nothing changed\n",
                Command.run("diff", "csulb/1978", "csulb/1978").out());
    }

    @Test
    void anEditionThatIsNotThereIsWrongUsage() {
        var run = Command.run("diff", "csulb/1978", "csulb/1979");
        assertEquals(2, run.status());
        assertTrue(run.err().contains("there is no file, folder or edition `csulb/1979`"), run.err());
        assertEquals(2, Command.run("diff", "csulb/1978").status());
    }

    @Test
    void nothingIsComparedWhereASideIsBroken() throws IOException {
        write("GEOG 301, GEOG 304 }", "GEOG 301, GEOG 999 }");
        for (var run : new Command[] {Command.run("diff", old, now), Command.run("diff", now, old)}) {
            assertEquals(1, run.status());
            assertEquals("", run.out());
            assertTrue(run.err().contains("unknown-course"), run.err());
        }
    }

    @Test
    void errorsAgainstAPolicyAreShownAndCompared() throws IOException {
        write("edition 2026-2027", "edition 2026-2027\n  sample");
        Files.writeString(
                now.resolve("a.cred"),
                Files.readString(old.resolve("a.cred")).replace("policy none\n}", "policy csulb-2024\n}"));
        var run = Command.run("diff", old, now);
        assertEquals(1, run.status());
        assertTrue(run.err().contains("error[CSULB-2.8]"), run.err());
        assertTrue(run.out().contains("+ csulb-2024 2.8 "), run.out());
    }

    @Test
    void jsonAndHtmlGoToStandardOutput() throws IOException {
        write("\"Describe a shore\"", "\"Describe a <b>shore</b> & more\"");
        var json = Command.run("diff", old, now, "--format", "json");
        assertEquals(0, json.status(), json.err());
        assertTrue(json.out().contains("\"topic\": \"outcomes\""), json.out());
        var html = Command.run("diff", old, now, "--format", "html");
        assertEquals(0, html.status(), html.err());
        assertTrue(html.out().contains("<ins>Describe a &lt;b&gt;shore&lt;/b&gt; &amp; more"), html.out());
        assertTrue(html.out().contains("<del>Describe a shore"), html.out());
        assertEquals(2, Command.run("diff", old, now, "--format", "pdf").status());
    }
}
