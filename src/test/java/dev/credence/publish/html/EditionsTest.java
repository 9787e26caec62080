package dev.credence.publish.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.credence.build.Release;
import dev.credence.publish.Golden;
import dev.credence.publish.Harbor;
import dev.credence.publish.MediaTypes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three editions of one university, and a draft without a date: which is current, and where the addresses of the others lead. */
final class EditionsTest {
    private static final String OLDEST = "harbor/2024-2025/";
    private static final String MIDDLE = "harbor/2025-2026/";
    private static final String NOW = "harbor/2026-2027/";
    private static final String ALIAS = "harbor/current/";

    @TempDir
    private static Path folder;

    private static Map<String, String> files = Map.of();

    @BeforeAll
    static void publish() throws IOException {
        files = Harbor.publish(folder.resolve("out"), Optional.of("https://catalog.example.edu/c"));
    }

    private static String file(String path) {
        var text = files.get(path);
        assertTrue(text != null, path);
        return text == null ? "" : text;
    }

    private static String banner(String path) {
        return Jsoup.parse(file(path)).select("aside.archived").text();
    }

    private static String bannerLink(String path) {
        return resolved(path, Jsoup.parse(file(path)).select("aside.archived a").attr("href"));
    }

    private static String resolved(String from, String link) {
        return java.net.URI.create("/" + from).resolve(link).getPath().substring(1);
    }

    @Test
    void anArchivedPageLeadsToTheSameProgramOfTheCurrentEdition() {
        assertEquals(
                "Archived edition: 2024–2025. See this program in the current edition, 2026–2027.",
                banner(OLDEST + "programs/shores/index.html"));
        assertEquals(NOW + "programs/shores/index.html", bannerLink(OLDEST + "programs/shores/index.html"));
        assertEquals(NOW + "courses/geog-301/index.html", bannerLink(OLDEST + "courses/geog-301/index.html"));
        assertEquals(NOW + "index.html", bannerLink(OLDEST + "a-z/index.html"));
        assertEquals(NOW + "index.html", bannerLink(OLDEST + "index.html"));
    }

    @Test
    void aNameThatChangedTwiceIsFollowedTwice() {
        assertEquals(NOW + "programs/gis/index.html", bannerLink(OLDEST + "programs/cartography/index.html"));
        assertEquals(NOW + "courses/geog-480/index.html", bannerLink(OLDEST + "courses/geog-380/index.html"));
    }

    @Test
    void whatIsNoLongerThereIsSaidToBeGone() {
        assertEquals(
                "Archived edition: 2025–2026. This program is not in the current edition, 2026–2027.",
                banner(MIDDLE + "programs/tides/index.html"));
        assertEquals(NOW + "index.html", bannerLink(MIDDLE + "programs/tides/index.html"));
        assertTrue(banner(MIDDLE + "courses/geog-390/index.html").contains("This course is not in"));
    }

    /** {@code sands} was replaced by {@code beaches}, which is retired now and replaced by {@code coasts}. */
    @Test
    void aProgramThatWasReplacedLeadsToWhatReplacedIt() {
        assertEquals(
                "Archived edition: 2025–2026. This program was replaced: see Certificate in Beaches in the current edition,"
                        + " 2026–2027.",
                banner(MIDDLE + "programs/sands/index.html"));
        assertEquals(NOW + "programs/beaches/index.html", bannerLink(OLDEST + "programs/sands/index.html"));
        var facts = Jsoup.parse(file(NOW + "programs/beaches/index.html")).select("dl");
        assertTrue(facts.text().contains("Replaced by Certificate in Coasts"), facts.text());
        assertEquals(1, facts.select("a[href$=programs/coasts/index.html]").size());
    }

    /** In a release the retired program has no page, and its address leads on. */
    @Test
    void inAReleaseTheAddressOfARetiredProgramLeadsToWhatReplacedIt() throws IOException {
        var released = Harbor.publish(
                Release.of(Harbor.compile()), folder.resolve("released"), Optional.of("https://catalog.example.edu/c"));
        assertEquals(List.of(), broken(released));
        String rules = released.getOrDefault("_redirects", "");
        for (String line : List.of(
                "/c/harbor/2026-2027/programs/beaches/ /c/harbor/2026-2027/programs/coasts/ 301",
                "/c/harbor/current/programs/beaches/ /c/harbor/2026-2027/programs/coasts/ 302",
                "/c/harbor/current/programs/sands/ /c/harbor/2026-2027/programs/coasts/ 302",
                "/c/harbor/2025-2026/programs/sands/ /c/harbor/2025-2026/programs/beaches/ 301")) {
            assertTrue(rules.contains("\n" + line + "\n"), rules);
        }
        String page = released.getOrDefault(NOW + "programs/beaches/index.html", "");
        assertTrue(page.contains("url=../coasts/index.html"), page);
        String old = released.getOrDefault(OLDEST + "programs/sands/index.html", "");
        assertTrue(old.contains("This program was replaced: see"), old);
        assertTrue(old.contains("../../../2026-2027/programs/coasts/index.html"), old);
    }

    @Test
    void theCurrentEditionAndTheOneWithoutAPlaceHaveNoBanner() {
        files.forEach((path, text) -> {
            boolean archived = path.startsWith(OLDEST) || path.startsWith(MIDDLE);
            boolean page =
                    path.startsWith("harbor/") && path.endsWith(".html") && !text.contains("http-equiv=\"refresh\"");
            assertEquals(page && archived, text.contains("<aside class=\"archived\""), path);
        });
    }

