package dev.credence.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.credence.Specs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every code of the catalogue has a folder with a spec that provokes it, what is printed for it, and a twin without the mistake. A
 * spec is compiled beside {@code base.cred}, unless its first line is {@code # alone}. {@code -Dgolden.update=true} writes the
 * expected output anew.
 */
class GoldenDiagnosticsTest {
    private static final Path ROOT = Path.of("src/test/resources/diagnostics");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    /** Codes that no spec text can provoke, and the test that provokes each. */
    private static final Map<Code, String> ELSEWHERE = Map.of(
            Code.UNREADABLE_FILE, "dev.credence.cli.ExitStatusTest",
            Code.NOT_UTF8, "dev.credence.cli.ExitStatusTest",
            Code.CONTROL_CHARACTER, "dev.credence.cli.ExitStatusTest",
            Code.EMPTY_WORKSPACE, "dev.credence.cli.ExitStatusTest",
            Code.UNSAID, "dev.credence.cli.DataProductsTest",
            Code.BAD_ID_LOCK, "dev.credence.cli.IdsCommandTest",
            Code.DUPLICATE_ID, "dev.credence.cli.IdsCommandTest");

    /** Codes that nothing reports yet. */
    private static final List<Code> RESERVED = List.of(Code.VARIABLE_UNITS);

    @TestFactory
    Stream<DynamicTest> everyFailingSpecPrintsWhatIsExpected() {
        return folders()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
                    var expected = folder.resolve("expected.txt");
                    var compilation = specs(folder, "fail.cred").compile();
                    String printed = Specs.rendered(compilation);
                    if (UPDATE) {
                        Files.writeString(expected, printed);
                    }
                    assertEquals(read(expected), printed);
                    var codes = compilation.diagnostics().stream()
                            .map(d -> d.code().id())
                            .collect(Collectors.toCollection(TreeSet::new));
                    assertTrue(codes.contains(code(folder)), () -> printed);
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyPassingTwinIsWithoutAWord() {
        return folders()
                .map(folder -> DynamicTest.dynamicTest(
                        folder.getFileName().toString(),
                        () -> assertEquals("", specs(folder, "pass.cred").errors())));
    }

    @Test
    void everyCodeHasAFolderOrATestElsewhereAndNoFolderIsUnused() {
        var missing = new ArrayList<String>();
        var codes = new TreeSet<String>();
        var covered = folders().map(GoldenDiagnosticsTest::code).collect(Collectors.toSet());
        for (var code : Code.values()) {
            codes.add(code.id());
            if (!covered.contains(code.id()) && !ELSEWHERE.containsKey(code) && !RESERVED.contains(code)) {
                missing.add(code.id());
            }
        }
        assertEquals(List.of(), missing, "codes without a spec");
        covered.removeAll(codes);
        assertEquals(List.of(), List.copyOf(covered), "folders without a code");
    }

    @Test
    void everyTestNamedForACodeIsThere() {
        var absent = ELSEWHERE.values().stream()
                .filter(name -> !Files.exists(Path.of("src/test/java", name.replace('.', '/') + ".java")))
                .toList();
        assertEquals(List.of(), absent);
    }

    @Test
    void noMessageSpeaksTheLanguageOfCompilers() {
        var jargon =
                List.of("token", "mismatched", "parser", "extraneous", "no viable", "expecting", "illegal", "invalid");
        folders().forEach(folder -> {
            String printed = specs(folder, "fail.cred").rendered().toLowerCase(java.util.Locale.ROOT);
            jargon.forEach(word -> assertTrue(!printed.contains(word), () -> folder + " says " + word));
        });
    }

    /** A folder may be called {@code syntax-comma}: the code is what stands before a dot. */
    private static String code(Path folder) {
        return folder.getFileName().toString().split("\\.", 2)[0];
    }

    private static Specs specs(Path folder, String name) {
        String text = read(folder.resolve(name));
        var specs = text.startsWith("# alone") ? Specs.alone() : Specs.base();
        for (var file : list(folder)) {
            String other = file.getFileName().toString();
            if (!other.endsWith(".cred") && !other.equals("expected.txt")) {
                specs.data("case/" + other, read(file));
            }
        }
        return specs.file("case/" + name, text);
    }

    private static Stream<Path> folders() {
        return list(ROOT).stream().filter(Files::isDirectory);
    }

    private static List<Path> list(Path folder) {
        try (var paths = Files.list(folder)) {
            return Arrays.asList(paths.sorted().toArray(Path[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
