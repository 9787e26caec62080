package dev.credence.publish.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.credence.Specs;
import dev.credence.build.Compilation;
import dev.credence.publish.Collected;
import dev.credence.publish.Publication;
import dev.credence.publish.Theme;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The page of the policies behind the programs of an edition. */
final class PolicyPageTest {
    private static final String HOUSE = """
            policy house "Rules of the <house>" {
              number "PS 24-17"
              in effect from 2026-08-01
              clause 1 "Most of it is upper-division" {
                applies to undergraduate certificate
                every path must have at least 75% upper-division units
                reading "Most is three quarters."
                note "It was two thirds before."
              }
              clause 2 "A need is named" { applies to undergraduate certificate, the need should be stated }
              clause 3 "Who teaches" { advisory "A spec does not say who teaches." }
              clause 4 "The record" { rendered "The page says what is noted on the record." }
            }
            undergraduate certificate one "Undergraduate Certificate in One" {
              policy house
              need "neighbours"
              requirements 6 units { GEOG 301, GEOG 302 }
            }
            undergraduate certificate two "Undergraduate Certificate in Two" {
              policy house
              requirements 6 units { GEOG 301, GEOG 303 }
              waive 2 "it is its own <need>" approved by "Senate" on 2026-05-02
            }
            undergraduate certificate three "Undergraduate Certificate in Three" {
              policy house
              requirements 6 units { GEOG 302, GEOG 303 }
            }
            graduate certificate four "Graduate Certificate in Four" {
              policy house
              requirements 6 units { GEOG 501, GEOG 502 }
            }
            """;

    /** The page's path and content. */
    static Map<String, byte[]> files(String specs) {
        var compilation = Specs.of(specs).compile();
        assertFalse(compilation.hasErrors(), () -> Specs.rendered(compilation));
        return publish(compilation);
    }

    static Map<String, byte[]> house() {
        return files(HOUSE);
    }

    /** The pages of the first catalog. */
    static Map<String, byte[]> publish(Compilation compilation) {
        return Collected.from(
                new HtmlProduct(),
                new Publication(
                        compilation.catalogs().get(0),
                        compilation.ranges().get(0),
                        compilation.verdicts().get(0),
                        Optional.empty(),
                        List.of(),
                        "credence test",
                        Theme.NONE));
    }

    private static Document page() {
        return Jsoup.parse(new String(house().get(PolicyPages.PATH), StandardCharsets.UTF_8));
    }

    private static Element clause(String number) {
        return page().select("article.clause").stream()
                .filter(article -> article.select(".no").text().equals(number))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachClauseSaysWhatItAsksHowItIsReadAndWhatIsDone() {
        assertEquals(
                "1 | Clause 1: Most of it is upper-division"
                        + " | What it asks for | Every path must have at least 75% upper-division units."
                        + " | Applies to | Undergraduate certificate."
                        + " | How it is read | Most is three quarters."
                        + " | What is done about it | It is checked. A program that breaks what must be is not published."
                        + " | Notes | It was two thirds before."
                        + " | Programs of this edition | Holds 3 | Fails 0 | Cannot be known 0 | Does not apply 1",
                String.join(" | ", clause("1").select(".no, h3, h4, p, li").eachText()));
    }

    @Test
    void whatIsLeftToPeopleAndWhatThePagesStateIsSaidAndCountsNothing() {
        assertTrue(clause("3").text().contains("Left to people: A spec does not say who teaches."));
        assertTrue(clause("4").text().endsWith("The page says what is noted on the record."));
        assertEquals(0, clause("3").select(".counts").size());
    }

    @Test
    void aWaiverIsCountedApartAndPublishedWithItsReason() {
        assertEquals(
                List.of("Holds 1", "Fails 1", "Cannot be known 0", "Waived 1", "Does not apply 1"),
                clause("2").select(".counts li").eachText());
        var waiver = clause("2").select("ul.text li").last();
        assertEquals("Undergraduate Certificate in Two: it is its own <need> (Senate, May 2, 2026)", waiver.text());
        assertEquals("../programs/two/index.html", waiver.select("a").attr("href"));
    }

    @Test
    void everyAnchorIsThereAndEveryPageLeadsToThePolicy() {
        var page = page();
        for (var link : page.select("a[href^=#]")) {
            String id = link.attr("href").substring(1);
            assertTrue(page.getElementById(id) != null, id);
        }
        assertEquals(
                "Rules of the <house>", page.select("section > h2[id=house]").text());
        var program = Jsoup.parse(new String(house().get("programs/one/index.html"), StandardCharsets.UTF_8));
        assertEquals(
                "../../policy/index.html",
                program.select("nav.nav a:contains(Policy)").attr("href"));
    }

    @Test
    void withoutAPolicyThereIsNoPageAndNoLinkToOne() {
        var files = files("undergraduate certificate x \"X\" { requirements 3 units { GEOG 301 } }\n");
        assertFalse(files.containsKey(PolicyPages.PATH));
        assertFalse(new String(files.get("index.html"), StandardCharsets.UTF_8).contains("policy/"));
    }
}
