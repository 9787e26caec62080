package dev.credence.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.credence.model.Catalog;
import dev.credence.model.Edition;
import dev.credence.model.Institution;
import dev.credence.model.TermSystem;
import dev.credence.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputRunTest {
    private static final OutputSettings PLAIN = OutputSettings.of("credence test");
    private static final Publication U1 = publication("u", "1");
    private static final Publication U2 = publication("u", "2");

    @TempDir
    Path temp;

    private Path out;

    @BeforeEach
    void choose() {
        out = temp.resolve("out");
    }

    @Test
    void theFirstRunWritesFilesManifestAndSums() throws Exception {
        var result = html(Map.of("a.html", "A", "b/c.html", "C"));

        assertEquals(new WriteResult.Written(5, 0, 0), result);
        assertEquals("A", read("u/1/a.html"));
        assertEquals("C", read("u/1/b/c.html"));
        assertEquals("""
                {
                  "schema": "1.0",
                  "type": "credence-catalog",
                  "generator": "credence test",
                  "institution": "u",
                  "edition": "1",
                  "baseUrl": "https://x.example/u/1",
                  "files": [
                    { "path": "a.html", "bytes": 1, "sha256": "559aead08264d5795d3909718cdd05abd49572e84fe55590eef31a88a08fdffd", "mediaType": "text/html; charset=utf-8", "product": "html" },
                    { "path": "b/c.html", "bytes": 1, "sha256": "6b23c0d5f35d1b11f9b683f0b0a617355deb11277d91ae091d399c655b87940d", "mediaType": "text/html; charset=utf-8", "product": "html" }
                  ]
                }
                """, read("u/1/manifest.json"));
        assertTrue(read("manifest.json").contains("{ \"folder\": \"u/1\", \"institution\": \"u\", \"edition\": \"1\""));
        var check = new ProcessBuilder("sha256sum", "--strict", "-c", "SHA256SUMS")
                .directory(out.resolve("u/1").toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(check.waitFor(20, TimeUnit.SECONDS));
        assertEquals(0, check.exitValue(), said);
        assertNothingIsLeftOver();
    }

    @Test
    void unchangedFilesKeepTheirTime() throws Exception {
        html(Map.of("a.html", "A", "b.html", "B"));
        var old = FileTime.fromMillis(1_000_000_000_000L);
        for (String file : List.of("u/1/a.html", "u/1/b.html", "manifest.json")) {
            Files.setLastModifiedTime(out.resolve(file), old);
        }

        assertEquals(new WriteResult.Written(0, 5, 0), html(Map.of("a.html", "A", "b.html", "B")));
        assertEquals(old, Files.getLastModifiedTime(out.resolve("u/1/a.html")));
        assertEquals(old, Files.getLastModifiedTime(out.resolve("manifest.json")));

        assertEquals(new WriteResult.Written(4, 1, 0), html(Map.of("a.html", "A", "b.html", "X")));
        assertEquals(old, Files.getLastModifiedTime(out.resolve("u/1/a.html")));
        assertNotEquals(old, Files.getLastModifiedTime(out.resolve("u/1/b.html")));
    }

    @Test
    void staleFilesAndFoldersThatBecameEmptyGo() throws Exception {
        html(Map.of("a.html", "A", "p/x/index.html", "X", "p/y/index.html", "Y"));
        Files.writeString(out.resolve("u/1/p/y/mine.txt"), "of somebody else");

        var result = html(Map.of("a.html", "A"));

        assertEquals(new WriteResult.Written(3, 1, 2), result);
        assertFalse(Files.exists(out.resolve("u/1/p/x")));
        assertEquals("of somebody else", read("u/1/p/y/mine.txt"));
        assertFalse(Files.exists(out.resolve("u/1/p/y/index.html")));
    }

    @Test
    void aRunLeavesTheFilesOfOtherProductsAlone() throws Exception {
        run(PLAIN, U1, Map.of("html", Map.of("a.html", "A"), "json", Map.of("a.json", "1", "b.json", "2")));

        run(PLAIN, U1, Map.of("json", Map.of("a.json", "3")));

        assertEquals("A", read("u/1/a.html"));
        assertFalse(Files.exists(out.resolve("u/1/b.json")));
        assertTrue(read("u/1/manifest.json").contains("\"a.html\""));
        assertEquals(2, read("u/1/SHA256SUMS").lines().count());
    }

    @Test
    void aProductThatMakesNothingStillLosesItsFiles() throws Exception {
        run(PLAIN, U1, Map.of("html", Map.of("a.html", "A"), "json", Map.of("a.json", "1")));
        run(PLAIN, U1, Map.of("json", Map.of()));
        assertFalse(Files.exists(out.resolve("u/1/a.json")));
        assertTrue(Files.exists(out.resolve("u/1/a.html")));
    }

    @Test
    void catalogsThatAreGoneGoUnlessTheyAreToBeKept() throws Exception {
        try (var run = OutputRun.begin(out, PLAIN)) {
            run.output(U1, "html").file("a.html", bytes("1"));
            run.output(U2, "html").file("a.html", bytes("2"));
            run.output(U2, "json").file("a.json", bytes("2"));
            run.rootOutput("html").file("index.html", bytes("root"));
            assertInstanceOf(WriteResult.Written.class, run.finish());
        }
        run(PLAIN.keepingOtherCatalogs(), U1, Map.of("html", Map.of("a.html", "1")));
        assertEquals("2", read("u/2/a.html"));
        assertTrue(read("manifest.json").contains("u/2"));
        assertFalse(Files.exists(out.resolve("index.html")), "a root file that was not made again is stale");

        run(PLAIN, U1, Map.of("html", Map.of("a.html", "1")));
        assertFalse(Files.exists(out.resolve("u/2/a.html")));
        assertEquals("2", read("u/2/a.json"), "json did not run");

        run(PLAIN, U1, Map.of("json", Map.of()));
        assertFalse(Files.exists(out.resolve("u/2")));
        assertFalse(read("manifest.json").contains("u/2"));
    }

    @Test
    void aFolderOfSomebodyElseIsRefused() throws Exception {
        Files.createDirectories(out);
        Files.writeString(out.resolve("manifest.json"), "{\"name\": \"a web app\"}");

        assertFails("did not write", html(Map.of("a.html", "A")));
        assertEquals(List.of("manifest.json"), files());

        assertInstanceOf(WriteResult.Written.class, run(PLAIN.adopting(), U1, Map.of("html", Map.of("a.html", "A"))));
        assertInstanceOf(WriteResult.Written.class, html(Map.of("a.html", "B")));
    }

    @Test
    void aFileThatNoManifestNamesIsNotOverwritten() throws Exception {
        html(Map.of("a.html", "A"));
        Files.writeString(out.resolve("u/1/b.html"), "by hand");

        assertFails("u/1/b.html: the file is there already", html(Map.of("a.html", "X", "b.html", "B")));
        assertEquals("A", read("u/1/a.html"), "nothing is written when one file cannot be");
        assertEquals("by hand", read("u/1/b.html"));
        assertNothingIsLeftOver();
    }

    @Test
    void oursIsOverwrittenEvenIfChangedByHand() throws Exception {
        html(Map.of("a.html", "A"));
        Files.writeString(out.resolve("u/1/a.html"), "by hand");
        html(Map.of("a.html", "A"));
        assertEquals("A", read("u/1/a.html"));
    }

    @Test
    void theOutputFolderMayNotBeAFile() throws Exception {
        Files.writeString(out, "a file");
        assertFails("the output folder is a file", html(Map.of("a.html", "A")));
        assertEquals("a file", Files.readString(out));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../x",
                "a/../../x",
                "/x",
                "",
                "a//b",
                "a/",
                "./a",
                "CON",
                "nul.html",
                "a/COM1.tar.gz",
                "lpt\u00b9",
                "a.",
                "a ",
                " a",
                "a:b",
                "a\\b",
                "a\nb",
                "a\u0000b",
                "b?",
                "e\u0301",
                "\ud800",
                ".credence-tmp-0",
                "manifest.json",
                "Manifest.JSON",
                "SHA256SUMS"
            })
    void unsafePathsAreRefused(String path) throws Exception {
        assertInstanceOf(WriteResult.Failed.class, html(Map.of("a.html", "A", path, "B")));
        assertFalse(Files.exists(out));
        assertEquals(0, temp.toFile().list().length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.json", "con2", "COM", "LPT", "console.log", "a/.b/c", "\u00e9.html", "COM10", "a b"})
    void otherPathsAreNot(String path) {
        assertEquals(Optional.empty(), OutputPath.problem(path));
    }

    @Test
    void pathsThatCollideAreRefused() {
        assertFails("collides with u/1/", html(Map.of("a.html", "A", "A.html", "B")));
        assertFails("collides with u/1/", html(Map.of("p/a.html", "A", "P/b.html", "B")));
        assertFails("collides with u/1/", html(Map.of("p", "A", "p/b.html", "B")));
        var twice = run(PLAIN, U1, Map.of("html", Map.of("a", "A"), "json", Map.of("a", "A")));
        assertFails("u/1/a: the file is made twice", twice);
    }

    @Test
    void linksDoNotLeadOut() throws Exception {
        Path outside = Files.createDirectory(temp.resolve("outside"));
        Files.writeString(outside.resolve("a.html"), "outside");
        html(Map.of("p/a.html", "A"));
        Files.delete(out.resolve("u/1/p/a.html"));
        Files.delete(out.resolve("u/1/p"));
        Files.createSymbolicLink(out.resolve("u/1/p"), outside);

        assertFails("u/1/p", html(Map.of("p/a.html", "B")));
        assertFails("u/1/p", html(Map.of("q.html", "removes p/a.html")));
        assertEquals("outside", Files.readString(outside.resolve("a.html")));
    }

    @Test
    void aLinkInPlaceOfAFileIsReplacedAndNotFollowed() throws Exception {
        html(Map.of("a.html", "A"));
        Path outside = Files.writeString(temp.resolve("outside"), "outside");
        Files.delete(out.resolve("u/1/a.html"));
        Files.createSymbolicLink(out.resolve("u/1/a.html"), outside);

        html(Map.of("a.html", "A"));

        assertEquals("outside", Files.readString(outside));
        assertFalse(Files.isSymbolicLink(out.resolve("u/1/a.html")));
    }

    @Test
    void aManifestThatWasTamperedWithRemovesNothingOutside() throws Exception {
        html(Map.of("a.html", "A", "b.html", "B"));
        Path outside = Files.writeString(temp.resolve("outside.html"), "outside");
        Path manifest = out.resolve("u/1/manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("b.html", "../../../outside.html"));

        html(Map.of("a.html", "A"));

        assertTrue(Files.exists(outside));
    }

    @Test
    void aFailedWriteNamesItsFileAndChangesNothing() throws Exception {
        html(Map.of("a.html", "A", "p/b.html", "B"));
        Files.delete(out.resolve("u/1/p/b.html"));
        Files.delete(out.resolve("u/1/p"));
        Files.writeString(out.resolve("u/1/p"), "a file where a folder should be");
        String manifest = read("u/1/manifest.json");

        assertFails("u/1/p: a file is where a folder should be", html(Map.of("a.html", "X", "p/b.html", "B")));
        assertEquals("A", read("u/1/a.html"));
        assertEquals(manifest, read("u/1/manifest.json"));
        assertNothingIsLeftOver();

        Files.delete(out.resolve("u/1/a.html"));
        Files.createDirectory(out.resolve("u/1/a.html"));
        assertFails("u/1/a.html: a folder is where a file should be", html(Map.of("a.html", "X")));
    }

    @Test
    void aProductThatThrowsChangesNothing() throws Exception {
        html(Map.of("a.html", "A", "b.html", "B"));
        try (var run = OutputRun.begin(out, PLAIN)) {
            run.output(U1, "html").file("a.html", bytes("X"));
            run.output(U1, "html").file("new/c.html", bytes("C"));
        }
        assertEquals("A", read("u/1/a.html"));
        assertEquals("B", read("u/1/b.html"));
        assertFalse(Files.exists(out.resolve("u/1/new")));
        assertNothingIsLeftOver();
    }

    @Test
    void aRunThatWasKilledIsTakenUp() throws Exception {
        Files.createDirectories(out.resolve("u/1"));
        Files.writeString(out.resolve(".credence-run"), "");
        Files.writeString(out.resolve("u/1/a.html"), "half of");
        Files.writeString(out.resolve("u/1/.credence-tmp-7"), "half of");
        Files.createDirectories(out.resolve("u/.credence-tmp-folder-0/programs"));
        Files.writeString(out.resolve("u/.credence-tmp-folder-0/programs/b.html"), "half of");
        Path outside = Files.createDirectory(temp.resolve("outside"));
        Files.writeString(outside.resolve("mine.txt"), "of somebody else");
        Files.createSymbolicLink(out.resolve("u/.credence-tmp-folder-0/link"), outside);
        Files.createSymbolicLink(out.resolve("u/1/.credence-tmp-link"), outside);

        assertInstanceOf(WriteResult.Written.class, html(Map.of("a.html", "A")));
        assertEquals("A", read("u/1/a.html"));
        assertEquals("of somebody else", Files.readString(outside.resolve("mine.txt")));
        assertTrue(Files.isSymbolicLink(out.resolve("u/1/.credence-tmp-link")), "no run of ours makes links");
        Files.delete(out.resolve("u/1/.credence-tmp-link"));
        assertNothingIsLeftOver();
    }

    @Test
    void aNewCatalogComesToItsPlaceAsAWhole() throws Exception {
        html(Map.of("a.html", "A"));
        try (var run = OutputRun.begin(out, PLAIN.keepingOtherCatalogs())) {
            run.output(U2, "html").file("a.html", bytes("A2"));
            inParts(run.output(U2, "html"), "p/x/index.html", "first ", "second");
            assertFalse(Files.exists(out.resolve("u/2")));
            assertEquals(new WriteResult.Written(5, 0, 0), run.finish());
        }
        assertEquals("A", read("u/1/a.html"));
        assertEquals("A2", read("u/2/a.html"));
        assertEquals("first second", read("u/2/p/x/index.html"));
        String sum = Content.of(bytes("first second")).sha256();
        assertTrue(
                read("u/2/SHA256SUMS").contains(sum + "  p/x/index.html"), "the sum of the parts is that of the whole");
        assertEquals(2, read("u/2/SHA256SUMS").lines().count());
        assertNothingIsLeftOver();
    }

    @Test
    void aNewCatalogThatFailsLeavesNothing() throws Exception {
        html(Map.of("a.html", "A"));
        try (var run = OutputRun.begin(out, PLAIN)) {
            run.output(U2, "html").file("p/x/index.html", bytes("X"));
        }
        assertFalse(Files.exists(out.resolve("u/2")));
        assertNothingIsLeftOver();
    }

    @Test
    void aLargeFileInPartsIsComparedToItsEnd() throws Exception {
        var first = "a".repeat(100_000);
        parts("large.json", first, "end");

        assertEquals(new WriteResult.Written(0, 4, 0), parts("large.json", first, "end"));
        assertEquals(new WriteResult.Written(0, 4, 0), parts("large.json", first + "e", "nd"));
        assertEquals(new WriteResult.Written(4, 0, 0), parts("large.json", first, "END"));
        assertEquals(first + "END", read("u/1/large.json"));
    }

    @Test
    void aFolderThatIsInUseIsMovedFileByFile() throws Exception {
        Path from = Files.createDirectories(temp.resolve("from"));
        Files.createDirectories(from.resolve("p/x"));
        Files.writeString(from.resolve("a.html"), "A");
        Files.writeString(from.resolve("p/x/index.html"), "X");

        Folders.moveOneByOne(from, temp.resolve("to"));

        assertEquals("A", Files.readString(temp.resolve("to/a.html")));
        assertEquals("X", Files.readString(temp.resolve("to/p/x/index.html")));
        assertFalse(Files.exists(from));
    }

    @Test
    void aSecondRunAtTheSameTimeIsRefused() {
        try (var first = OutputRun.begin(out, PLAIN)) {
            first.output(U1, "html").file("a.html", bytes("A"));
            assertFails("another run is writing this folder", html(Map.of("a.html", "B")));
            assertInstanceOf(WriteResult.Written.class, first.finish());
        }
    }

    @Test
    void verifyComparesAndTouchesNothing() throws Exception {
        var verify = PLAIN.verifying();
        assertEquals(
                new WriteResult.Compared(
                        List.of("manifest.json", "u/1/SHA256SUMS", "u/1/a.html", "u/1/manifest.json"),
                        List.of(),
                        List.of(),
                        0),
                run(verify, U1, Map.of("html", Map.of("a.html", "A"))));
        assertFalse(Files.exists(out));

        html(Map.of("a.html", "A", "b.html", "B"));
        var same = (WriteResult.Compared) run(verify, U1, Map.of("html", Map.of("a.html", "A", "b.html", "B")));
        assertTrue(same.isUpToDate());
        assertEquals(5, same.unchanged());
        assertEquals(
                new WriteResult.Compared(
                        List.of("u/1/c.html"),
                        List.of("manifest.json", "u/1/SHA256SUMS", "u/1/a.html", "u/1/manifest.json"),
                        List.of("u/1/b.html"),
                        0),
                run(verify, U1, Map.of("html", Map.of("a.html", "X", "c.html", "C"))));
        assertEquals("A", read("u/1/a.html"));
        assertNothingIsLeftOver();
    }

    @Test
    void tenThousandFilesAreWrittenFast() {
        var many = new TreeMap<String, String>();
        for (int i = 0; i < 10_000; i++) {
            many.put("programs/p" + i + "/index.html", "page " + i + " ".repeat(4000));
        }
        long start = System.nanoTime();
        assertEquals(new WriteResult.Written(10_003, 0, 0), html(many));
        long first = System.nanoTime();
        assertEquals(new WriteResult.Written(0, 10_003, 0), html(many));
        long second = System.nanoTime();
        System.out.printf(
                "10,000 files: first %d ms, again %d ms%n", (first - start) / 1_000_000, (second - first) / 1_000_000);
        assertTrue(second - start < 30_000_000_000L);
    }

    private WriteResult html(Map<String, String> files) {
        return run(PLAIN, U1, Map.of("html", files));
    }

    private WriteResult parts(String path, String... parts) {
        try (var run = OutputRun.begin(out, PLAIN)) {
            inParts(run.output(U1, "json"), path, parts);
            return run.finish();
        }
    }

    private static void inParts(Output output, String path, String... parts) {
        var file = output.parts(path);
        Stream.of(parts).map(OutputRunTest::bytes).forEach(file::add);
        file.end();
    }

    private WriteResult run(
            OutputSettings settings, Publication publication, Map<String, Map<String, String>> products) {
        try (var run = OutputRun.begin(out, settings)) {
            products.forEach((product, files) -> {
                var output = run.output(publication, product);
                files.forEach((path, text) -> output.file(path, bytes(text)));
            });
            return run.finish();
        }
    }

    private static void assertFails(String words, WriteResult result) {
        assertInstanceOf(WriteResult.Failed.class, result);
        assertTrue(result.toString().contains(words), result.toString());
    }

    private void assertNothingIsLeftOver() throws IOException {
        try (var walk = Files.walk(out)) {
            assertEquals(
                    List.of(),
                    walk.filter(f -> f.getFileName().toString().startsWith(".credence-"))
                            .toList());
        }
    }

    private List<String> files() throws IOException {
        var found = new ArrayList<String>();
        try (var walk = Files.walk(out)) {
            walk.filter(Files::isRegularFile)
                    .forEach(f -> found.add(out.relativize(f).toString()));
        }
        return found;
    }

    private String read(String path) throws IOException {
        return Files.readString(out.resolve(path));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Publication publication(String institution, String edition) {
        var span = new SourceFile("u.credence", "").whole();
        var catalog = new Catalog(
                new Institution(institution, "U", Optional.empty(), Optional.empty(), span),
                new Edition(
                        edition,
                        Optional.empty(),
                        TermSystem.SEMESTER,
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        true,
                        false,
                        true,
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        span),
                List.of(),
                Map.of(),
                List.of(),
                List.of());
        return new Publication(catalog, Map.of(), Optional.of("https://x.example"), List.of(), "credence test");
    }
}
