package dev.credence.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.credence.Specs;
import dev.credence.build.diff.EarlierVersions;
import dev.credence.publish.Collected;
import dev.credence.publish.Exports;
import dev.credence.publish.Golden;
import dev.credence.publish.Product;
import dev.credence.publish.Redlines;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The pages for committees, from a workspace with an edition in which a program was approved and one in which it is proposed anew. */
public class ProposalTest {
    private static final String UNIVERSITY = """
            institution lakeside "Lakeside <University>" {
              terms semester
              levels { lower-division 100 to 299, upper-division 300 to 499, graduate 500 to 699 }
              policy house
            }
            policy house "Rules of the house" {
              clause 1 "Its size" {
                applies to undergraduate certificate
                every path must have at least 6 units
                every path should have at least 75% upper-division units
                the credit from elsewhere must be at most 25% of the smallest path
              }
              clause 2 "A need is named" { applies to undergraduate certificate, the need should be stated }
              clause 3 "It is approved" {
                applies to undergraduate certificate
                the program must be approved by { Chair, "Curriculum Council", Provost }
              }
              clause 4 "Who teaches" { advisory "A spec does not say who teaches." }
            }
            """;

    private static final String COURSES = """
            course GEOG 101 "Maps" { units 3, grading letter, prerequisites none }
            course GEOG 301 "Cities" { units 3, grading letter, prerequisites none }
            course GEOG 302 "Rivers" { units 3, grading letter, prerequisites none }
            course GEOG 303 "Coasts" { units 3, grading letter, prerequisites none }
            """;

    private static final String NOW = """
            undergraduate certificate shores "Undergraduate Certificate in Shores" {
              status proposed
              description "Where *land* <ends>."
              requirements 9 units {
                GEOG 301
                choose 2 from { GEOG 101, GEOG 302, GEOG 303 }
              }
              transfer at most 1 unit
              outcomes { tell "Tell a shore from a bank" assessed by GEOG 301 }
              waive 2 "it is its own <need>" approved by "Senate" on 2026-05-02
              approvals {
                Chair on 2026-02-01 by "M. Example"
                Curriculum Council
                Dean
              }
            }
            undergraduate certificate plains "Undergraduate Certificate in Plains" {
              status proposed
              need "neighbours"
              requirements 6 units { GEOG 301, GEOG 302 }
            }
            undergraduate certificate done "Undergraduate Certificate in Islands" {
              status approved
              need "islanders"
              requirements 6 units { GEOG 301, GEOG 303 }
              approvals { Chair on 2026-02-01, Curriculum Council on 2026-02-02, Provost on 2026-02-03 }
            }
            """;

    private static final String BEFORE = """
            undergraduate certificate %s "Undergraduate Certificate in Shores" {
              status %s
              need "neighbours"
              requirements 6 units { GEOG 301, GEOG 302 }
              approvals { Chair on 2024-02-01, Curriculum Council on 2024-02-02, Provost on 2024-02-03 }
            }
            """;

    private static Compilation compile(String... older) {
        var specs = Specs.alone()
                .file("lakeside/institution.cred", UNIVERSITY)
                .file("lakeside/2026/edition.cred", "edition 2026 { in effect from 2026-08-20 }\n" + COURSES + NOW);
        for (int i = 0; i < older.length; i++) {
            String year = String.valueOf(2025 - i);
            specs.file(
                    "lakeside/" + year + "/edition.cred",
                    "edition " + year + " { in effect from " + year + "-08-20 }\n" + COURSES + older[i]);
        }
        var compilation = specs.compile();
        assertFalse(compilation.hasErrors(), () -> Specs.rendered(compilation));
        return compilation;
    }

    private static int index(Compilation compilation, String edition) {
        for (int i = 0; i < compilation.catalogs().size(); i++) {
            if (compilation.catalogs().get(i).edition().id().equals(edition)) {
                return i;
            }
        }
        throw new AssertionError(edition);
    }

    private static String page(Compilation compilation, String id, Redlines redlines) {
        int index = index(compilation, "2026");
        var program = compilation.catalogs().get(index).program(id).orElseThrow();
        return new String(
                Publisher.proposal(compilation, index, program, redlines, "credence test"), StandardCharsets.UTF_8);
    }

    private static Document shores(String... older) {
        var compilation = compile(older);
        return Jsoup.parse(
                page(compilation, "shores", EarlierVersions.lastApproved(compilation, index(compilation, "2026"))));
    }

    /** Both proposals of the edition, for judges of pages. */
    public static Map<String, byte[]> pages() {
        var compilation = compile(BEFORE.formatted("shores", "approved"));
        var redlines = EarlierVersions.lastApproved(compilation, index(compilation, "2026"));
        var pages = new TreeMap<String, byte[]>();
        for (String id : List.of("shores", "plains")) {
            pages.put(
                    "proposals/" + id + ".html", page(compilation, id, redlines).getBytes(StandardCharsets.UTF_8));
        }
        return pages;
    }

