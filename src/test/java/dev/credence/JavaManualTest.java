package dev.credence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.credence.build.Products;
import dev.credence.diagnostic.render.Format;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/java.md} shows a program that compiles against generated classes, and what it prints. */
class JavaManualTest {
    private static final Path EXAMPLE = Path.of("docs/examples/java");

    @TempDir
    Path folder;

    @Test
    void theExampleCompilesWithoutAWarningAndPrintsWhatThePageShows() throws Exception {
        var compilation = Credence.in(EXAMPLE).compile();
        assertFalse(compilation.hasErrors(), () -> Credence.text(compilation, Format.PLAIN));
        Credence.publish(compilation, folder.resolve("out"), Products.JAVA);

        String page = Files.readString(Path.of("docs/java.md"));
        String source = Files.readString(EXAMPLE.resolve("Audit.java"));
        assertTrue(page.contains(source.substring(source.indexOf("/** Prints"))));
        compile();
        String printed = run();
        assertTrue(page.contains("```text\n" + printed + "```"), printed);
    }

    private void compile() throws Exception {
        var arguments = new ArrayList<>(List.of(
                "-Xlint:all",
                "-Xdoclint:all/protected",
                "-Werror",
                "-proc:none",
                "-encoding",
                "UTF-8",
                "--release",
                "17"));
        arguments.addAll(List.of(
                "-cp", folder.toString(), "-d", folder.resolve("classes").toString()));
        arguments.add(EXAMPLE.resolve("Audit.java").toString());
        try (var files = Files.walk(folder.resolve("out"))) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> arguments.add(file.toString()));
        }
        var said = new ByteArrayOutputStream();
        int status = ToolProvider.getSystemJavaCompiler().run(null, said, said, arguments.toArray(String[]::new));
        assertEquals(0, status, said.toString(StandardCharsets.UTF_8));
    }

    private String run() throws Exception {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        folder.resolve("classes").toString(),
                        "Audit")
                .redirectErrorStream(true)
                .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), text);
        return text.replace("\r\n", "\n");
    }
}
