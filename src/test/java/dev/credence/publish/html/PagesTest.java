package dev.credence.publish.html;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.credence.model.*;
import dev.credence.model.ProgramFacts.*;
import dev.credence.publish.Theme;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds on every page of a catalog, and what a page of each kind must and must not say. */
final class PagesTest {
    private static final String HOSTILE = "</script><b onmouseover=alert(1)>\"'&\u202Egnp.\u0007\uD800";
    private static final String HOME = "alder/2026-2027/";

    private static Map<String, byte[]> files;
    private static final Map<String, Document> pages = new TreeMap<>();
    private static Everything everything;

    @BeforeAll
    static void publish() {
        files = files();
        files.forEach((path, content) -> {
            if (path.endsWith(".html")) {
                pages.put(path, Jsoup.parse(new String(content, StandardCharsets.UTF_8)));
            }
        });
    }

    /** The sample, one program with everything, and one of each kind with hostile texts. */
    static Map<String, byte[]> files() {
        var sample = new Sample();
        sample.declare();
        everything = new Everything(sample);
        everything.course();
        sample.certificate(everything.builder("Certificate in Everything"), Program.Audience.UNDERGRADUATE);
        var hostile = new ProgramBuilder("hostile", HOSTILE);
        hostile.field = Optional.of(HOSTILE);
        hostile.unit = Optional.of(HOSTILE);
        hostile.description = Optional.of(
                new Markdown(HOSTILE + " ![picture](https://evil.example/x.png) <script>alert(1)</script>"));
        hostile.requirements = Sample.block(
                HOSTILE,
                List.of(),
                new Requirement.Complete(
                        HOSTILE, Optional.empty(), Optional.of(HOSTILE), Optional.empty(), Sample.SPAN));
        hostile.outcomes = List.of(new Outcome("x", HOSTILE, List.of(), List.of(HOSTILE), Sample.SPAN));
        hostile.sources = List.of(
                new Source("https://example.org/\"><script>", Optional.of(HOSTILE)),
                new Source("javascript:alert(1)", Optional.empty()));
        sample.programs.add(new Program.AcademicCertificate(List.of(Program.Audience.GRADUATE), hostile.facts()));
        sample.programs.add(
                new Program.LearningExperience(Optional.empty(), new ProgramBuilder("bare", "Bare").facts()));
        var loud = new ProgramBuilder("loud-participation", "Certificate of Participation in the Loud Days");
        loud.outcomes = List.of(new Outcome("skill", "zqskillqz", List.of(), List.of("zqtestqz"), Sample.SPAN));
        loud.seal = true;
        loud.ceu = Optional.of(Units.parse("9.75"));
        loud.contactHours = Optional.of(Units.parse("97.5"));
        loud.assessedBy = List.of("zqexamqz");
        loud.requirements = Sample.block(Sample.take(sample.titled("Reading a Grant Call")));
        loud.approvals =
                List.of(new Approval("Dean", Optional.of(LocalDate.of(2026, 1, 2)), Optional.empty(), Sample.SPAN));
        sample.programs.add(new Program.CertificateOfParticipation(loud.facts()));
        return Sample.files(sample.publication(Optional.of("https://catalog.example.edu"), true));
    }

    /** A page that leads to another address and says nothing else. */
    private static boolean isMoved(Document page) {
        return !page.select("meta[http-equiv=refresh]").isEmpty();
    }

    private static Document program(String id) {
        return pages.get(HOME + "programs/" + id + "/index.html");
    }

    @Test
    void everyPageHasOneHeadingOfTheFirstLevelAndSkipsNone() {
        pages.forEach((path, page) -> {
            assertEquals(1, page.select("h1").size(), path);
            int previous = 0;
            for (var heading : page.select("h1, h2, h3, h4, h5, h6")) {
                int level = heading.tagName().charAt(1) - '0';
                assertTrue(level <= previous + 1, path + ": " + heading);
                previous = level;
            }
        });
    }

    @Test
    void everyInternalLinkLeadsToAFileAndItsFragmentToAnId() {
        int links = 0;
        for (var page : pages.entrySet()) {
            for (var element : page.getValue().select("[href], [src], [srcset], [action]")) {
                for (String name : List.of("href", "src", "srcset", "action")) {
                    String link = element.attr(name);
                    if (link.isEmpty() || link.startsWith("http") || link.startsWith("mailto:")) {
                        continue;
                    }
                    links++;
                    check(page.getKey(), link);
                }
            }
        }
        assertTrue(links > 1000, "only " + links);
    }