    @Test
    void a_page_says_what_committees_need() {
        var golden = new TreeMap<String, byte[]>();
        pages().forEach((path, page) -> golden.put(
                path,
                new String(page, StandardCharsets.UTF_8)
                        .replaceFirst("(?s)<style>.*</style>", "<style></style>")
                        .getBytes(StandardCharsets.UTF_8)));
        Golden.check("proposal", golden);
    }

    @Test
    void the_product_has_a_page_of_each_proposed_program_and_of_no_other() {
        var compilation = compile(BEFORE.formatted("shores", "approved"));
        Product product = Products.PROPOSAL.make();
        var files = new TreeMap<String, byte[]>();
        Publisher.publications(compilation, List.of(product), "credence test", Optional.empty(), Exports.NONE)
                .forEach(publication -> Collected.from(product, publication)
                        .forEach((path, page) -> files.put(publication.folder() + "/" + path, page)));
        var expected = new TreeMap<String, String>();
        pages().forEach((path, page) ->
                expected.put("lakeside/2026/" + path, new String(page, StandardCharsets.UTF_8)));
        var made = new TreeMap<String, String>();
        files.forEach((path, page) -> made.put(path, new String(page, StandardCharsets.UTF_8)));
        assertEquals(expected, made);
    }

    @Test
    void of_several_earlier_versions_the_newest_that_was_approved_counts() {
        var page = shores(BEFORE.formatted("shores", "proposed"), BEFORE.formatted("shores", "approved"));
        assertEquals(
                "Compared with the approved version in lakeside/2024.",
                page.select("#redline + p").text());
        page = shores(BEFORE.formatted("shores", "approved"), BEFORE.formatted("shores", "approved"));
        assertEquals(
                "Compared with the approved version in lakeside/2025.",
                page.select("#redline + p").text());
    }

    @Test
    void without_an_approved_version_all_of_it_is_new() {
        for (String older : List.of(
                "",
                BEFORE.formatted("shores", "proposed"),
                BEFORE.formatted("other", "approved").replace("Shores", "Other").replace("GEOG 302", "GEOG 303"))) {
            var page = shores(older);
            assertEquals(
                    "No approved version of it was found, so that all of it is new.",
                    page.select("#redline + p").text());
            assertEquals(0, page.select(".redline").size());
        }
    }

    @Test
    void nothing_on_the_page_leads_away_from_it() {
        var page = shores();
        assertEquals(List.of("#part-a", "#part-b"), page.select("[href]").eachAttr("href"));
        assertEquals(0, page.select("[src], script, link").size());
    }

    @Test
    void approvals_are_signed_in_the_order_of_the_policy_and_then_of_the_program() {
        var rows = shores().select(".sign tbody tr").stream()
                .map(row -> String.join(" | ", row.select("th, td").eachText()))
                .toList();
        assertEquals(
                List.of(
                        "1 | Chair M. Example | February 1, 2026 | given",
                        "2 | Curriculum Council | to sign",
                        "3 | Provost | to sign",
                        "4 | Dean | to sign"),
                rows);
    }

    @Test
    void what_is_missing_is_told_with_its_weight_and_its_way_out() {
        var missing = shores().select(".missing > li").eachText();
        assertEquals(3, missing.size(), missing::toString);
        assertTrue(
                missing.get(0).startsWith("Clause 1 (should): a student can complete this program with only 6"),
                missing.get(0));
        assertTrue(missing.get(1).endsWith("Waived by Senate on May 2, 2026: it is its own <need>"), missing.get(1));
        assertTrue(
                missing.get(2).startsWith("Clause 3 (must): before this program can be approved, 2 of 3 approvals"),
                missing.get(2));
    }

    /** As everywhere else: by its day, else by the year in its name; one with neither follows all that have one. */
    @Test
    void editions_without_a_day_have_their_place_by_their_names() {
        for (var editions : List.of(
                List.of("edition 2025-2026 { in effect from 2025-08-20 }", "edition 2026-2027"),
                List.of("edition 2025-2026", "edition 2026-2027 { in effect from 2026-08-20 }"),
                List.of("edition 2025-2026", "edition draft"),
                List.of("edition 2025-2026 { in effect from 2025-08-20 }", "edition draft"))) {
            var compilation = Specs.alone()
                    .file("lakeside/institution.cred", UNIVERSITY)
                    .file(
                            "lakeside/a/edition.cred",
                            editions.get(0) + "\n" + COURSES + BEFORE.formatted("shores", "approved"))
                    .file("lakeside/b/edition.cred", editions.get(1) + "\n" + COURSES + NOW)
                    .compile();
            assertFalse(compilation.hasErrors(), () -> Specs.rendered(compilation));
            for (int i = 0; i < compilation.catalogs().size(); i++) {
                var catalog = compilation.catalogs().get(i);
                boolean isFirst = catalog.edition().id().equals("2025-2026");
                var program = catalog.program("shores").orElseThrow();
                assertEquals(
                        isFirst ? Optional.empty() : Optional.of("lakeside/2025-2026"),
                        EarlierVersions.lastApproved(compilation, i).of(program).map(Redlines.Redline::before),
                        editions + " " + catalog.edition().id());
            }
        }
    }
}
