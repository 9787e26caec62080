package dev.credence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.credence.build.Compiler;
import dev.credence.build.WorkspaceReader;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles every example of the manual together with the made-up university of {@code docs/examples/base}. What a fenced block is,
 * its info string says: {@code credence} is a whole file, {@code credence-alone} a whole file without that university,
 * {@code credence-program}, {@code credence-requirements}, {@code credence-course}, {@code credence-policy} and
 * {@code credence-clause} are lines for between the braces. With {@code -wrong CODE} the example must give exactly that message, without it none but hints.
 */
class ManualTest {
    private static final List<Path> PAGES = List.of(
            Path.of("docs/language.md"),
            Path.of("docs/policy.md"),
            Path.of("docs/install-and-run.md"),
            Path.of("docs/format.md"),
            Path.of("docs/publishing.md"),
            Path.of("README.md"));
    private static final Path BASE = Path.of("docs/examples/base");

    /** A fenced block, and the line of its page on which it begins. */
    private record Example(Path page, int line, String kind, String wrong, String lines) {
        static Example of(Path page, int line, String info, String lines) {
            String[] words = info.split(" ", 2);
            boolean wrong = words[0].endsWith("-wrong");
            String kind = wrong ? words[0].substring(0, words[0].length() - "-wrong".length()) : words[0];
            return new Example(page, line, kind, wrong ? words[1] : "", lines);
        }

        String name() {
            return page + ":" + line + " " + kind + (wrong.isEmpty() ? "" : " gives " + wrong);
        }

        /** The example as a whole file. */
        String file() {
            return switch (kind) {
                case "credence", "credence-alone" -> lines;
                case "credence-program" -> "graduate certificate example \"Example\" {\n" + lines + "}\n";
                case "credence-requirements" ->
                    "graduate certificate example \"Example\" {\nrequirements {\n" + lines + "}\n}\n";
                case "credence-course" ->
                    "course TEST 101 \"Example\" {\n" + (saysUnits() ? "" : "units 3\n") + lines + "}\n";
                case "credence-policy" -> "policy example \"Example\" {\n" + lines + "}\n";
                case "credence-clause" -> "policy example \"Example\" {\nclause 1 \"Example\" {\n" + lines + "}\n}\n";
                default -> throw new AssertionError(name() + ": no kind of example");
            };
        }

        private boolean saysUnits() {
            return lines.lines().anyMatch(line -> line.strip().matches("(units |non-credit).*"));
        }

        List<Diagnostic> compile(Path folder) throws IOException {
            Files.createDirectories(folder);
            if (!kind.equals("credence-alone")) {
                try (var base = Files.list(BASE)) {
                    for (var file : base.toList()) {
                        Files.copy(file, folder.resolve(file.getFileName()));
                    }
                }
            }
            Files.writeString(folder.resolve("example.cred"), file());
            var workspace = new WorkspaceReader(folder).read(List.of("."));
            return Compiler.compile(workspace).diagnostics().stream()
                    .filter(d -> d.severity() != Severity.HINT)
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> everyExampleGivesWhatItPromises(@TempDir Path folder) throws IOException {
        var tests = new ArrayList<DynamicTest>();
        for (var example : examples()) {
            Path own = folder.resolve("example-" + tests.size());
            tests.add(DynamicTest.dynamicTest(example.name(), () -> {
                var found = example.compile(own);
                String codes =
                        String.join(" ", found.stream().map(d -> d.code().id()).toList());
                assertEquals(example.wrong, codes, () -> example.name() + "\n" + words(found));
            }));
        }
        return tests.stream();
    }

    @Test
    void theManualHasExamplesOfEveryKind() throws IOException {
        var kinds = examples().stream().map(Example::kind).distinct().toList();
        assertTrue(kinds.containsAll(List.of(
                "credence",
                "credence-alone",
                "credence-program",
                "credence-requirements",
                "credence-course",
                "credence-policy",
                "credence-clause")));
    }

    private static String words(List<Diagnostic> found) {
        return String.join(
                "\n",
                found.stream()
                        .map(d -> d.severity() + "[" + d.code().id() + "] " + d.span() + ": " + d.message())
                        .toList());
    }

    private static List<Example> examples() throws IOException {
        var examples = new ArrayList<Example>();
        var parser =
                Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
        for (var page : PAGES) {
            parser.parse(Files.readString(page)).accept(new AbstractVisitor() {
                @Override
                public void visit(FencedCodeBlock block) {
                    if (block.getInfo().startsWith("credence")) {
                        int line = block.getSourceSpans().get(0).getLineIndex() + 1;
                        examples.add(Example.of(page, line, block.getInfo(), block.getLiteral()));
                    }
                }
            });
        }
        return examples;
    }
}
