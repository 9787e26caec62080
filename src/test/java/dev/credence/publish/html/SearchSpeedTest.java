package dev.credence.publish.html;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The search over a state's worth of programs, in a real browser. */
@Tag("slow")
@Tag("pages")
@Tag("browser")
final class SearchSpeedTest {
    private static final int LARGEST_INDEX = 8_000_000;
    private static final double SLOWEST_MILLIS = 200;

    @Test
    void tenThousandProgramsAreSearchedWhileOneTypes() {
        var files = new TreeMap<String, byte[]>();
        var site = new Site(ScaleTest.publication(3));
        var search = new SearchPages(site);
        files.put("search/index.html", new Pages().render("search", search.page()));
        files.put("search.json", search.index());
        for (String name : new String[] {"site.css", "site.js", "search.js"}) {
            files.put(name, Stylesheet.file(name));
        }
        int bytes = files.get("search.json").length;
        assertTrue(bytes < LARGEST_INDEX, "the index has " + bytes + " bytes");
        try (var browser = new Browser(files, true)) {
            browser.open("search/index.html?q=subject");
            BrowserTest.waitFor(
                    browser, () -> browser.find("[role=status]").getText().contains("subject"));
            for (String more : new String[] {" 7", "7", "7", "7"}) {
                browser.find("input[name=q]").sendKeys(more);
                String typed = browser.find("input[name=q]").getAttribute("value");
                BrowserTest.waitFor(
                        browser, () -> browser.find("[role=status]").getText().contains("“" + typed + "”"));
            }
            // The fastest, so that a busy machine fails nothing.
            double fastest = ((Number) browser.driver.executeScript(
                            "return Math.min(...performance.getEntriesByName('search').map(e => e.duration));"))
                    .doubleValue();
            System.out.printf("search.json: %d bytes; a query: %.0f ms%n", bytes, fastest);
            assertTrue(fastest < SLOWEST_MILLIS, fastest + " ms");
        }
    }
}
