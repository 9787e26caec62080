package dev.credence.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.credence.diagnostic.Code;
import dev.credence.publish.Theme;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The folder {@code theme/}: what it may hold, and what is refused with a word on why. */
class ThemeTest {
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\">%s</svg>";

    @TempDir
    private Path temp;

    private TempFolder workspace() {
        return new TempFolder(temp)
                .file(
                        "specs/alder/institution.cred",
                        "institution alder \"Alder\" {\n  terms semester\n  levels {\n    lower-division 100 to 299\n  }\n}\n")
                .file("specs/alder/2026/edition.cred", "edition 2026 {\n  policy none\n}\n")
                .file(
                        "specs/alder/2026/p.cred",
                        "learning experience p \"P\" {\n  requirements {\n    complete \"Attend\"\n  }\n}\n");
    }

    private static Theme theme(TempFolder folder) {
        return Compiler.compile(folder.read("specs")).themes().getOrDefault("alder", Theme.NONE);
    }

    private static String complaints(TempFolder folder) {
        return Compiler.compile(folder.read("specs")).diagnostics().stream()
                .filter(d -> d.code() == Code.THEME)
                .map(d -> d.span().file().path() + ":"
                        + d.span().file().position(d.span().start()).line() + " " + d.message())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void noThemeIsTheLookOfTheReference() {
        assertEquals(Theme.NONE, theme(workspace()));
        assertEquals("", complaints(workspace()));
    }

    @Test
    void everythingAThemeMayHoldIsTaken() {
        String logo = SVG.formatted("<title>Oak</title><path fill=\"#123\" d=\"M0 0h1v1z\"/><use href=\"#a\"/>");
        var folder = workspace()
                .file(
                        "specs/alder/theme/theme.properties",
                        "# ours\nbrand = #7a1f2b\nbrand-dark = #f0a3ad\nlogo-height = 3rem\nserif = Georgia, \"Times New Roman\", serif\n")
                .file("specs/alder/theme/logo.svg", logo)
                .file("specs/alder/theme/extra.css", ".foot { border-top-width: 3px; }\n");
        assertEquals("", complaints(folder));
        assertEquals(
                new Theme(
                        Map.of("brand", "#7a1f2b"),
                        Map.of("brand", "#f0a3ad"),
                        Map.of("logo-height", "3rem", "serif", "Georgia, \"Times New Roman\", serif"),
                        Optional.of(logo),
                        Optional.empty(),
                        Optional.of(".foot { border-top-width: 3px; }\n")),
                theme(folder));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            brnd = #123456         | 1 a theme has no setting `brnd`
            brand                  | 1 `brand` cannot be `brand`
            brand = teal           | 1 `brand` cannot be `teal`
            brand = #12345         | 1 `brand` cannot be `#12345`
            page = 72              | 1 `page` cannot be `72`
            sans = x; } body {     | 1 `sans` cannot be `x; } body {`
            sans = "a\\", url(x)   | 1 `sans` cannot be `"a\\", url(x)`
            """)
    void aLineThatIsNoSettingIsRefused(String line, String complaint) {
        var folder = workspace().file("specs/alder/theme/theme.properties", line + "\n");
        String expected = line.equals("brand")
                ? "specs/alder/theme/theme.properties:1 a theme has no setting `brand`"
                : "specs/alder/theme/theme.properties:" + complaint;
        assertEquals(expected, complaints(folder));
    }

    /** #767676 has 4.54 to 1 on white paper and less on the tint; the worst place is named. #5e5e5e holds on all. */
    @Test
    void coloursThatCannotBeReadAreRefused() {
        assertEquals("", complaints(workspace().file("specs/alder/theme/theme.properties", "brand = #5e5e5e\n")));
        assertEquals(
                "specs/alder/theme/theme.properties:1 many people could not read #767676 on the tint of light pages,"
                        + " #e6f0f1: the contrast is 3.9 to 1, and text needs 4.5",
                complaints(workspace().file("specs/alder/theme/theme.properties", "brand = #767676\n")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<path onload=\"alert(1)\"/>",
                "<a href=\"javascript:alert(1)\"/>",
                "<use href=\"https://evil.example/x.svg#a\"/>",
                "<foreignObject/>",
                "<image href=\"x.png\"/>",
                "<style>@import url(x)</style>",
                "<rect fill=\"url(https://evil.example/p)\"/>",
                "<?xml-stylesheet href=\"x\"?>",
                "<path>"
            })
    void aLogoThatIsMoreThanADrawingIsRefused(String content) {
        var folder = workspace().file("specs/alder/theme/logo.svg", SVG.formatted("\n" + content));
        assertTrue(
                complaints(folder).startsWith("specs/alder/theme/logo.svg:2 this logo cannot be published: "),
                complaints(folder));
        assertEquals(Optional.empty(), theme(folder).logo());
    }

    @Test
    void aDocumentTypeIsRefusedBeforeItIsRead() {
        var folder = workspace()
                .file("specs/alder/theme/logo.svg", "<!DOCTYPE svg SYSTEM \"file:///etc/passwd\">" + SVG.formatted(""));
        assertTrue(complaints(folder).contains("document type"), complaints(folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"@import 'x.css';", "a { background: url(x.png) }", "a { color: u\\72l(x) }"})
    void cssThatFetchesAnythingIsRefused(String css) {
        var folder = workspace().file("specs/alder/theme/extra.css", css);
        assertTrue(complaints(folder).contains("asks for something from elsewhere"), complaints(folder));
        assertEquals(Optional.empty(), theme(folder).extraCss());
    }

    @Test
    void aFileFromOutsideOrTooLongIsRefused() {
        var folder = workspace()
                .file("secret.css", "a { color: red }")
                .link("specs/alder/theme/extra.css", temp.resolve("secret.css"))
                .file("specs/alder/theme/logo.svg", SVG.formatted(" ".repeat(300_000)));
        assertEquals(
                "specs/alder/theme/extra.css:1 this file leads out of the workspace\n"
                        + "specs/alder/theme/logo.svg:1 this file is longer than 256 KiB",
                complaints(folder));
    }

    /** What the contrast of a theme is computed against is what the stylesheet says. */
    @Test
    void theColoursAThemeStandsOnAreThoseOfTheStylesheet() throws Exception {
        try (var in = Theme.class.getResourceAsStream("html/site.css")) {
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var blocks = css.split("prefers-color-scheme: dark", 2);
            for (String colour : List.of(
                    "brand: #0e4d5a", "brand-tint: #e6f0f1", "paper: #ffffff", "ground: #f5f6f5", "ink: #1a1f21")) {
                assertTrue(
                        Pattern.compile("--" + colour + ";").matcher(blocks[0]).find(), colour);
            }
            for (String colour : List.of(
                    "brand: #8accd7", "brand-tint: #1c353b", "paper: #14181a", "ground: #1b2124", "ink: #e7e8e4")) {
                assertTrue(
                        Pattern.compile("--" + colour + ";").matcher(blocks[1]).find(), colour);
            }
        }
    }
}
