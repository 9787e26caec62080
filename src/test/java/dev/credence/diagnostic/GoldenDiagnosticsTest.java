package dev.credence.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.credence.Specs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs every {@link CodeFolder}. A spec is compiled beside {@code base.cred}, unless its first line begins {@code # alone}.
 * {@code -Dgolden.update=true} writes the expected output anew. That no code is without a folder, {@link ClosureTest} checks.
 */
class GoldenDiagnosticsTest {
    private static final Path ROOT = Path.of("src/main/resources/dev/credence/diagnostic/codes");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @TestFactory
    Stream<DynamicTest> everyFailingSpecPrintsWhatIsExpected(@TempDir Path scratch) {
        return CodeFolder.of(ROOT).stream()
                .map(folder -> DynamicTest.dynamicTest(folder.code(), () -> {
                    var expected = folder.file("expected.txt");
                    var compilation =
                            folder.compile("fail", scratch.resolve(folder.path().getFileName()));
                    String printed = Specs.rendered(compilation);
                    if (UPDATE) {
                        Files.writeString(expected, printed);
                    }
                    assertEquals(Files.readString(expected), printed);
                    assertTrue(
                            compilation.diagnostics().stream()
                                    .anyMatch(d -> d.code().id().equals(folder.code())),
                            printed);
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyPassingTwinIsWithoutAWord(@TempDir Path scratch) {
        return CodeFolder.of(ROOT).stream()
                .map(folder -> DynamicTest.dynamicTest(
                        folder.code(),
                        () -> assertEquals(
                                "",
                                Specs.errors(folder.compile(
                                        "pass", scratch.resolve(folder.path().getFileName()))))));
    }

    @Test
    void noMessageSpeaksTheLanguageOfCompilers() throws IOException {
        var jargon =
                List.of("token", "mismatched", "parser", "extraneous", "no viable", "expecting", "illegal", "invalid");
        for (var folder : CodeFolder.of(ROOT)) {
            for (var name : List.of("expected.txt", "explain.md")) {
                String text = Files.readString(folder.file(name)).toLowerCase(Locale.ROOT);
                jargon.forEach(word -> assertTrue(!text.contains(word), () -> folder + " " + name + " says " + word));
            }
        }
    }
}
