package dev.credence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.credence.build.Compilation;
import dev.credence.build.Compiler;
import dev.credence.build.PathReport;
import dev.credence.build.Workspace;
import dev.credence.build.WorkspaceReader;
import dev.credence.diagnostic.Code;
import dev.credence.policy.Proofs;
import dev.credence.source.SourceFile;
import dev.credence.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code paths PROGRAM}. */
class PathsCommandTest {
    private static final String CATALOG = """
            institution %s "Lakeside" {
              edition 2026
              levels { lower-division 100 to 299, upper-division 300 to 499 }
              policy csulb-2024
            }
            course GEOG 101 "Maps" { units 3 }
            course GEOG 301 "Cities" { units 3 }
            course GEOG 302 "Rivers" { units 3 to 4 }
            undergraduate certificate climate "Climate" {
              status proposed
              requirements {
                GEOG 301
                6 units from { GEOG 101, GEOG 302, any GEOG 400 to 499 }
                3 units "of work in the field"
              }
            }
            undergraduate certificate never "Never" {
              status proposed
              requirements { 9 units from { GEOG 101, GEOG 301 } }
            }
            """;

    @TempDir
    Path folder;

    private Path specs;

    @BeforeEach
    void workspace() throws IOException {
        specs = Files.createDirectory(folder.resolve("specs"));
        for (var name : List.of("lakeside", "seaside")) {
            Files.writeString(Files.createDirectory(specs.resolve(name)).resolve("a.cred"), CATALOG.formatted(name));
        }
    }

    @Test
    void oneProgramIsShownWithItsRangesPathsAndClauses() {
        var run = Command.run("paths", "lakeside/2026/climate", specs);
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().startsWith("lakeside/2026 climate: Climate\n  units: "), run.out());
        assertTrue(run.out().contains("a shortest path:"), run.out());
        assertTrue(run.out().contains("under csulb-2024:"), run.out());
        assertTrue(run.out().contains("2.5 Most of an undergraduate certificate is upper-division: "), run.out());
        assertFalse(run.out().contains("seaside"), run.out());
    }

    @Test
    void anIdOfTwoCatalogsShowsBoth() {
        var run = Command.run("paths", "climate", specs);
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().startsWith("lakeside/2026 climate: "), run.out());
        assertTrue(run.out().contains("\nseaside/2026 climate: "), run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"climte", "lakeside/2026/climte", "lakeside/2025/climate"})
    void anUnknownProgramIsWrongUsageWithASuggestion(String name) {
        var run = Command.run("paths", name, specs);
        assertEquals(2, run.status(), run.err());
        assertTrue(run.err().contains("there is no program `" + name + "`; "), run.err());
        assertTrue(run.err().contains(name.contains("/") ? "`lakeside/2026/climate`" : "`climate`"), run.err());
        assertEquals("", run.out());
    }

    @Test
    void ofAProgramThatNobodyCanCompleteItSaysWhy() {
        var run = Command.run("paths", "lakeside/2026/never", specs);
        assertEquals(0, run.status(), run.err());
        assertEquals(
                "lakeside/2026 never: Never\nnobody can complete it: these courses add up to at most 6 units, but 9 are asked for\n",
                run.out());
    }

    @Test
    void questionsAreTheSameBytesInTwoRunsAndHoldOnlyRowsWithAtLeast() throws IOException {
        var first = questions("one");
        assertEquals(first, questions("two"));
        assertEquals(6, first.size(), first.keySet()::toString);
        assertTrue(first.containsKey("lakeside/2026/climate-CSULB-2.5-1.opb"), first.keySet()::toString);
        assertTrue(first.containsKey("seaside/2026/climate-CSULB-2.5-1.opb"), first.keySet()::toString);
        for (var text : first.values()) {
            assertFalse(text.contains("@"), text);
            var lines = text.lines().toList();
            var rows = lines.stream().filter(line -> !line.startsWith("*")).toList();
            rows.forEach(row -> assertTrue(row.matches("([+-]\\d+ x\\d+ )+>= -?\\d+ ;"), row));
            assertTrue(lines.get(0).endsWith("#constraint= " + rows.size()), lines.get(0));
        }
    }

    @Test
    void whereNothingCanBeWrittenTheStatusIsThree() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "mine");
        var run = Command.run("paths", "climate", specs, "--emit-opb", file);
        assertEquals(3, run.status(), run.err());
        assertFalse(run.err().contains("internal error"), run.err());
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void aProgramUnderNoPolicyHasNoQuestionsAndItSaysSo() {
        var run = Command.run("paths", "tesol", "specs", "--emit-opb", folder.resolve("opb"));
        assertTrue(run.status() == 0 || run.err().isEmpty(), run.err());
        assertTrue(run.out().contains("wrote ") || run.out().contains("under no policy"), run.out());
    }

    @Test
    void theExamplesOfEveryProgramInSpecsCompileWhenTheyArePasted() {
        pasted(new WorkspaceReader(Path.of("")).read(List.of("specs")), Optional.of("csulb-2024"));
        pasted(new WorkspaceReader(Path.of("")).read(List.of("specs")), Optional.empty());
    }

    private Map<String, String> questions(String name) throws IOException {
        var out = folder.resolve(name);
        var run = Command.run("paths", "climate", specs, "--emit-opb", out);
        assertEquals(0, run.status(), run.err());
        var found = new TreeMap<String, String>();
        try (var files = Files.walk(out)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                found.put(out.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return found;
    }

    /** Puts what {@code --examples} prints before the last brace of every program and compiles the whole again. */
    private static void pasted(Workspace workspace, Optional<String> policy) {
        var before = Compiler.compile(workspace, policy);
        int examples = 0;
        Map<SourceFile, List<Map.Entry<Span, String>>> blocks = new HashMap<>();
        for (int i = 0; i < before.catalogs().size(); i++) {
            var catalog = before.catalogs().get(i);
            for (var program : catalog.programs()) {
                var under = before.policies().under(program, catalog);
                var printed = new PathReport()
                        .of(catalog, program, new Proofs(before.ranges().get(i)), under, true);
                var lines = printed.lines()
                        .filter(line -> line.matches("  (counter)?example .*"))
                        .collect(Collectors.joining("\n"));
                examples += lines.isEmpty() ? 0 : 1;
                var span = program.facts().policySide().declaration().orElseThrow();
                blocks.computeIfAbsent(span.file(), f -> new ArrayList<>()).add(Map.entry(span, lines));
            }
        }
        assertTrue(examples > 0);
        var files = workspace.files().stream()
                .map(file -> with(file, blocks.getOrDefault(file, List.of())))
                .toList();
        var after = Compiler.compile(
                new Workspace(files, workspace.context(), workspace.data(), workspace.diagnostics()), policy);
        assertEquals(List.of(), complaints(after));
        assertEquals(before.diagnostics().size(), after.diagnostics().size());
    }

    private static SourceFile with(SourceFile file, List<Map.Entry<Span, String>> blocks) {
        var text = new StringBuilder(file.text());
        blocks.stream()
                .sorted(Comparator.comparing(block -> -block.getKey().end()))
                .forEach(block -> text.insert(
                        file.text().lastIndexOf('}', block.getKey().end()), "\n" + block.getValue() + "\n"));
        return new SourceFile(file.path(), text.toString());
    }

    private static List<String> complaints(Compilation compilation) {
        return compilation.diagnostics().stream()
                .filter(d -> d.code() == Code.PATH_TEST || d.code() == Code.SYNTAX || d.code() == Code.UNKNOWN_COURSE)
                .map(d -> d.span() + " " + d.message())
                .toList();
    }
}
