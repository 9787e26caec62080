package dev.credence.publish.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.credence.build.ProposalTest;
import dev.credence.publish.html.view.RedlineView.CatalogView;
import dev.credence.publish.html.view.RedlineView.ChangeView;
import dev.credence.publish.html.view.RedlineView.SubjectView;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The Nu Html Checker, the judge of the web, on every page. */
@Tag("slow")
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
        var change = new ChangeView("Title & more", List.of("<old>"), List.of("new", "    deeper"));
        var subject = new SubjectView("gis", "Maps", "changed", "a, b", List.of(change));
        var bare = new SubjectView("x", "X", "new", "", List.of());
        byte[] page = RedlinePage.render(List.of(
                new CatalogView("a/1 -> a/2", "2 programs changed", List.of(subject, bare)),
                new CatalogView("b/1", "nothing changed", List.of())));
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
