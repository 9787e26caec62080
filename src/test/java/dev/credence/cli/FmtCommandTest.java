package dev.credence.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code credence fmt}: what it writes, what it leaves alone, and how it ends. */
class FmtCommandTest {
    private static final String UGLY = "\uFEFFcourse  A 1 {units 3}  # é👩‍🎓\r\n\r\n\r\n\tcourse A 2{units 3}";
    private static final String FINE = "course A 1 { units 3 }  # é👩‍🎓\n\ncourse A 2 { units 3 }\n";
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path folder;

    private Path specs;

    @BeforeEach
    void folders() throws IOException {
        specs = Files.createDirectories(folder.resolve("deep/specs"));
    }

    private Path spec(String name, String text) throws IOException {
        var file = Files.writeString(specs.resolve(name), text);
        Files.setLastModifiedTime(file, LONG_AGO);
        return file;
    }

    @Test
    void theSpecsAndPoliciesOfThisProjectAreFormatted() {
        String policies = "src/main/resources/dev/credence/policy/";
        var check = Command.run(
                "fmt",
                "--check",
                "specs",
                policies + "csulb-2024.cred",
                policies + "csulb-2012-2016.cred",
                "docs/examples");
        assertEquals("", check.out());
        assertEquals(0, check.status(), check.err());
    }

    @Test
    void onlyWhatChangesIsWritten() throws IOException {
        var ugly = spec("ugly.cred", UGLY);
        var fine = spec("fine.cred", FINE);
        var note = spec("notes.txt", "course  A 1\n");
        var first = Command.run("fmt", specs);
        assertEquals(0, first.status(), first.err());
        assertTrue(first.out().endsWith("ugly.cred\n") && first.out().lines().count() == 1, first.out());
        assertEquals("1 of 2 files changed\n", first.err());
        assertEquals(FINE, Files.readString(ugly));
        assertEquals(LONG_AGO, Files.getLastModifiedTime(fine));
        assertEquals("course  A 1\n", Files.readString(note));
        var second = Command.run("fmt", specs);
        assertEquals("", second.out());
        assertEquals("0 of 2 files changed\n", second.err());
        try (var left = Files.list(specs)) {
            assertEquals(3, left.count(), "nothing else lies there");
        }
    }

    @Test
    void checkListsAndWritesNothing() throws IOException {
        var ugly = spec("ugly.cred", UGLY);
        var check = Command.run("fmt", "--check", ugly);
        assertEquals(1, check.status());
        assertTrue(check.out().endsWith("ugly.cred\n"), check.out());
        assertEquals("1 of 1 file would change\n", check.err());
        assertEquals(UGLY, Files.readString(ugly));
    }

    @Test
    void onlyTheFileThatIsNamedIsTouched() throws IOException {
        var one = spec("one.cred", UGLY);
        var other = spec("other.cred", UGLY);
        assertEquals(0, Command.run("fmt", one).status());
        assertEquals(FINE, Files.readString(one));
        assertEquals(UGLY, Files.readString(other));
    }

    @Test
    void whatHasMistakesIsFormattedAroundThem() throws IOException {
        var file = spec("a.cred", "course  A 1 {units 3}\ncourse  A 2 { unitz  3 }\n");
        var run = Command.run("fmt", file);
        assertEquals(1, run.status());
        assertEquals("course A 1 { units 3 }\ncourse  A 2 { unitz  3 }\n", Files.readString(file));
        assertTrue(run.err().contains("unitz"), run.err());
        assertTrue(
                run.err().contains("a.cred:2:1: left as it is until its mistakes are settled: course  A 2 {"),
                run.err());
    }

    @Test
    void permissionsStay() throws IOException {
        assumeTrue(Files.getFileStore(specs).supportsFileAttributeView("posix"));
        var file = spec("a.cred", UGLY);
        var permissions = PosixFilePermissions.fromString("rw-rw-r--");
        Files.setPosixFilePermissions(file, permissions);
        assertEquals(0, Command.run("fmt", file).status());
        assertEquals(permissions, Files.getPosixFilePermissions(file));
    }

    @Test
    void aProtectedFileIsNotReplaced() throws IOException {
        var file = spec("a.cred", UGLY);
        assertTrue(file.toFile().setWritable(false));
        assumeTrue(!Files.isWritable(file), "nothing is protected from root");
        var run = Command.run("fmt", file);
        assertEquals(3, run.status());
        assertTrue(run.err().contains("permission denied"), run.err());
        assertEquals(UGLY, Files.readString(file));
    }

    @Test
    void linksThatLeadOutAreRefused() throws IOException {
        var outside = Files.writeString(folder.resolve("outside.cred"), UGLY);
        var link = Files.createSymbolicLink(specs.resolve("link.cred"), outside);
        for (var path : new Path[] {specs, link}) {
            var run = Command.run("fmt", path);
            assertEquals(3, run.status());
            assertTrue(run.err().contains("it is a link"), run.err());
            assertEquals(UGLY, Files.readString(outside));
            assertTrue(Files.isSymbolicLink(link));
        }
    }

    @Test
    void whatIsNoTextIsLeftAlone() throws IOException {
        byte[][] contents = {
            {0, 1, 2, 3, (byte) 0xFF},
            "course A 1 \"caf\u00E9\" {units 3}".getBytes(StandardCharsets.ISO_8859_1),
            "course A 1 {units\u0007 3}".getBytes(StandardCharsets.UTF_8),
            new byte[(16 << 20) + 1]
        };
        for (byte[] content : contents) {
            var file = Files.write(specs.resolve("a.cred"), content);
            var run = Command.run("fmt", specs);
            assertEquals(1, run.status(), run.err());
            assertEquals("", run.out());
            assertTrue(run.err().contains("a.cred"), run.err());
            assertArrayEquals(content, Files.readAllBytes(file));
        }
    }

    @Test
    void otherStatuses() throws IOException {
        assertEquals(3, Command.run("fmt", specs.resolve("none.cred")).status());
        var note = spec("notes.txt", "course  A 1\n");
        assertEquals(3, Command.run("fmt", note).status());
        assertEquals("course  A 1\n", Files.readString(note));
        assertEquals(2, Command.run("fmt", "-", specs).status());
        assertEquals(2, Command.run("fmt", "--chek").status());
        var empty = Command.run("fmt", specs);
        assertEquals(0, empty.status());
        assertEquals("0 of 0 files changed\n", empty.err());
    }

    @Test
    void standardInputGoesToStandardOutput() {
        var fine = withInput(UGLY, "fmt", "-");
        assertEquals(0, fine.status(), fine.err());
        assertEquals(FINE, fine.out());
        assertEquals("", fine.err());

        var check = withInput(UGLY, "fmt", "--check", "-");
        assertEquals(1, check.status());
        assertEquals("", check.out());
        assertEquals("the text would change\n", check.err());
        assertEquals(0, withInput(FINE, "fmt", "--check", "-").status());

        var broken = withInput("course  A 1 { unitz }\n", "fmt", "-");
        assertEquals(1, broken.status());
        assertEquals("course  A 1 { unitz }\n", broken.out());
        assertTrue(broken.err().contains("<standard input>:1:1: left as it is"), broken.err());
    }

    private static Command withInput(String text, Object... words) {
        var before = System.in;
        System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        try {
            return Command.run(words);
        } finally {
            System.setIn(before);
        }
    }
}
