package dev.credence.publish.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.credence.publish.Harbor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of several editions in a real browser, without scripts: the banner, the changes, and the pages that lead on. */
@Tag("slow")
@Tag("browser")
final class EditionsBrowserTest {
    @TempDir
    private static Path folder;

    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        var files = new TreeMap<String, byte[]>();
        Harbor.publish(folder.resolve("out"), Optional.of("https://catalog.example.edu"))
                .forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        browser = new Browser(files, true);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void axeFindsNothingInLightInDarkAndOnAPhone() {
        var found = new ArrayList<String>();
        for (String page : List.of(
                "harbor/2024-2025/programs/cartography/index.html",
                "harbor/2025-2026/programs/tides/index.html",
                "harbor/2026-2027/changes/index.html",
                "harbor/2026-2027/index.html")) {
            browser.dark(false);
            browser.width(1280);
            browser.open(page);
            browser.axe().forEach(v -> found.add(page + " light: " + v));
            browser.dark(true);
            browser.axe().forEach(v -> found.add(page + " dark: " + v));
            browser.width(320);
            browser.axe().forEach(v -> found.add(page + " 320: " + v));
            if (browser.overflow() > 0) {
                found.add(page + " 320: " + browser.overflow() + " pixels too wide");
            }
            assertEquals(List.of(), browser.violations(), page);
        }
        assertEquals(List.of(), found);
    }

    @Test
    void aPageThatLeadsOnLeadsOn() {
        for (String address : List.of(
                "harbor/current/programs/cartography/index.html", "harbor/2026-2027/programs/mapping/index.html")) {
            browser.open(address);
            BrowserTest.waitFor(
                    () -> browser.driver.getCurrentUrl().endsWith("/harbor/2026-2027/programs/gis/index.html"));
        }
        browser.open("harbor/current/index.html");
        BrowserTest.waitFor(() -> browser.driver.getCurrentUrl().endsWith("/harbor/2026-2027/index.html"));
        assertTrue(browser.axe().isEmpty());
    }
}