    private static void check(String from, String link) {
        String[] parts = link.split("#", 2);
        String path = parts[0].split("\\?", 2)[0];
        String target = path.isEmpty()
                ? from
                : java.net.URI.create("/" + from).resolve(path).getPath().substring(1);
        if (target.endsWith(".json") || target.startsWith("alder/2025-2026/")) {
            return;
        }
        assertTrue(files.containsKey(target), from + " -> " + link);
        if (parts.length == 2) {
            assertTrue(pages.get(target).getElementById(parts[1]) != null, from + " -> " + link);
        }
    }

    @Test
    void idsAreUniqueAndEveryReferenceToOneHolds() {
        pages.forEach((path, page) -> {
            Set<String> ids = new HashSet<>();
            page.select("[id]").forEach(e -> assertTrue(ids.add(e.id()), path + " twice: " + e.id()));
            page.select("[aria-labelledby]").forEach(e -> assertTrue(ids.contains(e.attr("aria-labelledby")), path));
            page.select("[aria-describedby]").forEach(e -> assertTrue(ids.contains(e.attr("aria-describedby")), path));
        });
    }

    @Test
    void everyTableHasACaptionAndEveryHeadingCellAScope() {
        pages.forEach((path, page) -> {
            page.select("table")
                    .forEach(t -> assertFalse(t.select("> caption").text().isBlank(), path + t));
            page.select("th").forEach(th -> assertFalse(th.attr("scope").isEmpty(), path + th));
            for (var table : page.select("table")) {
                int columns = table.select("> thead > tr > th").size();
                for (var row : table.select("tr")) {
                    int cells = row.children().stream()
                            .mapToInt(c -> Integer.parseInt(c.attr("colspan").isEmpty() ? "1" : c.attr("colspan")))
                            .sum();
                    assertEquals(columns, cells, path + row);
                }
            }
        });
    }

    @Test
    void noPageNeedsAnInlineScriptOrStyleOrAForeignFile() {
        pages.forEach((path, page) -> {
            assertEquals(
                    0,
                    page.select("style, [style], iframe, object, embed, base").size(),
                    path);
            page.select("script")
                    .forEach(s -> assertTrue(
                            s.data().isEmpty() && s.attr("src").matches("(\\.\\./)*(site|search)\\.js"), path));
            page.select("form").forEach(f -> assertTrue(f.attr("action").endsWith("search/index.html"), path));
            assertEquals(
                    SecurityPolicy.IN_PAGE,
                    page.select("meta[http-equiv=Content-Security-Policy]").attr("content"),
                    path);
            page.select("img, source, link[rel=stylesheet]")
                    .forEach(e -> assertFalse(e.outerHtml().contains("http"), path));
            page.getAllElements()
                    .forEach(e ->
                            e.attributes().forEach(a -> assertFalse(a.getKey().startsWith("on"), path + e)));
            page.select("a")
                    .forEach(a ->
                            assertFalse(a.attr("href").toLowerCase(Locale.ROOT).startsWith("javascript"), path));
        });
    }

    @Test
    void everyStatedFactOfAProgramIsOnItsPage() {
        String text = program(Everything.ID).text().toLowerCase(Locale.ROOT);
        var missing = everything.markers.stream()
                .filter(m -> !text.contains(m.toLowerCase(Locale.ROOT)))
                .toList();
        assertTrue(everything.markers.size() > 100);
        assertEquals(List.of(), missing);
    }

    @Test
    void everyStatedFactOfACourseIsOnItsPage() {
        String text = pages.get(HOME + "courses/zq-999-zqcoursetopicqz/index.html")
                .text()
                .toLowerCase(Locale.ROOT);
        assertEquals(
                List.of(),
                everything.courseMarkers.stream()
                        .filter(m -> !text.contains(m.toLowerCase(Locale.ROOT)))
                        .toList());
    }

    @Test
    void everyKindOfLineRuleAndConditionOfTheModelStandsInTheSample() {
        var seen = new HashSet<Class<?>>();
        var facts = everything.builder("x").facts();
        facts.rules().forEach(r -> seen.add(r.getClass()));
        everything.conditions().forEach(c -> collect(c, seen));
        collect(facts.requirements(), seen);
        var wanted = new ArrayList<Class<?>>();
        for (var sealed : List.<Class<?>>of(
                ProgramRule.class, Requirement.class, BlockRule.class, Condition.class, Limit.Scope.class)) {
            wanted.addAll(List.of(sealed.getPermittedSubclasses()));
        }
        wanted.removeAll(seen);
        assertEquals(List.of(), wanted);
    }

