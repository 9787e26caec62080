package dev.credence.publish.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.credence.Specs;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What a program's page says to be true on every path. */
final class EveryPathTest {
    private static final String HOUSE = """
            policy house "Rules of the house" {
              clause 1 "Most of it is upper-division" {
                applies to undergraduate certificate
                every path must have 6 to 12 units
                every path of 6 to 9 units should have at least 75% upper-division units counting up to 3 graduate units
                every path of more than 9 units should have at least 9 upper-division units
              }
              clause 2 "Little comes from elsewhere" {
                applies to undergraduate certificate
                the credit from elsewhere must be at most 25% of the smallest path
                the prerequisites of every course should be listed
                the grading asked for must be letter or "only credit/no-credit"
              }
              clause 3 "A need is named" { applies to undergraduate certificate, the need should be stated }
            }
            course GEOG 310 "Map Design" { units 3, grading letter, prerequisites GEOG 101 }
            """;

    private static Document page(String program) {
        var compilation = Specs.of(HOUSE + program).compile();
        assertTrue(compilation.keepsTheLanguage(), () -> Specs.rendered(compilation));
        var files = PolicyPageTest.publish(compilation);
        return Jsoup.parse(new String(files.get("programs/x/index.html"), StandardCharsets.UTF_8));
    }

    private static String table(Document page) {
        return String.join(
                "\n",
                page.select("table.every tbody tr").stream()
                        .map(row -> String.join(" | ", row.select("th, td").eachText()))
                        .toList());
    }

    /** The lines about levels and prerequisites: what the tests differ in. */
    private static String levels(Document page) {
        return String.join(
                "\n",
                table(page).lines().filter(line -> line.contains("division")).toList());
    }

    private static String tightest(Document page) {
        return String.join(
                "\n",
                page.select("section[aria-labelledby=paths] details tr").stream()
                        .map(row -> String.join(" | ", row.select("th, td").eachText()))
                        .toList());
    }

    private static Document certificate(String body) {
        return page(
                "undergraduate certificate x \"Undergraduate Certificate in X\" {\n  policy house\n  grading letter\n"
                        + body + "\n}\n");
    }

    @Test
    void whatIsFoundStandsBesideWhatIsAskedForWithItsClause() {
        var page = certificate("transfer at most 1 unit\nrequirements {\nGEOG 301\nGEOG 302\nGEOG 101 or GEOG 303\n}");
        assertEquals("""
                Units | 9 | 6 or more, at most 12 | 1 | Holds
                Upper-division share | 6 of 9 on a path that breaks it, about 66.7% | 75% or more for 6 to 9 units,\
                 counting up to 3 graduate units | 1 | Fails
                Credit from elsewhere | 1 unit | at most 2.25 units | 2 | Holds
                Prerequisites | none outside the program | listed | 2 | Holds
                Grading | letter | letter or only credit/no-credit | 2 | Holds""", table(page));
        assertEquals("""
                Course | Units | Upper-division
                GEOG 301 Cities | 3 | 3
                GEOG 302 Rivers | 3 | 3
                GEOG 101 Maps | 3 | 0
                6 of 9 is about 66.7%; 75% of 9 is 6.75 | 9 | 6""", tightest(page));
        assertEquals(
                List.of("needed: 75%, 6.75 units", "found at the least: about 66.7%, 6 units", "9 units"),
                page.select("svg.gauge text").eachText());
        assertEquals("360", page.select("svg.gauge .g-fill").attr("width"), "two thirds of 540");
        assertEquals("../../policy/index.html#c-1", page.select("table.every a").attr("href"));
        assertTrue(page.select(".toc a").eachText().contains("True on every path"));
    }

    @Test
    void exactlyOnTheLineHolds() {
        var page = certificate("requirements {\nGEOG 301\nGEOG 302\nGEOG 303\nGEOG 101 or GEOG 310\n}");
        assertEquals(
                "Upper-division units | 9 of 12 at the least | 9 or more for more than 9 units | 1 | Holds",
                levels(page));
        assertEquals("M405 20v30", page.select("svg.gauge .g-tick").attr("d"));
        assertEquals("405", page.select("svg.gauge .g-fill").attr("width"));
        assertTrue(
                tightest(page).endsWith("9 of 12; asked for: 9 or more for more than 9 units | 12 | 9"),
                tightest(page));
    }

    @Test
    void graduateUnitsCountUpToTheirCap() {
        var page = certificate("requirements { GEOG 301, GEOG 501 }");
        assertTrue(levels(page).startsWith("Upper-division share | 6 of 6 at the least, 100% |"), levels(page));
        assertTrue(tightest(page).contains("GEOG 501 Spatial Analysis | 3 | 0"), tightest(page));
    }

    @Test
    void whatIsLeftOpenIsSaidToBe() {
        var page = certificate("requirements { GEOG 301, 3 units \"anything\" }");
        assertTrue(levels(page).startsWith("Upper-division share | depends on what is left open |"), levels(page));
        assertTrue(levels(page).endsWith("| 1 | Cannot be known"), levels(page));
    }

    @Test
    void aClauseThatIsWaivedIsSaidToBe() {
        var page = certificate(
                "waive 1 \"why\" approved by \"Senate\" on 2026-05-02\nrequirements { GEOG 301, GEOG 101 }");
        assertTrue(levels(page).endsWith("| 1 | Waived"), levels(page));
        assertTrue(
                table(page).startsWith("Units | 6 | 6 or more, at most 12 | 1 | Holds"),
                "what is kept needs no waiver");
        assertTrue(
                table(page)
                        .contains(
                                "Credit from elsewhere | nothing stated, so what the policy allows | at most 1.5 units | 2 | Holds"));
    }

    @Test
    void prerequisitesOutsideAreCounted() {
        var page = certificate("admission { GEOG 101 }\nrequirements { GEOG 301, GEOG 310 }");
        assertTrue(table(page).contains("Prerequisites | 1 course outside | listed | 2 | Holds"), table(page));
    }

    @Test
    void nothingIsSaidWhereNoPolicyAsksAnythingOfPaths() {
        assertFalse(page("undergraduate certificate x \"X\" { policy none, requirements 3 units { GEOG 301 } }\n")
                .html()
                .contains("paths"));
        assertFalse(
                page("certificate of participation x \"X\" { policy house, requirements { course \"Soil and Compost\" } }\n")
                        .html()
                        .contains("paths"));
        assertFalse(
                page("non-credit certificate x \"X\" { policy house, requirements { course \"Soil and Compost\" } }\n")
                        .html()
                        .contains("paths"));
    }
}
