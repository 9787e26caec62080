package dev.credence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data for registries, badge platforms and spreadsheets, from the command line. */
class DataProductsTest {
    private static final String UNIVERSITY = Lakeside.UNIVERSITY;

    private static final String CITIES = Lakeside.CITIES + """
            certificate of participation walk "Certificate of Participation in the City Walk" {
              status approved
              description "A walk through the city with open eyes."
              requirements { complete "the walk" }
            }
            """;

    /** It says nothing of itself that a registry asks for. */
    private static final String RIVERS = """
            undergraduate certificate rivers "Undergraduate Certificate in Rivers" {
              status approved
              requirements 6 units { GEOG 301, GEOG 302 }
            }
            """;

    private static final String ADDRESS = "https://catalog.example.edu";

    @TempDir
    Path folder;

    private Path specs;
    private Path out;
    private Path catalog;

    @BeforeEach
    void workspace() throws IOException {
        specs = Files.createDirectories(folder.resolve("specs"));
        out = folder.resolve("out");
        catalog = out.resolve("lakeside/2026");
        Files.writeString(specs.resolve("institution.cred"), UNIVERSITY);
        Files.writeString(specs.resolve("cities.cred"), CITIES);
    }

    private Command build(Object... more) {
        var words = new Object[more.length + 4];
        System.arraycopy(new Object[] {"build", specs, "--out", out}, 0, words, 0, 4);
        System.arraycopy(more, 0, words, 4, more.length);
        return Command.run(words);
    }

    @Test
    void aPlainBuildMakesWhatAsksForNothing() throws IOException {
        Files.writeString(specs.resolve("rivers.cred"), RIVERS);
        assertEquals(0, build().status());
        var files = files();
        for (String path : List.of("index.html", "catalog.json", "programs.csv", "program-courses.csv")) {
            assertTrue(files.contains("lakeside/2026/" + path), path);
        }
        assertEquals(
                List.of(),
                files.stream()
                        .filter(f -> !f.endsWith(".html"))
                        .filter(f -> f.contains("ctdl") || f.contains("badges") || f.contains("outcomes/"))
                        .toList());
        String page = Files.readString(catalog.resolve("programs/cities/index.html"));
        assertTrue(page.contains("<script type=\"application/ld+json\">"));
        assertFalse(page.contains("ctdl.json"), "a link to a file that is not there");
    }

    @Test
    void dataWhoseAddressStandsInItNeedsOne() {
        for (String product : List.of("ctdl", "badges", "outcomes", "all")) {
            var run = build("--only", product);
            assertEquals(2, run.status());
            assertTrue(run.err().contains("needs --base-url"), run.err());
        }
        assertFalse(Files.exists(out));
    }

    @Test
    void everythingIsWrittenAndRefersToItself() throws IOException {
        var run = build("--only", "all", "--base-url", ADDRESS + "/");
        assertEquals(0, run.status(), run.err());
        String data = Files.readString(catalog.resolve("programs/cities.ctdl.json"));
        assertTrue(data.contains("\"@id\": \"" + ADDRESS + "/lakeside/2026/programs/cities.ctdl.json\""), data);
        String page = Files.readString(catalog.resolve("programs/cities/index.html"));
        assertTrue(
                page.contains(
                        "<link rel=\"alternate\" type=\"application/ld+json\" href=\"../../programs/cities.ctdl.json\""),
                page);
        for (String path : List.of("badges/cities.json", "outcomes/cities.case.json", "ctdl-urls.txt")) {
            assertTrue(Files.exists(catalog.resolve(path)), path);
        }
        assertFalse(Files.exists(catalog.resolve("programs/walk.ctdl.json")));
        assertFalse(Files.exists(catalog.resolve("badges/walk.json")));
    }

    @Test
    void participationIsExportedWhereItIsAskedFor() {
        assertEquals(
                0,
                build("--only", "ctdl,badges", "--base-url", ADDRESS, "--with-participation")
                        .status());
        assertTrue(Files.exists(catalog.resolve("programs/walk.ctdl.json")));
        assertTrue(Files.exists(catalog.resolve("badges/walk.json")));
    }

    @Test
    void whatASpecDoesNotSayIsToldAtTheProgramAndNothingIsWritten() throws IOException {
        Files.writeString(specs.resolve("rivers.cred"), RIVERS);
        var run = build("--only", "html,ctdl,badges", "--base-url", ADDRESS);
        assertEquals(1, run.status());
        assertTrue(
                run.err()
                        .contains(
                                "error[unsaid]: the Credential Registry does not take this program: it has no description"),
                run.err());
        assertTrue(run.err().contains("error[unsaid]: a badge platform does not take this program"), run.err());
        assertTrue(run.err().contains("rivers.cred:1:1"), run.err());
        assertTrue(run.err().contains("say `description \"...\"` in the program"), run.err());
        assertFalse(Files.exists(out));
    }

