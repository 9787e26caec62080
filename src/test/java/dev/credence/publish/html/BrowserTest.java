package dev.credence.publish.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.credence.build.ProposalTest;
import dev.credence.publish.CatalogChanges;
import dev.credence.publish.Change;
import dev.credence.publish.SubjectChanges;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The pages in a real browser: accessibility, keyboard, security policy, print, narrow windows, no scripts. */
@Tag("slow")
@Tag("browser")
final class BrowserTest {
    private static final String HOME = "alder/2026-2027/";
    private static final List<String> PAGES = List.of(
            "index.html",
            "404.html",
            HOME + "index.html",
            HOME + "programs/index.html",
            HOME + "programs/gis/index.html",
            HOME + "programs/paralegal/index.html",
            HOME + "programs/garden/index.html",
            HOME + "programs/everything/index.html",
            HOME + "programs/hostile/index.html",
            HOME + "programs/lab-safety/index.html",
            HOME + "courses/index.html",
            HOME + "courses/gis-2250/index.html",
            HOME + "stackable/index.html",
            HOME + "a-z/index.html",
            HOME + "outcomes/index.html",
            HOME + "types/academic-certificate/index.html",
            HOME + "levels/graduate/index.html",
            HOME + "search/index.html?q=gis",
            "lakeside/policy/index.html",
            "lakeside/programs/one/index.html");
    /** Pages that stand alone, with their styles in them. */
    private static final List<String> ALONE =
            List.of("alone/changes.html", "alone/proposals/shores.html", "alone/proposals/plains.html");

    private static Browser browser;

    @BeforeAll
    static void start() {
        var files = new TreeMap<>(PagesTest.files());
        PolicyPageTest.house().forEach((path, page) -> files.put("lakeside/" + path, page));
        ProposalTest.pages().forEach((path, page) -> files.put("alone/" + path, page));
        files.put("alone/changes.html", changes());
        browser = new Browser(files, true);
    }

