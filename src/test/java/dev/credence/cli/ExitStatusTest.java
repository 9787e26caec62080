package dev.credence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The exit statuses and streams that build tools rely on. */
class ExitStatusTest {
    private static final String GOOD = """
            institution lakeside "Lakeside" {
              edition 2026
              levels { upper-division 300 to 499 }
            }
            course GEOG 301 "Cities" { units 3 }
            undergraduate certificate x "X" { requirements 3 units { GEOG 301 } }
            """;

    @TempDir
    Path folder;

    private Path specs;
    private Path out;

    @BeforeEach
    void folders() throws IOException {
        specs = Files.createDirectory(folder.resolve("specs"));
        out = folder.resolve("out");
    }

    private void spec(String text) throws IOException {
        Files.writeString(specs.resolve("a.cred"), text);
    }

    @Test
    void goodSpecsAreFine() throws IOException {
        spec(GOOD);
        var check = Command.run("check", specs);
        assertEquals(0, check.status(), check.err());
        var build = Command.run("build", specs, "--out", out);
        assertEquals(0, build.status(), build.err());
        assertTrue(Files.exists(out.resolve("lakeside/2026/catalog.json")));
    }

    @Test
    void theJavaPackageIsTheOneAskedFor() throws IOException {
        spec(GOOD);
        assertEquals(
                0,
                Command.run("build", specs, "--out", out, "--java-package", "edu.x")
                        .status());
        assertTrue(Files.exists(out.resolve("lakeside/2026/java/edu/x/lakeside/e2026/Programs.java")));
    }

    @Test
    void mistakesAreOneAndNothingIsWritten() throws IOException {
        spec(GOOD);
        assertEquals(0, Command.run("build", specs, "--out", out).status());
        var before = bytes();
        spec(GOOD.replace("{ GEOG 301 }", "{ GEOG 999 }"));
        var build = Command.run("build", specs, "--out", out);
        assertEquals(1, build.status());
        assertTrue(build.err().contains("unknown-course"), build.err());
        assertEquals("", build.out());
        assertEquals(before, bytes());
    }

    @Test
    void wrongUsageIsTwo() throws IOException {
        spec(GOOD);
        for (Object[] words : new Object[][] {
            {},
            {"chek"},
            {"check", "--no-such-option"},
            {"check", specs, "--format", "pdf"},
            {"build", specs, "--out", out, "--only", "pdf"},
            {"build", specs, "--out", out, "--base-url", "ftp://x"},
            {"build", specs, "--out", out, "--java-package", "edu.new.x"},
            {"build", specs, "--out", "a\u0000b"},
        }) {
            var run = Command.run(words);
            assertEquals(2, run.status(), () -> Arrays.toString(words) + run.err());
            assertEquals("", run.out());
            assertFalse(run.err().contains("Exception"), run.err());
        }
        assertFalse(Files.exists(out));
    }

    @Test
    void whatIsNotThereIsThree() {
        var check = Command.run("check", folder.resolve("spec"));
        assertEquals(3, check.status());
        assertTrue(check.err().contains("unreadable-file"), check.err());
        assertEquals(
                3, Command.run("build", folder.resolve("spec"), "--out", out).status());
    }

    @Test
    void anEmptyFolderIsOne() {
        var check = Command.run("check", specs);
        assertEquals(1, check.status());
        assertTrue(check.err().contains("empty-workspace"), check.err());
    }

    @Test
    void anOutputFolderThatIsNotOursIsThree() throws IOException {
        spec(GOOD);
        Files.createDirectory(out);
        Files.writeString(out.resolve("thesis.txt"), "mine");
        var build = Command.run("build", specs, "--out", out);
        assertEquals(3, build.status(), build.err());
        assertEquals(1, bytes().size());
        var adopted = Command.run("build", specs, "--out", out, "--adopt");
        assertEquals(0, adopted.status(), adopted.err());
        assertEquals("mine", Files.readString(out.resolve("thesis.txt")));
    }

    @Test
    void anOutputPathThatIsAFileIsThree() throws IOException {
        spec(GOOD);
        Files.writeString(out, "a file");
        var build = Command.run("build", specs, "--out", out);
        assertEquals(3, build.status(), build.err());
        assertEquals("a file", Files.readString(out));
        assertEquals(
                3, Command.run("build", specs, "--out", out.resolve("below")).status());
    }

    @Test
    void verifyComparesAndWritesNothing() throws IOException {
        spec(GOOD);
        assertEquals(1, Command.run("build", specs, "--out", out, "--verify").status());
        assertFalse(Files.exists(out));
        assertEquals(0, Command.run("build", specs, "--out", out).status());
        var before = bytes();
        assertEquals(0, Command.run("build", specs, "--out", out, "--verify").status());
        spec(GOOD.replace("Cities", "Towns"));
        var verify = Command.run("build", specs, "--out", out, "--verify");
        assertEquals(1, verify.status());
        assertTrue(verify.out().contains("changed  lakeside/2026/catalog.json"), verify.out());
        assertEquals(before, bytes());
    }

