package dev.credence.publish.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.credence.build.ProposalTest;
import dev.credence.publish.CatalogChanges;
import dev.credence.publish.Change;
import dev.credence.publish.Harbor;
import dev.credence.publish.SubjectChanges;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Nu Html Checker, the judge of the web, on every page. */
@Tag("slow")
@Tag("pages")
final class NuTest {
    @Test
    void everyPageIsValid() throws Exception {
        var errors = new ArrayList<String>();
        int pages = 0;
        for (var file : PagesTest.files().entrySet()) {
            if (file.getKey().endsWith(".html")) {
                pages++;
                errors(file.getValue()).forEach(e -> errors.add(file.getKey() + ": " + e));
            }
        }
        assertTrue(pages > 60, "only " + pages);
        assertEquals(List.of(), errors);
    }

    @Test
    void thePageOfThePolicyIsValid() throws Exception {
        assertEquals(List.of(), errors(PolicyPageTest.house().get(PolicyPages.PATH)));
    }

    /** Archived pages, the pages of what changed from edition to edition, and the ones that lead on. */
    @Test
    void thePagesOfSeveralEditionsAreValid(@TempDir Path folder) throws Exception {
        var files = Harbor.publish(folder.resolve("out"), Optional.of("https://catalog.example.edu"));
        var errors = new ArrayList<String>();
        for (String path : List.of(
                "index.html",
                "harbor/2025-2026/programs/shores/index.html",
                "harbor/2025-2026/changes/index.html",
                "harbor/2026-2027/changes/index.html",
                "harbor/2026-2027/index.html",
                "harbor/2026-2027/programs/mapping/index.html",
                "harbor/current/index.html",
                "harbor/current/programs/tides/index.html")) {
            byte[] page = files.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
            errors(page).forEach(e -> errors.add(path + ": " + e));
        }
        assertEquals(List.of(), errors);
        String moved = files.getOrDefault("harbor/current/index.html", "").replace("0; url=", "soon; url=");
        assertTrue(errors(moved.getBytes(StandardCharsets.UTF_8)).size() > 0);
    }

    @Test
    void aProgramUnderAPolicyHasAValidPage() throws Exception {
        byte[] page = PolicyPageTest.house().get("programs/one/index.html");
        assertTrue(new String(page, StandardCharsets.UTF_8).contains("class=\"gauge\""), "with all there is to see");
        assertEquals(List.of(), errors(page));
    }

    @Test
    void proposalsAreValid() throws Exception {
        for (var page : ProposalTest.pages().entrySet()) {
            assertEquals(List.of(), errors(page.getValue()), page.getKey());
            String faulty = new String(page.getValue(), StandardCharsets.UTF_8).replaceFirst("<tbody>", "<tbody><p>");
            assertTrue(errors(faulty.getBytes(StandardCharsets.UTF_8)).size() > 0, page.getKey());
        }
    }

    @Test
    void thePageOfChangesIsValid() throws Exception {
        var change = new Change("title", "Title & more", false, List.of("<old>"), List.of("new", "    deeper"));
        var gis =
                new SubjectChanges(Optional.of("gis"), Optional.of("gis"), "Maps", List.of(change), List.of("a", "b"));
        var bare = new SubjectChanges(Optional.empty(), Optional.of("x"), "X", List.of(), List.of());
        byte[] page = RedlinePage.render(List.of(
                new CatalogChanges(Optional.of("a/1"), Optional.of("a/2"), List.of(gis, bare), List.of()),
                new CatalogChanges(Optional.of("b/1"), Optional.of("b/1"), List.of(), List.of())));
        assertEquals(List.of(), errors(page));
        String text = new String(page, StandardCharsets.UTF_8);
        assertTrue(text.contains("<del>&lt;old></del>") || text.contains("<del>&lt;old&gt;</del>"), text);
        String faulty = text.replace("<ins>", "<ins><li>");
        assertTrue(errors(faulty.getBytes(StandardCharsets.UTF_8)).size() > 0);
    }

    @Test
    void theJudgeRejectsAFault() throws Exception {
        byte[] page = PagesTest.files().get("alder/2026-2027/programs/gis/index.html");
        String faulty = new String(page, StandardCharsets.UTF_8)
                .replace("<h1>", "<h1><div>")
                .replace("scope=\"col\"", "scope=\"colum\"");
        assertTrue(errors(faulty.getBytes(StandardCharsets.UTF_8)).size() > 1);
    }

    /** On a thread of its own: the checker's grammars go deeper than an ordinary stack. */
    private static List<String> errors(byte[] page) throws Exception {
        var task = new FutureTask<>(() -> check(page));
        var thread = new Thread(null, task, "nu", 256L << 20);
        thread.start();
        return task.get();
    }

    private static List<String> check(byte[] page) throws Exception {
        var validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        return validator
                .validate(new ByteArrayInputStream(page))
                .lines()
                .filter(l -> l.contains("error"))
                .toList();
    }
}
