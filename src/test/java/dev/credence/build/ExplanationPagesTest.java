package dev.credence.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.explain.CodeExplanations;
import dev.credence.diagnostic.explain.Explanation;
import dev.credence.diagnostic.render.ExplanationMarkdown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages of {@code docs/codes} are what {@code credence explain} says; {@code -Dgolden.update=true} writes them anew. */
class ExplanationPagesTest {
    private static final Path FOLDER = Path.of("docs/codes");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @Test
    void thePagesOfTheManualAreUpToDate() throws IOException {
        var pages = pages();
        if (UPDATE) {
            Files.createDirectories(FOLDER);
            for (var there : files()) {
                if (!pages.containsKey(there)) {
                    Files.delete(FOLDER.resolve(there));
                }
            }
            for (var page : pages.entrySet()) {
                Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
            }
        }
        assertEquals(new TreeSet<>(pages.keySet()), files());
        for (var page : pages.entrySet()) {
            assertEquals(page.getValue(), Files.readString(FOLDER.resolve(page.getKey())), page.getKey());
        }
    }

    private static TreeSet<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Map<String, String> pages() {
        var codes = Arrays.stream(Code.values()).map(CodeExplanations::of).toList();
        var clauses = Explanations.bundled().allClauses();
        var pages = new LinkedHashMap<String, String>();
        pages.put("README.md", index(codes, clauses));
        codes.forEach(page -> pages.put(page.code() + ".md", ExplanationMarkdown.page(page)));
        clauses.forEach(page -> pages.put(page.code() + ".md", ExplanationMarkdown.page(page)));
        return pages;
    }

    private static String index(List<Explanation> codes, List<Explanation> clauses) {
        return """
                # The codes

                Every message has a code in brackets. `credence explain CODE` says on the command line what stands on these pages.

                ## Mistakes in specs

                %s
                The specs that are shown stand beside this made-up university, unless they say that they stand alone:

                ```credence
                %s```

                ## Clauses of the policies that come with Credence

                %s""".formatted(table(codes), CodeExplanations.university(), table(clauses));
    }

    private static String table(List<Explanation> explanations) {
        return explanations.stream()
                .map(e -> "| [%s](%s.md) | %s | %s |\n".formatted(e.code(), e.code(), e.weight(), e.title()))
                .collect(Collectors.joining("", "| code | weight | what it says |\n|---|---|---|\n", ""));
    }
}