    @Test
    void onlyWritesOneProduct() throws IOException {
        spec(GOOD);
        assertEquals(
                0, Command.run("build", specs, "--out", out, "--only", "json").status());
        assertTrue(bytes().keySet().stream().noneMatch(name -> name.endsWith(".html")), () -> bytes().toString());
    }

    @Test
    void warningsAreErrorsOnDemandOnly() throws IOException {
        spec(GOOD.replace("units 3 }\n", "units 3, prerequisites \"GEOG 101\" }\n"));
        assertEquals(0, Command.run("check", specs).status());
        assertEquals(1, Command.run("check", specs, "--werror").status());
    }

    @Test
    void machinesGetOneJsonObjectOnStandardOutput() throws IOException {
        spec(GOOD.replace("{ GEOG 301 }", "{ GEOG 999 }"));
        var check = Command.run("check", specs, "--format", "json");
        assertEquals(1, check.status());
        assertEquals("", check.err());
        var mapper = new tools.jackson.databind.ObjectMapper();
        var tree = mapper.readTree(check.out());
        assertEquals(
                "unknown-course", tree.get("diagnostics").get(0).get("code").asString());
        assertEquals(
                6,
                tree.get("diagnostics")
                        .get(0)
                        .get("range")
                        .get("start")
                        .get("line")
                        .asInt());
        var human = Command.run("check", specs);
        assertEquals("", human.out());
        assertTrue(human.err().contains("unknown-course"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "CON", "aux", "études", "x/y", "..", "index"})
    void namesThatAreNoFileNamesAreOneAndNothingIsWritten(String name) throws IOException {
        spec(GOOD.replace("certificate x", "certificate " + name));
        var build = Command.run("build", specs, "--out", out);
        assertEquals(1, build.status(), build.err());
        assertFalse(Files.exists(out));
        assertEquals("specs", names());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "UTF-16LE", "UTF-16"})
    void otherEncodingsAreOne(String encoding) throws IOException {
        Files.write(
                specs.resolve("a.cred"),
                GOOD.replace("Cities", "Villes de l’été".replace("’", "'")).getBytes(Charset.forName(encoding)));
        var check = Command.run("check", specs);
        assertEquals(1, check.status());
        assertTrue(check.err().contains("not-utf-8") || check.err().contains("control-character"), check.err());
    }

    @Test
    void aByteOrderMarkIsFine() throws IOException {
        spec("\ufeff" + GOOD);
        assertEquals(0, Command.run("check", specs).status());
    }

    @Test
    void nulIsOne() throws IOException {
        spec(GOOD.replace("Cities", "Ci\u0000ties"));
        var check = Command.run("check", specs);
        assertEquals(1, check.status());
        assertTrue(check.err().contains("control-character"), check.err());
    }

    @Test
    void courseFilesThatAreMissingOrBrokenAreOneWithTheirPlace() throws IOException {
        spec(GOOD + "courses from \"c.csv\" { code from column \"Code\", units from column \"Units\" }\n");
        var missing = Command.run("check", specs);
        assertEquals(1, missing.status());
        assertTrue(missing.err().contains("import-unreadable"), missing.err());
        Files.write(specs.resolve("c.csv"), "Code,Units\nGEOG 302,3\nGEOG 303,\"3\n".getBytes(StandardCharsets.UTF_8));
        var broken = Command.run("check", specs);
        assertEquals(1, broken.status());
        assertTrue(broken.err().contains("c.csv:3:10"), broken.err());
    }

    @Test
    void thousandsOfMistakesAreCountedAndNotAllPrinted() throws IOException {
        spec(GOOD + "course X\n".repeat(20_000));
        var check = Command.run("check", specs);
        assertEquals(1, check.status());
        assertTrue(
                check.err().lines().count() < 2_000, () -> check.err().lines().count() + " lines");
        assertTrue(
                check.err().contains("20000") || check.err().contains("20,000"),
                check.err().substring(check.err().length() - 300));
    }

    @Test
    void aFileThatMayNotBeReadIsThree() throws IOException {
        spec(GOOD);
        var locked = specs.resolve("b.cred");
        Files.createSymbolicLink(locked, folder.resolve("nowhere.cred"));
        assertEquals(3, Command.run("check", specs).status());
    }

    private String names() throws IOException {
        try (var all = Files.list(folder)) {
            return all.map(p -> p.getFileName().toString()).sorted().collect(Collectors.joining(" "));
        }
    }

    private TreeMap<String, String> bytes() {
        var found = new TreeMap<String, String>();
        try (var all = Files.walk(out)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                found.put(
                        out.relativize(file).toString(),
                        Arrays.hashCode(Files.readAllBytes(file)) + " " + Files.getLastModifiedTime(file));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return found;
    }
}