    @Test
    void everyPageOfEveryEditionKeepsItsOwnAddress() {
        assertEquals(
                "https://catalog.example.edu/c/" + OLDEST + "programs/shores/",
                Jsoup.parse(file(OLDEST + "programs/shores/index.html"))
                        .select("link[rel=canonical]")
                        .attr("href"));
        assertEquals(
                List.of("2026–2027, this edition", "2025–2026, archived", "2024–2025, archived", "draft"),
                Jsoup.parse(file(NOW + "index.html"))
                        .select("section[aria-labelledby=editions] li")
                        .eachText());
    }

    @Test
    void theAddressesOfTheCurrentEditionLeadToItsPages() {
        for (String path : List.of("", "programs/", "programs/gis/", "courses/geog-480/", "search/", "a-z/")) {
            var page = Jsoup.parse(file(ALIAS + path + "index.html"));
            String target =
                    page.select("meta[http-equiv=refresh]").attr("content").replace("0; url=", "");
            assertEquals(NOW + path + "index.html", resolved(ALIAS + path + "index.html", target));
            assertEquals(
                    "https://catalog.example.edu/c/" + NOW + path,
                    page.select("link[rel=canonical]").attr("href"));
            assertEquals(target, page.select("a").attr("href"));
        }
    }

    @Test
    void theRulesForServersAreThese() {
        var rules = new TreeMap<String, byte[]>();
        for (String name : List.of("_redirects", "nginx-redirects.conf", "redirects.json", ".htaccess")) {
            String text = file(name);
            rules.put(
                    name.equals(".htaccess") ? "htaccess.txt" : name,
                    text.substring(Math.max(0, text.indexOf("<IfModule mod_alias.c>")))
                            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        Golden.check("editions/rules", rules);
        assertEquals("application/json", MediaTypes.of("redirects.json"));
    }

    /** The rules of each form, tried on addresses as its server would. */
    @Test
    void everyFormOfTheRulesLeadsToTheSameFilesInOneStep() {
        var asked = List.of(
                ALIAS,
                ALIAS + "programs/gis/",
                ALIAS + "programs/mapping/",
                ALIAS + "programs/cartography/",
                ALIAS + "programs/tides/",
                ALIAS + "programs/sands/",
                ALIAS + "courses/geog-380/",
                NOW + "programs/mapping/",
                MIDDLE + "programs/cartography/",
                ALIAS + "site.css");
        var expected = List.of(
                NOW,
                NOW + "programs/gis/",
                NOW + "programs/gis/",
                NOW + "programs/gis/",
                MIDDLE + "programs/tides/",
                NOW + "programs/beaches/",
                NOW + "courses/geog-480/",
                NOW + "programs/gis/",
                MIDDLE + "programs/mapping/",
                NOW + "site.css");
        Map<String, BinaryOperator<String>> servers = new LinkedHashMap<>();
        servers.put("_redirects", ServerRules::pages);
        servers.put("nginx-redirects.conf", ServerRules::nginx);
        servers.put(".htaccess", ServerRules::apache);
        servers.forEach((name, server) -> {
            for (int i = 0; i < asked.size(); i++) {
                String found = server.apply(file(name), "/c/" + asked.get(i));
                assertEquals("/c/" + expected.get(i), found, name);
                String page = found.substring(3);
                assertTrue(files.containsKey(page.endsWith("/") ? page + "index.html" : page), page);
                assertEquals("", server.apply(file(name), found), name + ": a redirect to a redirect");
            }
            assertEquals("", server.apply(file(name), "/c/" + NOW + "programs/gis/"), name);
            assertEquals("", server.apply(file(name), "/c/harbor/currently/"), name);
        });
    }

    @Test
    void everyLinkOfEveryPageLeadsToAFileAndTheJudgeRejectsAFault() {
        assertEquals(List.of(), broken(files));
        var faulty = new TreeMap<>(files);
        faulty.remove(MIDDLE + "programs/tides/index.html");
        assertTrue(broken(faulty).contains(ALIAS + "programs/tides/index.html"));
    }

    private static final Pattern REFRESH = Pattern.compile("content=\"0; url=([^\"]*)\"");

    private static List<String> broken(Map<String, String> files) {
        var broken = new ArrayList<String>();
        files.forEach((path, text) -> {
            if (path.endsWith(".html") && !path.equals("404.html")) {
                var links = new ArrayList<>(Jsoup.parse(text).select("[href]").eachAttr("href"));
                REFRESH.matcher(text).results().forEach(found -> links.add(found.group(1)));
                links.removeIf(link -> link.startsWith("http") || link.startsWith("#"));
                if (links.stream()
                        .anyMatch(link -> !files.containsKey(resolved(path, link)) && !link.endsWith(".json"))) {
                    broken.add(path);
                }
            }
        });
        return broken;
    }

    @Test
    void withoutAnAddressThePagesStillLeadOnAndTheRulesBeginAtTheTop() throws IOException {
        var bare = Harbor.publish(folder.resolve("bare"), Optional.empty());
        assertEquals(List.of(), broken(bare));
        String page = bare.getOrDefault(ALIAS + "programs/gis/index.html", "");
        assertTrue(page.contains("../../../2026-2027/programs/gis/index.html"), page);
        assertFalse(page.contains("canonical"), page);
        assertTrue(bare.getOrDefault("_redirects", "").contains("\n/harbor/current/* /harbor/2026-2027/:splat 302\n"));
    }
}
