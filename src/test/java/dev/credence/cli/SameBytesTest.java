package dev.credence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same specs give the same bytes on every machine. */
class SameBytesTest {
    private static final Path SPECS = Path.of("specs").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    @Tag("slow")
    void machineLocaleTimeZoneThreadsAndFileOrderDoNotMatter() throws Exception {
        var here = build("one", false, "-Duser.timezone=America/Los_Angeles", "-Duser.language=en", "-Duser.country=US");
        var there = build(
                "two",
                true,
                "-Duser.timezone=Pacific/Kiritimati",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Dline.separator=\r\n",
                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=1");
        assertTrue(here.size() > 100, () -> "only " + here.size() + " files");
        assertEquals(here, there);
    }

    @Test
    @Tag("slow")
    void withoutAFolderOfSpecsTheStatusIsThreeAndNothingIsWritten() throws Exception {
        var empty = Files.createDirectory(folder.resolve("empty"));
        assertEquals(3, java(empty, "build"));
        try (var left = Files.list(empty)) {
            assertEquals(0, left.filter(p -> !p.getFileName().toString().equals("log")).count());
        }
    }

    private Map<String, String> build(String name, boolean reversed, String... options) throws Exception {
        var work = Files.createDirectory(folder.resolve(name));
        copy(work.resolve("specs"), reversed);
        assertEquals(0, java(work, "build", options), () -> log(work));
        var found = new TreeMap<String, String>();
        var out = work.resolve("out");
        try (var files = Files.walk(out)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var digest = java.security.MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                found.put(out.relativize(file).toString(), HexFormat.of().formatHex(digest));
            }
        }
        return found;
    }

    private static void copy(Path target, boolean reversed) throws IOException {
        List<Path> files;
        try (var all = Files.walk(SPECS)) {
            files = new ArrayList<>(all.filter(Files::isRegularFile).sorted().toList());
        }
        if (reversed) {
            Collections.reverse(files);
        }
        for (var file : files) {
            var copy = target.resolve(SPECS.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }

    private static int java(Path work, String command, String... options) throws Exception {
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of(options));
        words.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", absolute(), "dev.credence.cli.Main", command));
        var process = new ProcessBuilder(words)
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("log").toFile())
                .start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES));
        return process.exitValue();
    }

    /** The class path of this test, which may name folders from the project's own. */
    private static String absolute() {
        var parts = new ArrayList<String>();
        for (String part : System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1)) {
            parts.add(part.isEmpty() ? "" : Path.of(part).toAbsolutePath().toString());
        }
        return String.join(java.io.File.pathSeparator, parts);
    }

    private static String log(Path work) {
        try {
            return Files.readString(work.resolve("log"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