    /** Fourteen characters are too few for the registry, fifteen are enough. */
    @Test
    void theLeastLengthOfADescriptionIsFifteen() throws IOException {
        Files.writeString(
                specs.resolve("cities.cred"), CITIES.replace("How a city works, street by street.", "12345678901234"));
        var run = build("--only", "ctdl", "--base-url", ADDRESS);
        assertEquals(1, run.status());
        assertTrue(run.err().contains("its description is shorter than"), run.err());
        assertTrue(run.err().contains("cities.cred:3:"), run.err());
        Files.writeString(
                specs.resolve("cities.cred"), CITIES.replace("How a city works, street by street.", "123456789012345"));
        assertEquals(0, build("--only", "ctdl", "--base-url", ADDRESS).status());
    }

    @Test
    void anInstitutionWithoutAWebsiteIsToldOnce() throws IOException {
        Files.writeString(
                specs.resolve("institution.cred"), UNIVERSITY.replace("  website \"https://lakeside.example\"\n", ""));
        var run = build("--only", "ctdl", "--base-url", ADDRESS);
        assertEquals(1, run.status());
        assertEquals(1, run.err().split("error\\[unsaid\\]", -1).length - 1, run.err());
        assertEquals(0, build("--only", "badges", "--base-url", ADDRESS).status());
    }

    @Test
    void keepGoingPublishesWhatIsSoundAndStillFails() throws IOException {
        Files.writeString(specs.resolve("rivers.cred"), RIVERS.replace("GEOG 302", "GEOG 999"));
        assertEquals(1, build().status());
        assertFalse(Files.exists(out));
        var run = build("--keep-going");
        assertEquals(1, run.status());
        assertTrue(run.err().contains("1 program left out for errors"), run.err());
        assertTrue(Files.exists(catalog.resolve("programs/cities/index.html")));
        assertEquals(
                List.of(), files().stream().filter(f -> f.contains("rivers")).toList());
        assertEquals(1, build("--keep-going", "--verify").status(), "there is still an error");
    }

    /** A mistake in a course may concern any program of the edition; what was published before stays. */
    @Test
    void keepGoingLeavesAnEditionAloneWhoseCoursesAreWrong() throws IOException {
        assertEquals(0, build().status());
        var before = files();
        Files.writeString(specs.resolve("more.cred"), "course GEOG 303 \"Coasts\"\n");
        assertEquals(1, build("--keep-going").status());
        assertEquals(before, files());
    }

    @Test
    void keepGoingWithoutAnErrorIsABuild() {
        var run = build("--keep-going");
        assertEquals(0, run.status(), run.err());
    }

    @Test
    void aSecondBuildWritesNothingAndOneChangeWritesFewFiles() throws IOException {
        Object[] all = {"--only", "all", "--base-url", ADDRESS};
        build(all);
        assertTrue(build(all).out().contains(": 0 files written"));
        assertEquals(
                0, build("--only", "all", "--base-url", ADDRESS, "--verify").status());
        Files.writeString(specs.resolve("cities.cred"), CITIES.replace("Read a city", "Read a map of a city"));
        assertEquals(
                1, build("--only", "all", "--base-url", ADDRESS, "--verify").status());
        var run = build(all);
        assertFalse(run.out().contains(" 0 unchanged"), run.out());
        assertEquals(
                0, build("--only", "all", "--base-url", ADDRESS, "--verify").status());
    }

    @Test
    void theSumsAreThoseOfTheFiles() throws Exception {
        build("--only", "all", "--base-url", ADDRESS);
        var lines = Files.readAllLines(catalog.resolve("SHA256SUMS"));
        assertTrue(lines.stream().anyMatch(line -> line.endsWith("  programs/cities.ctdl.json")));
        for (String line : lines) {
            var file = catalog.resolve(line.substring(66));
            var sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            assertEquals(line.substring(0, 64), HexFormat.of().formatHex(sum), line);
        }
        String manifest = Files.readString(catalog.resolve("manifest.json"), StandardCharsets.UTF_8);
        assertTrue(manifest.contains("\"path\": \"programs.csv\""));
        assertTrue(manifest.contains("\"mediaType\": \"text/csv; charset=utf-8\", \"product\": \"csv\""), manifest);
        assertTrue(manifest.contains("\"product\": \"outcomes\""));
    }

    private List<String> files() throws IOException {
        if (!Files.exists(out)) {
            return List.of();
        }
        try (var files = Files.walk(out)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> out.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }
}