    private static byte[] changes() {
        var change = new Change(
                "title", "Title & more", false, List.of("<old>"), List.of("new", "    deeper " + "w".repeat(200)));
        var gis = new SubjectChanges(
                Optional.of("gis"), Optional.of("gis"), "Maps", List.of(change, change), List.of("a", "b"));
        return RedlinePage.render(List.of(
                new CatalogChanges(Optional.of("a/1"), Optional.of("a/2"), List.of(gis), List.of()),
                new CatalogChanges(Optional.of("b/1"), Optional.of("b/1"), List.of(), List.of())));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void plain() {
        browser.dark(false);
        browser.width(1280);
    }

    @Test
    void axeFindsNothingInLightInDarkAndOnAPhone() {
        var found = new ArrayList<String>();
        for (String page : Stream.concat(PAGES.stream(), ALONE.stream()).toList()) {
            browser.open(page);
            settle(page);
            browser.axe().forEach(v -> found.add(page + " light: " + v));
            browser.dark(true);
            browser.axe().forEach(v -> found.add(page + " dark: " + v));
            browser.dark(false);
            browser.width(320);
            browser.axe().forEach(v -> found.add(page + " 320: " + v));
            if (browser.overflow() > 0) {
                found.add(page + " 320: " + browser.overflow() + " pixels too wide");
            }
            browser.width(1280);
        }
        assertEquals(List.of(), found);
    }

    /** The page of the search fills itself. */
    private static void settle(String page) {
        if (page.contains("search/")) {
            waitFor(() -> status().contains("entr"));
        }
    }

    @Test
    void axeRejectsAFault() {
        browser.put(
                "faulty.html",
                browser.text(HOME + "programs/garden/index.html")
                        .replace("</main>", "<button></button><p id=\"main\">x</p></main>"));
        browser.open("faulty.html");
        assertTrue(browser.axe().stream().anyMatch(v -> v.startsWith("button-name ")));
    }

    @Test
    void theSecurityPolicyStopsNothingOfOurs() {
        for (String page : PAGES) {
            browser.open(page);
            settle(page);
            assertEquals(List.of(), browser.violations(), page);
            assertEquals(List.of(), browser.ran(), page);
        }
    }

    @Test
    void theSecurityPolicyStopsWhatIsNotOurs() {
        browser.put(
                "faulty.html",
                browser.text(HOME + "programs/garden/index.html")
                        .replace(
                                "</main>",
                                "<script>pwned(1)</script><p style=\"color: red\" onclick=\"pwned(2)\">x</p></main>"));
        browser.open("faulty.html");
        assertFalse(browser.violations().isEmpty());
        assertEquals(List.of(), browser.ran());
    }

    @Test
    void filtersAreDrivenByTheKeyboard() {
        browser.open(HOME + "programs/index.html");
        String all = status();
        tabTo("kind");
        var first = browser.driver.switchTo().activeElement();
        first.sendKeys(Keys.SPACE);
        assertTrue(first.isSelected());
        assertFalse(status().equals(all), all);
        assertTrue(browser.driver.getCurrentUrl().endsWith("?kind=academic-certificate"));
        long rows = browser.driver.findElements(By.cssSelector("[data-filter-rows] > tr")).stream()
                .filter(WebElement::isDisplayed)
                .count();
        assertTrue(status().startsWith(rows + " of "), rows + ": " + status());
        browser.driver.navigate().refresh();
        assertTrue(status().startsWith(rows + " of "), "the address keeps the choice");
        browser.find("[data-clear]").sendKeys(Keys.ENTER);
        assertTrue(status().startsWith("All "));
    }

    @Test
    void theSearchIsDrivenByTheKeyboard() {
        browser.open(HOME + "programs/gis/index.html");
        tabTo("q");
        browser.driver.switchTo().activeElement().sendKeys("cartograph", Keys.ENTER);
        waitFor(() -> status().contains("cartograph"));
        assertTrue(browser.driver.getCurrentUrl().endsWith("search/index.html?q=cartograph"));
        assertEquals("GIS 3250 Cartography", browser.find(".results a").getText());
        assertEquals("Cartograph", browser.find(".results mark").getText());
        tabToElement(".results a");
        browser.driver.switchTo().activeElement().sendKeys(Keys.ENTER);
        waitFor(() -> browser.driver.getCurrentUrl().endsWith("courses/gis-3250/index.html"));
    }

    @Test
    void theSearchNarrowsFindsNothingAndFindsOutcomes() {
        browser.open(HOME + "search/index.html");
        waitFor(() -> !status().isEmpty());
        assertEquals("Type a course, a subject or an outcome.", status());
        browser.find("input[name=q]").sendKeys("gis2250");
        waitFor(() -> status().contains("gis2250"));
        assertEquals(
                "GIS 2250 Geographic Information Systems",
                browser.find(".results a").getText());
        browser.open(HOME + "search/index.html?q=zqnothing");
        waitFor(() -> status().contains("zqnothing"));
        assertTrue(status().startsWith("Nothing found for “zqnothing”."), status());
        browser.open(HOME + "search/index.html?q=g&kind=academic-certificate&what=program");
        waitFor(() -> status().contains("“g”"));
        var groups = browser.driver.findElements(By.cssSelector("[data-found] h2"));
        assertEquals(1, groups.size());
        assertTrue(groups.get(0).getText().startsWith("Programs "));
    }

    @Test
    void pagesPrintToATaggedPdf() {
        browser.open(HOME + "programs/gis/index.html");
        String pdf = new String(browser.pdf(), StandardCharsets.ISO_8859_1);
        assertTrue(pdf.contains("/MarkInfo") && pdf.contains("/Marked true") && pdf.contains("/StructTreeRoot"));
    }

    @Test
    void everythingIsReadWithoutScripts() {
        try (var plain = new Browser(PagesTest.files(), false)) {
            plain.open(HOME + "programs/index.html");
            assertFalse(plain.find(".filter-box").isDisplayed(), "filters need scripts");
            assertTrue(plain.find(".shelves").isDisplayed(), "the lists stand in for them");
            assertTrue(plain.find("[data-filter-rows] > tr").isDisplayed());
            plain.find(".shelves a").sendKeys(Keys.ENTER);
            assertTrue(plain.driver.getCurrentUrl().contains("/types/"));
            plain.open(HOME + "search/index.html?q=gis");
            assertTrue(plain.find("[data-search] [data-plain]").isDisplayed());
            plain.find("[data-search] [data-plain] a").sendKeys(Keys.ENTER);
            assertTrue(plain.driver.getCurrentUrl().endsWith("/a-z/index.html"));
            plain.open(HOME + "programs/gis/index.html");
            assertTrue(plain.find(".req").isDisplayed());
        }
    }

    private static String status() {
        return browser.find("[role=status]").getText();
    }

    private static void tabTo(String name) {
        tabToElement("[name=" + name + "]");
    }

    private static void tabToElement(String css) {
        for (int i = 0; i < 120; i++) {
            browser.driver.switchTo().activeElement().sendKeys(Keys.TAB);
            if (Objects.equals(
                    true, browser.driver.executeScript("return document.activeElement.matches(arguments[0])", css))) {
                return;
            }
        }
        throw new AssertionError("the keyboard does not reach " + css);
    }

    static void waitFor(BooleanSupplier until) {
        waitFor(browser, until);
    }

    static void waitFor(Browser browser, BooleanSupplier until) {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!until.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "nothing happened at " + browser.driver.getCurrentUrl());
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
