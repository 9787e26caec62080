package dev.credence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.credence.build.Products;
import dev.credence.diagnostic.render.Format;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/java.md} shows programs that compile against generated classes, and what they print. */
class JavaManualTest {
    private static final Path EXAMPLE = Path.of("docs/examples/java");

    @TempDir
    Path folder;

    @Test
    void theExamplesCompileWithoutAWarningAndPrintWhatThePageShows() throws Exception {
        var compilation = Credence.in(EXAMPLE).compile();
        assertFalse(compilation.hasErrors(), () -> Credence.text(compilation, Format.PLAIN));
        Credence.publish(compilation, folder.resolve("out"), Products.JAVA, Products.JSON);
        compile();
        assertShown("Audit");
        assertShown(
                "ListPrograms",
                folder.resolve("out/lakeside/2026-2027/catalog.json").toString());
    }

    private static void assertShowsSource(String page, String example) throws Exception {
        String source = Files.readString(EXAMPLE.resolve(example + ".java"));
        assertTrue(page.contains("```java\n" + source.substring(source.indexOf("/** Prints")) + "```"), example);
    }

    private void assertShown(String example, String... arguments) throws Exception {
        String page = Files.readString(Path.of("docs/java.md")).replace("\r\n", "\n");
        assertShowsSource(page, example);
        String printed = run(example, arguments);
        assertTrue(page.contains("```text\n" + printed + "```"), printed);
    }

    /** The generated classes alone, for they need nothing; then the examples, one of which uses Jackson. */
    private void compile() throws Exception {
        Path classes = folder.resolve("classes");
        Files.createDirectories(classes);
        try (var files = Files.walk(folder.resolve("out"))) {
            javac(
                    classes.toString(),
                    files.filter(file -> file.toString().endsWith(".java")).toList());
        }
        try (var files = Files.list(EXAMPLE)) {
            javac(
                    classPath(),
                    files.filter(file -> file.toString().endsWith(".java")).toList());
        }
    }

    private void javac(String classPath, List<Path> sources) {
        var arguments = new ArrayList<>(List.of(
                "-Xlint:all",
                "-Xdoclint:all/protected",
                "-Werror",
                "-proc:none",
                "-encoding",
                "UTF-8",
                "--release",
                "17"));
        arguments.addAll(
                List.of("-cp", classPath, "-d", folder.resolve("classes").toString()));
        sources.forEach(source -> arguments.add(source.toString()));
        var said = new ByteArrayOutputStream();
        int status = ToolProvider.getSystemJavaCompiler().run(null, said, said, arguments.toArray(String[]::new));
        assertEquals(0, status, said.toString(StandardCharsets.UTF_8));
    }

    private String classPath() throws Exception {
        var parts = new ArrayList<>(List.of(folder.resolve("classes").toString()));
        for (var jackson : List.of(ObjectMapper.class, JsonFactory.class, JsonProperty.class)) {
            parts.add(Path.of(jackson.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString());
        }
        return String.join(File.pathSeparator, parts);
    }

    private String run(String example, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classPath(), example));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), text);
        return text.replace("\r\n", "\n");
    }
}
