package dev.credence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release holds approved programs only, and a mistake in a proposed one does not stop it. */
class ReleaseTest {
    private static final String UNIVERSITY = """
            institution lakeside "Lakeside University" {
              edition 2026
              terms semester
              levels { lower-division 100 to 299, upper-division 300 to 499, graduate 500 to 699 }
              college CLA "College of Liberal Arts"
              policy none
            }
            course GEOG 301 "Cities" { units 3 }
            course GEOG 302 "Rivers" { units 3 }
            """;

    private static final String APPROVED = """
            academic micro-credential cities "Academic Micro-Credential in Cities" {
              status approved
              stacks into rivers
              requirements 3 units { GEOG 301 }
            }
            """;

    /** It asks for a course that there is not. */
    private static final String PROPOSED = """
            undergraduate certificate rivers "Undergraduate Certificate in Rivers" {
              requirements 9 units { GEOG 301, GEOG 302, GEOG 999 }
            }
            """;

    @TempDir
    Path folder;

    private Path specs;
    private Path out;

    @BeforeEach
    void workspace() throws IOException {
        specs = Files.createDirectories(folder.resolve("specs"));
        out = folder.resolve("out");
        Files.writeString(specs.resolve("institution.cred"), UNIVERSITY);
        Files.writeString(specs.resolve("cities.cred"), APPROVED);
        Files.writeString(specs.resolve("rivers.cred"), PROPOSED);
    }

    @Test
    void whatIsNotApprovedIsPublishedNowhere() throws IOException {
        assertEquals(1, Command.run("build", specs, "--out", out).status());
        var run = Command.run("build", specs, "--out", out, "--release");
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().startsWith("1 program in 1 catalog"), run.out());
        assertTrue(run.out().contains("1 program is not approved and not in the release"), run.out());
        assertTrue(Files.exists(out.resolve("lakeside/2026/programs/cities/index.html")));
        var named = files().stream().filter(f -> f.contains("rivers")).toList();
        assertEquals(List.of(), named);
        String page = Files.readString(out.resolve("lakeside/2026/programs/cities/index.html"));
        assertTrue(page.contains("Undergraduate Certificate in Rivers"));
        assertFalse(page.contains("rivers/index.html"), "a link to a page that is not there");
    }

    @Test
    void aSecondReleaseHasNothingToDoAndIsVerified() {
        Command.run("build", specs, "--out", out, "--release");
        assertTrue(Command.run("build", specs, "--out", out, "--release").out().contains("0 files written"));
        assertEquals(
                0,
                Command.run("build", specs, "--out", out, "--release", "--verify")
                        .status());
    }

    @Test
    void aMistakeElsewhereStopsIt() throws IOException {
        Files.writeString(specs.resolve("institution.cred"), UNIVERSITY + "course GEOG 303 \"Coasts\"\n");
        assertEquals(1, Command.run("build", specs, "--out", out, "--release").status());
        assertFalse(Files.exists(out));
    }

    @Test
    void anEditionWithNothingApprovedIsLeftOut() throws IOException {
        Files.delete(specs.resolve("cities.cred"));
        var run = Command.run("build", specs, "--out", out, "--release");
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().startsWith("0 programs in 0 catalogs"), run.out());
        assertFalse(Files.exists(out.resolve("lakeside")));
    }

    private List<String> files() throws IOException {
        try (var files = Files.walk(out)) {
            return files.map(file -> out.relativize(file).toString()).collect(Collectors.toList());
        }
    }
}
