package dev.credence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a proposal is asked for, where it goes, what it is compared with, and the exit statuses. */
class ProposalCommandTest {
    private static final Path SHORES = Path.of("src/test/resources/dev/credence/build/diff/old.cred");

    @TempDir
    private Path folder;

    private Path specs;

    @BeforeEach
    void write() throws IOException {
        specs = Files.createDirectories(folder.resolve("specs"));
        Files.copy(SHORES, specs.resolve("a.cred"));
    }

    private void edit(String from, String to) throws IOException {
        String text = Files.readString(specs.resolve("a.cred"));
        assertTrue(text.contains(from), from);
        Files.writeString(specs.resolve("a.cred"), text.replace(from, to));
    }

    private Command proposal(String program, Object... more) {
        var words = new Object[3 + more.length];
        words[0] = "proposal";
        words[1] = program;
        words[2] = specs;
        System.arraycopy(more, 0, words, 3, more.length);
        return Command.run(words);
    }

    @Test
    void it_is_printed() throws IOException {
        edit("policy csulb-2024", "policy none");
        var run = proposal("shores");
        assertEquals(0, run.status(), run.err());
        assertEquals("", run.err());
        assertTrue(run.out().startsWith("<!DOCTYPE html>"), run.out());
        assertTrue(run.out().endsWith("</html>\n"), run.out());
        assertTrue(run.out().contains("It is checked under no policy."), run.out());
        assertEquals(run.out(), proposal("lakeside/2026-2027/shores").out());
    }

    @Test
    void it_is_written_into_a_file() throws IOException {
        edit("policy csulb-2024", "policy none");
        var file = folder.resolve("shores.html");
        var run = proposal("shores", "--out", file);
        assertEquals(0, run.status(), run.err());
        assertEquals("the proposal is in " + file + System.lineSeparator(), run.out());
        assertEquals(proposal("shores").out(), Files.readString(file));
        assertEquals("", proposal("shores", "--out", file, "--quiet").out());
        var nowhere = proposal("shores", "--out", folder.resolve("not/there.html"));
        assertEquals(3, nowhere.status());
        assertTrue(nowhere.err().contains("cannot be written"), nowhere.err());
        assertEquals(2, proposal("shores", "--out", "a\0b").status());
    }

    @Test
    void what_must_be_and_is_not_is_in_the_page_and_in_the_status() {
        var run = proposal("shores");
        assertEquals(1, run.status());
        assertTrue(run.out().contains("<b>Clause 2.8</b> (must)"), run.out());
        assertEquals(0, proposal("plain").status(), "another program of the same specs breaks nothing");
    }

    @Test
    void it_is_compared_with_what_is_named() throws IOException {
        edit("policy csulb-2024", "policy none");
        var old = Files.createDirectories(folder.resolve("old"));
        Files.copy(specs.resolve("a.cred"), old.resolve("a.cred"));
        edit("gpa 2.5", "gpa 2.75");
        var run = proposal("shores", "--against", old);
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("Compared with the version in lakeside/2026-2027."), run.out());
        assertTrue(run.out().contains("<ins>a GPA of at least 2.75</ins>"), run.out());
        assertTrue(run.out().contains("<del>a GPA of at least 2.5</del>"), run.out());
        var same = proposal("shores", "--against", specs);
        assertTrue(same.out().contains("lakeside/2026-2027. Nothing changed."), same.out());
        assertEquals(
                3, proposal("shores", "--against", folder.resolve("nowhere")).status());
    }

    @Test
    void there_is_none_of_specs_with_mistakes_on_either_side() throws IOException {
        var broken = Files.createDirectories(folder.resolve("broken"));
        Files.writeString(
                broken.resolve("a.cred"),
                Files.readString(SHORES).replace("GEOG 301, GEOG 304 }", "GEOG 301, GEOG 999 }"));
        for (var run :
                new Command[] {Command.run("proposal", "shores", broken), proposal("shores", "--against", broken)}) {
            assertEquals(1, run.status());
            assertEquals("", run.out());
            assertTrue(run.err().contains("unknown-course"), run.err());
        }
    }

    @Test
    void a_program_that_is_not_there_or_not_the_only_one_is_wrong_usage() throws IOException {
        var none = proposal("shore");
        assertEquals(2, none.status());
        assertTrue(
                none.err().contains("there is no program `shore`; there is a program with a similar id: `shores`"),
                none.err());
        String inCatalog = proposal("lakeside/2026-2027/shore").err();
        assertTrue(inCatalog.contains("a similar id: `lakeside/2026-2027/shores`"), inCatalog);
        String unlike = proposal("lakeside/2026-2027/nope").err();
        assertTrue(unlike.contains("there is no program `lakeside/2026-2027/nope`\n"), unlike);
        assertEquals(2, Command.run("proposal").status());
        Files.move(
                specs.resolve("a.cred"),
                Files.createDirectories(specs.resolve("one")).resolve("a.cred"));
        Files.writeString(
                Files.createDirectories(specs.resolve("two")).resolve("b.cred"),
                Files.readString(SHORES).replace("institution lakeside", "institution seaside"));
        var several = proposal("plain");
        assertEquals(2, several.status());
        assertTrue(
                several.err().contains("name one of lakeside/2026-2027/plain, seaside/2026-2027/plain"), several.err());
        assertFalse(proposal("seaside/2026-2027/plain").status() == 2);
    }

    @Test
    void of_several_the_one_that_is_proposed_is_meant() throws IOException {
        var other = Files.createDirectories(specs.resolve("other"));
        Files.move(
                specs.resolve("a.cred"),
                Files.createDirectories(specs.resolve("one")).resolve("a.cred"));
        Files.writeString(
                other.resolve("b.cred"),
                Files.readString(SHORES)
                        .replace("institution lakeside", "institution seaside")
                        .replace("policy csulb-2024", "policy none")
                        .replace("status proposed", "status approved"));
        var run = proposal("shores");
        assertTrue(run.out().contains("<title>Proposal: "), run.err());
        assertTrue(run.out().contains("Lakeside University, Catalog"), run.out());
    }
}
