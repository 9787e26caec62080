package dev.credence.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code credence check --fix}: what it writes, what it shows, what it leaves alone, and how it ends. */
class CheckFixTest {
    private static final String INSTITUTION = """
            institution u "University" {
              terms semester
              levels { lower-division 100 to 299, upper-division 300 to 499, graduate 500 to 799 }
            }
            edition 2026 {
              policy none
            }
            """;
    private static final String SLIPS = """
            course GEOG 301 "Towns" { units: 3 }
            course GEOG 302 “Ponds” { units 3 }
            """;
    private static final String MENDED = """
            course GEOG 301 "Towns" { units 3 }
            course GEOG 302 "Ponds" { units 3 }
            """;

    @TempDir
    Path folder;

    private Path specs;

    @BeforeEach
    void institution() throws IOException {
        specs = Files.createDirectories(folder.resolve("deep/specs"));
        Files.writeString(specs.resolve("institution.cred"), INSTITUTION);
    }

    private Path spec(String text) throws IOException {
        return Files.writeString(specs.resolve("towns.cred"), text);
    }

    @Test
    void whatIsCertainIsMendedAndShown() throws IOException {
        var file = spec(SLIPS);
        var run = Command.run("check", "--fix", specs);
        assertEquals(0, run.status(), run.err());
        assertEquals(MENDED, Files.readString(file));
        assertTrue(run.out().startsWith("--- a/"), run.out());
        assertTrue(run.out().endsWith("""
                @@ -1,3 +1,3 @@
                -course GEOG 301 "Towns" { units: 3 }
                -course GEOG 302 “Ponds” { units 3 }
                +course GEOG 301 "Towns" { units 3 }
                +course GEOG 302 "Ponds" { units 3 }
                 \n"""), run.out());
        assertEquals("no problems in 2 files\nnext: credence build\n2 mistakes mended, 1 file written\n", run.err());
        var again = Command.run("check", "--fix", specs);
        assertEquals("", again.out());
        assertTrue(again.err().endsWith("nothing here can be mended without you\n"), again.err());
    }

    @Test
    void aDryRunShowsTheSameAndWritesNothing() throws IOException {
        var file = spec(SLIPS);
        var dry = Command.run("check", "--fix", "--dry-run", specs);
        assertEquals(SLIPS, Files.readString(file));
        assertEquals(1, dry.status(), "the mistakes are still there");
        assertTrue(dry.err().endsWith("2 mistakes would be mended; nothing is written\n"), dry.err());
        assertEquals(dry.out(), Command.run("check", "--fix", specs).out());
    }

    @Test
    void dryRunAloneIsWrongUsage() {
        assertEquals(2, Command.run("check", "--dry-run", specs).status());
    }

    @Test
    void whatOnlyTheAuthorKnowsIsLeft() throws IOException {
        var file = spec(SLIPS + "course GEOG 303 \"Lakes\"\n");
        var run = Command.run("check", "--fix", specs);
        assertEquals(1, run.status());
        assertEquals(MENDED + "course GEOG 303 \"Lakes\"\n", Files.readString(file));
        assertTrue(run.err().startsWith("error[no-units]"), run.err());
    }

    @Test
    void aCheckNamesTheCommandThatMends() throws IOException {
        spec(SLIPS);
        var run = Command.run("check", specs);
        assertEquals(1, run.status());
        assertTrue(run.err().endsWith("next: credence check " + specs + " --fix\n"), run.err());
    }

    @Test
    void lineEndsAndTheByteOrderMarkStay() throws IOException {
        String spoilt = "\uFEFFcourse GEOG 301 \"Towns é👩‍🎓\" { units: 3 }\r\n"
                + "undergraduate certificate x \"X\" {\r\n  description \"X\"\r\n  requirements {\r\n    GEOG 301\r\n  }";
        var file = spec(spoilt);
        var run = Command.run("check", "--fix", specs);
        assertEquals(0, run.status(), run.err() + run.out());
        String due = spoilt.replace("units:", "units") + "\r\n}";
        assertArrayEquals(due.getBytes(StandardCharsets.UTF_8), Files.readAllBytes(file));
    }

    @Test
    void onlyWhatIsNamedIsWritten() throws IOException {
        spec(SLIPS);
        var other = Files.writeString(specs.resolve("other.cred"), "course GEOG 401 \"Rivers\" { units: 3 }\n");
        var run = Command.run("check", "--fix", specs.resolve("towns.cred"));
        assertEquals(0, run.status(), run.err());
        assertTrue(Files.readString(other).contains("units: 3"));
    }

    @Test
    void aFileThatMayNotBeWrittenStaysAndIsNamed() throws IOException {
        var file = spec(SLIPS);
        assumeFalse(!file.toFile().setWritable(false) || Files.isWritable(file), "for root every file is writable");
        var run = Command.run("check", "--fix", specs);
        assertEquals(3, run.status());
        assertEquals(SLIPS, Files.readString(file));
        assertTrue(run.err().contains("this is not mended, and stays as it was"), run.err());
    }

    @Test
    void aFileWithCharactersThatAreNoTextIsNotRewritten() throws IOException {
        var file = spec(SLIPS + "# \u0001\n");
        var run = Command.run("check", "--fix", specs);
        assertEquals(3, run.status());
        assertEquals(SLIPS + "# \u0001\n", Files.readString(file));
    }

    @Test
    void machinesGetDiagnosticsAloneOnStandardOutput() throws IOException {
        spec(SLIPS);
        var run = Command.run("check", "--fix", "--format", "json", specs);
        assertTrue(run.out().startsWith("{\n  \"diagnostics\": ["), run.out());
        assertTrue(run.err().startsWith("--- a/"), run.err());
        assertFalse(run.out().contains("--- a/"));
    }
}
