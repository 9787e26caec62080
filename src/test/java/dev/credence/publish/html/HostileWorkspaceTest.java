package dev.credence.publish.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.credence.build.Compilation;
import dev.credence.build.Compiler;
import dev.credence.build.Publisher;
import dev.credence.build.WorkspaceReader;
import dev.credence.diagnostic.Severity;
import dev.credence.publish.Exports;
import dev.credence.publish.OutputSettings;
import dev.credence.publish.WriteResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workspace by someone who means harm, from its files to the browser: nothing runs, nothing leaves the output folder. */
@Tag("slow")
@Tag("pages")
final class HostileWorkspaceTest {
    private static final String SCRIPT =
            "<script>pwned(1)</script><img src=x onerror=pwned(2)>'+pwned(3)+' ]]> --> </title></style> &lt;b> {{7*7}} ${pwned(4)}";
    private static final String TURNED = "safe \u202Etxt.exe\u202C \u2066name\u2069";
    private static final String LONG = "W".repeat(10_000);

    @TempDir
    private Path temp;

    private static String quoted(String words) {
        return '"' + words.replace("\"", "”") + '"';
    }

    private Path workspace(String id) throws Exception {
        var specs = Files.createDirectories(temp.resolve("specs/alder/2026"));
        Files.writeString(specs.resolveSibling("institution.cred"), """
                institution alder %s {
                  terms semester
                  levels {
                    lower-division 100 to 299
                  }
                }
                """.formatted(quoted("Alder " + SCRIPT)));
        Files.writeString(specs.resolve("edition.cred"), """
                edition 2026 {
                  policy none
                  note %s
                  college C %s
                  source "javascript:pwned(5)" seen %s
                }
                """.formatted(quoted(SCRIPT), quoted(SCRIPT), quoted(SCRIPT)));
        var text = new StringBuilder("course EVIL 101 " + quoted(SCRIPT) + " { units 3 }\n");
        int number = 0;
        for (String words : List.of(SCRIPT, TURNED, LONG)) {
            text.append("""
                    undergraduate certificate %s%d %s {
                      college C
                      field %s
                      description ""\"
                        %s [click](javascript:pwned(6)) [data](data:text/html,<script>pwned(7)</script>) ![x](https://evil.example/x.png)

                        <iframe src="javascript:pwned(8)"></iframe>
                      ""\"
                      requirements 3 units {
                        EVIL 101
                      }
                      outcomes {
                        one %s assessed by %s
                      }
                      stacks into %s
                      note %s
                    }
                    """.formatted(
                            id,
                            number++,
                            quoted(words),
                            quoted(words),
                            words,
                            quoted(words),
                            quoted(words),
                            quoted(words),
                            quoted(words)));
        }
        Files.writeString(specs.resolve("p.cred"), text.toString());
        return temp;
    }

    private static Compilation compile(Path workspace) {
        return Compiler.compile(new WorkspaceReader(workspace).read(List.of("specs")));
    }

    @Test
    void nothingRunsAndTheLayoutHolds() throws Exception {
        var compilation = compile(workspace("p"));
        assertEquals(
                List.of(),
                compilation.diagnostics().stream()
                        .filter(d -> d.severity() == Severity.ERROR)
                        .map(d -> d.message())
                        .toList());
        var out = temp.resolve("out");
        var result = Publisher.publish(
                compilation,
                List.of(new HtmlProduct()),
                out,
                OutputSettings.of("credence test"),
                Optional.of("https://catalog.example.edu"),
                Exports.NONE);
        assertTrue(result instanceof WriteResult.Written, result.toString());
        try (var all = Files.list(temp)) {
            assertEquals(
                    List.of("out", "specs"),
                    all.map(p -> p.getFileName().toString()).sorted().toList());
        }
        var files = Browser.folder(out);
        files.replaceAll((path, page) -> path.endsWith(".html") ? staying(page) : page);
        try (var browser = new Browser(files, true)) {
            browser.width(320);
            var found = new ArrayList<String>();
            for (String page : files.keySet().stream()
                    .filter(f -> f.endsWith(".html"))
                    .sorted()
                    .toList()) {
                browser.open(page);
                browser.ran().forEach(ran -> found.add(page + " ran " + ran));
                browser.violations().forEach(stopped -> found.add(page + " tried " + stopped));
                if (browser.overflow() > 0) {
                    found.add(page + " is " + browser.overflow() + " pixels too wide: " + browser.widest());
                }
            }
            browser.open("alder/2026/search/index.html?q=" + "pwned");
            BrowserTest.waitFor(
                    browser, () -> !browser.find("[role=status]").getText().isEmpty());
            assertTrue(
                    browser.find("[role=status]").getText().startsWith("5 entries"),
                    browser.find("main").getText());
            browser.ran().forEach(ran -> found.add("search ran " + ran));
            browser.open("alder/2026/search/index.html?q=%3Cimg+src=x+onerror=pwned(9)%3E");
            BrowserTest.waitFor(
                    browser, () -> !browser.find("[role=status]").getText().isEmpty());
            browser.ran().forEach(ran -> found.add("search ran " + ran));
            assertEquals(List.of(), found);
        }
    }

    /** A page that leads on, as it looks before it does: otherwise the browser may be half-way to the next. */
    private static byte[] staying(byte[] page) {
        return new String(page, StandardCharsets.UTF_8)
                .replaceFirst("<meta http-equiv=\"refresh\"[^>]*>", "")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Names that would climb out, or that a computer keeps for itself, never come so far as to be paths. */
    @Test
    void pathTricksInNamesAreRefused() throws Exception {
        for (String id : List.of("../../evil", "..", "a/b", "CON", "a\\b", "%2e%2e")) {
            assertTrue(compile(workspace(id)).hasErrors() || id.equals("CON"), id);
        }
    }
}
