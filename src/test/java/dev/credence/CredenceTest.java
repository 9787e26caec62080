package dev.credence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.credence.build.Products;
import dev.credence.diagnostic.render.Format;
import dev.credence.publish.WriteResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Credence used as a library. */
class CredenceTest {
    @TempDir
    Path folder;

    @BeforeEach
    void aWorkspace() throws IOException {
        spec("base.cred", Specs.BASE);
        spec("gis.cred", program("proposed"));
    }

    private void spec(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("specs"));
        Files.writeString(folder.resolve("specs").resolve(name), text);
    }

    private static String program(String status) {
        return "undergraduate certificate gis \"Certificate in GIS\" {\n  status " + status
                + "\n  requirements { GEOG 301, GEOG 302, GEOG 303, GEOG 304 }\n}\n";
    }

    @Test
    void aFolderIsCompiledAndPublishedInAFewLines() throws IOException {
        var compilation = Credence.in(folder).compile();
        assertFalse(compilation.hasErrors(), () -> Credence.text(compilation, Format.PLAIN));
        assertEquals(1, compilation.programs());

        var out = folder.resolve("out");
        var first = (WriteResult.Written) Credence.publish(compilation, out, Products.JSON);
        assertTrue(first.written() > 0);
        assertEquals(
                new WriteResult.Written(0, first.written(), 0),
                Credence.publish(Credence.in(folder).compile(), out, Products.JSON));
        try (Stream<Path> files = Files.walk(out)) {
            assertTrue(files.anyMatch(file -> file.endsWith("catalog.json")));
        }
    }

    @Test
    void withoutANameEveryProductIsWrittenForItsAddress() throws IOException {
        var out = folder.resolve("out");
        Credence.publish(Credence.in(folder).compile(), out, Optional.of("https://catalog.example.edu"));
        try (Stream<Path> files = Files.walk(out)) {
            var names = files.map(file -> file.getFileName().toString()).toList();
            assertTrue(names.contains("index.html") && names.contains("Programs.java"), names.toString());
        }
    }

    @Test
    void mistakesAreDiagnosticsAndAreNotPublished() throws IOException {
        spec("gis.cred", program("proposed").replace("GEOG 304", "GEOG 999"));
        var compilation = Credence.in(folder).compile();
        assertTrue(compilation.hasErrors());
        String text = Credence.text(compilation, Format.PLAIN);
        assertTrue(text.contains("error[unknown-course]: there is no course `GEOG 999`"), text);
        assertTrue(text.contains("specs/gis.cred:3:"), text);
        assertThrows(IllegalArgumentException.class, () -> Credence.publish(compilation, folder.resolve("out")));
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void pathsPolicyAndReleaseCanBeSaid() throws IOException {
        spec("bad.cred", "nonsense");
        var one = Credence.in(folder).paths("specs/gis.cred");
        assertEquals(1, one.compile().programs());
        assertEquals(0, one.release().compile().programs());
        var strict = one.policy("csulb-2024").compile();
        assertEquals("csulb-2024", strict.selection().orElseThrow());
    }

    @Test
    void aPolicyThatIsNotThereIsWrongUsage() {
        var wrong = Credence.in(folder).policy("csulb-2025");
        var message =
                assertThrows(IllegalArgumentException.class, wrong::compile).getMessage();
        assertTrue(message.contains("there is no policy `csulb-2025`") && message.contains("`csulb-2024`"), message);
    }
}