    private static void collect(Condition condition, Set<Class<?>> seen) {
        seen.add(condition.getClass());
        if (condition instanceof Condition.AllOf all) {
            all.parts().forEach(p -> collect(p, seen));
        } else if (condition instanceof Condition.AnyOf any) {
            any.parts().forEach(p -> collect(p, seen));
        } else if (condition instanceof Condition.Preferred preferred) {
            collect(preferred.wish(), seen);
        }
    }

    private static void collect(Block block, Set<Class<?>> seen) {
        for (var rule : block.rules()) {
            seen.add(rule.getClass());
            if (rule instanceof Limit limit) {
                seen.add(limit.scope().getClass());
            }
        }
        block.entries().forEach(line -> collect(line, seen));
    }

    private static void collect(Requirement line, Set<Class<?>> seen) {
        seen.add(line.getClass());
        Walk.block(line).ifPresent(block -> collect(block, seen));
        Walk.inside(line).forEach(inner -> collect(inner, seen));
    }

    @Test
    void aCertificateOfParticipationShowsNothingOfAchievement() {
        for (String id : List.of("garden", "loud-participation")) {
            var page = program(id);
            assertEquals(0, page.select(".figures, #out").size());
            String text = page.text().toLowerCase(Locale.ROOT);
            for (String forbidden : List.of(
                    "zqskill",
                    "zqtest",
                    "zqexam",
                    "seal",
                    "9.75",
                    "97.5",
                    "ceu",
                    "assess",
                    "outcome",
                    "level",
                    "undergraduate",
                    "graduate",
                    "unit",
                    "transcript")) {
                assertFalse(text.contains(forbidden), id + ": " + forbidden);
            }
        }
        assertTrue(program("garden").text().contains("took part in the Campus Garden Days"));
    }

    @Test
    void aLearningExperienceIsNeverCalledACredential() {
        for (String id : List.of("lab-safety", "bare")) {
            String text = program(id).select("main").text().toLowerCase(Locale.ROOT);
            assertFalse(text.contains("certificate") || text.contains("credential"), text);
        }
    }

    @Test
    void hostileTextIsTextEverywhere() {
        pages.forEach((path, page) -> {
            String html = new String(files.get(path), StandardCharsets.UTF_8);
            assertFalse(html.contains("<b onmouseover"), path);
            assertFalse(html.contains("\u202E") || html.contains("\u0007"), path);
            assertEquals(0, page.select("img[src^=http]").size(), path);
        });
        assertTrue(program("hostile").select("h1").text().contains("</script><b onmouseover=alert(1)>\"'&gnp."));
    }

    @Test
    void theStylesheetNamesTheInstitutionWithoutLettingItOut() {
        String css =
                new String(Stylesheet.with("\"} body { display: none } \\", "x\n", Theme.NONE), StandardCharsets.UTF_8);
        assertTrue(
                css.contains("\"\\22 \\7d  body \\7b  display\\3a  none \\7d  \\5c \""),
                css.substring(css.length() - 200));
    }

    @Test
    void canonicalLinksNeedABaseAddress() {
        assertEquals(
                "https://catalog.example.edu/alder/2026-2027/programs/gis/",
                program("gis").select("link[rel=canonical]").attr("href"));
        assertEquals("../gis.json", program("gis").select("link[rel=alternate]").attr("href"));
        Sample.files(Sample.publication(Optional.empty()))
                .forEach((path, content) ->
                        assertFalse(new String(content, StandardCharsets.UTF_8).contains("canonical"), path));
    }

    @Test
    void theSameSampleGivesTheSameBytes() {
        var again = files();
        assertAll(again.entrySet().stream()
                .map(f -> () -> assertEquals(
                        new String(files.get(f.getKey()), StandardCharsets.UTF_8),
                        new String(f.getValue(), StandardCharsets.UTF_8),
                        f.getKey())));
    }

    @Test
    void statusAndSampleAreSaid() {
        assertTrue(program("cybersecurity").text().contains("Proposed: not yet approved"));
        pages.forEach((path, page) -> assertTrue(
                !path.startsWith(HOME)
                        || isMoved(page)
                        || page.select("footer").text().contains("Sample catalog"),
                path));
        assertTrue(program("paralegal")
                .text()
                .contains("The published page says 26 to 27 units; its own lists give 27 to 36."));
    }
}
