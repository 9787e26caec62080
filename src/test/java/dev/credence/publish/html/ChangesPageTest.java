package dev.credence.publish.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.credence.Specs;
import dev.credence.build.diff.Diff;
import dev.credence.publish.CatalogChanges;
import dev.credence.publish.Golden;
import dev.credence.publish.Harbor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of what changed since the edition before, and when there is one. */
final class ChangesPageTest {
    @TempDir
    private static Path folder;

    private static Map<String, String> files = Map.of();

    @BeforeAll
    static void publish() throws IOException {
        files = Harbor.publish(folder.resolve("out"), Optional.of("https://catalog.example.edu"));
    }

    private static Document page(String path) {
        return Jsoup.parse(files.getOrDefault("harbor/" + path + "index.html", ""));
    }

    @Test
    void thePageSaysThis() {
        var main = page("2026-2027/changes/").select("main").first();
        Golden.check("editions/changes", Map.of("changes.html", (main + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void everyEditionWithOneBeforeItHasThePageAndTheOthersHaveNot() {
        assertTrue(files.containsKey("harbor/2026-2027/changes/index.html"));
        assertTrue(files.containsKey("harbor/2025-2026/changes/index.html"));
        assertFalse(files.containsKey("harbor/2024-2025/changes/index.html"), "the first one");
        assertFalse(files.containsKey("harbor/draft/changes/index.html"), "it has no place");
    }

    @Test
    void theHomePageAndTheNavigationLeadThere() {
        assertEquals(
                "Changes since 2025–2026: 1 new program, 1 renamed program, 2 changed programs, 2 programs gone,"
                        + " 2 new courses, 1 changed course, 2 courses gone.",
                page("2026-2027/").select("section[aria-labelledby=changes] p").text());
        assertEquals(
                "changes/index.html",
                page("2026-2027/").select("nav a:contains(Changes)").attr("href"));
        assertEquals(
                "page",
                page("2026-2027/changes/").select("nav.nav a:contains(Changes)").attr("aria-current"));
        assertEquals(0, page("2024-2025/").select("a:contains(Changes)").size());
    }

    @Test
    void eachOfItLeadsToThePageOfTodayAndWhatIsGoneToItsLast() {
        assertEquals(
                List.of("../../2025-2026/programs/sands/index.html", "../../2025-2026/programs/tides/index.html"),
                page("2026-2027/changes/")
                        .select("section[aria-labelledby=gone-programs] a")
                        .eachAttr("href"));
        assertEquals(
                List.of("../programs/gis/index.html"),
                page("2026-2027/changes/")
                        .select("section[aria-labelledby=renamed-programs] a")
                        .eachAttr("href"));
    }

    // --- which editions are compared -----------------------------------------------------------------------------

    private static Optional<CatalogChanges> between(String before, String after) {
        var compilation = Specs.alone()
                .file("u/institution.cred", "institution u \"U\" { terms semester, policy none }\n")
                .file("u/2025/edition.cred", "edition 2025\ncourse GEOG 1 \"A\" { units 3 }\n" + before)
                .file("u/2026/edition.cred", "edition 2026\ncourse GEOG 1 \"A\" { units 3 }\n" + after)
                .compile();
        return Diff.sinceEditionBefore(compilation, 1);
    }

    private static String program(String id, String more) {
        return "learning experience " + id + " \"Title of " + id + "\" {\n" + more
                + "\nrequirements 3 units { GEOG 1 }\n}\n";
    }

    /** Two of which one holds another part of the offer: nobody knows what became of the rest. */
    @Test
    void editionsWithoutAProgramInCommonAreNotCompared() {
        assertEquals(
                Optional.empty(),
                between(
                        program("a", "form badge"),
                        program("b", "form training").replace("GEOG 1", "3 units \"of anything\"")));
        assertTrue(between(program("a", ""), program("a", "")).orElseThrow().isNothing());
        assertEquals(Optional.empty(), between("", program("a", "")));
        assertEquals(
                1,
                between(
                                program("a", "") + program("x", "form badge").replace("GEOG 1", "3 units \"of x\""),
                                program("a", ""))
                        .orElseThrow()
                        .programs()
                        .size());
    }

    @Test
    void anEditionInWhichNothingChangedSaysSo() throws IOException {
        assertEquals(
                List.of(),
                between(program("a", ""), program("a", "")).orElseThrow().programs());
    }
}
