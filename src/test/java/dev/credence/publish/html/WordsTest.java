package dev.credence.publish.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.credence.model.*;
import dev.credence.publish.Slugs;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small words and numbers, one by one. */
final class WordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Graduate Certificate in Data Science | Graduate Certificate in | Data Science",
                "Certificate in the Humanities | Certificate in the | Humanities",
                "Academic Micro-Credential in Spatial Data | Academic Micro-Credential in | Spatial Data",
                "Undergraduate and Post-Baccalaureate Certificate in Accountancy | Undergraduate and Post-Baccalaureate Certificate in | Accountancy",
                "Certificate of Participation in the Garden Days | Certificate of Participation in the | Garden Days",
                "Non-Credit Certificate in Grant Writing | Non-Credit Certificate in | Grant Writing",
                "Paralegal Certificate | '' | Paralegal Certificate",
                "Certificate Program in Law | '' | Certificate Program in Law",
                "Certificate in | '' | Certificate in",
            })
    void aTitleIsSplitOnlyWhereItBeginsWithItsKind(String stated, String pre, String subject) {
        var title = Title.of(stated);
        assertEquals(pre, title.pre());
        assertEquals(subject, title.subject());
        assertEquals(stated, title.whole());
    }

    @Test
    void slugsAreSafeAndUnique() {
        var slugs = new Slugs("course");
        assertEquals("a-p-201", slugs.of("A/P 201"));
        assertEquals("a-p-201-2", slugs.of("A P 201"));
        assertEquals("resume-lab", slugs.of("Résumé Lab"));
        assertEquals("course-con", slugs.of("Con"));
        assertEquals("course-com1", slugs.of("COM1"));
        assertEquals("course", slugs.of("日本語"));
        assertEquals("course-2", slugs.of("../.."));
        assertEquals(
                "csc-591-graph-data-mining",
                slugs.of(CourseCode.of("CSC", "591")
                        .withTopic("Graph Data Mining")
                        .toString()));
        var seen = new TreeSet<String>();
        for (int i = 0; i < 50; i++) {
            assertTrue(seen.add(slugs.of(i % 2 == 0 ? "x 2" : "x-2")));
        }
    }

    @Test
    void unitsAreExact() {
        assertEquals("3", Numbers.cell(CourseUnits.fixed(Units.of(3))));
        assertEquals(
                "1–4",
                Numbers.cell(new CourseUnits.Known(List.of(Units.of(1), Units.of(2), Units.of(3), Units.of(4)))));
        assertEquals("1.5 or 2", Numbers.cell(new CourseUnits.Known(List.of(Units.parse("1.5"), Units.of(2)))));
        assertEquals(
                "1.5, 2.25 or 3",
                Numbers.cell(new CourseUnits.Known(List.of(Units.parse("1.5"), Units.parse("2.25"), Units.of(3)))));
        assertEquals("12+", Numbers.figure(Amount.atLeast(Units.of(12))));
        assertEquals("75%", Numbers.percent(Units.of(9), Units.of(12)));
        assertEquals("", Numbers.percent(Units.of(13), Units.of(17)));
        assertEquals("1 unit", Numbers.counted(Units.of(1), "unit"));
        assertEquals("3.0", Numbers.gpa(Units.of(3)));
    }

    @Test
    void conditionsReadWithoutDoubt() {
        var site = new Site(Sample.publication(Optional.empty()));
        var words = new ConditionWords(new Links(site, ""));
        Condition a = new Condition.Consent("instructor");
        Condition b = new Condition.DegreeHeld("baccalaureate", Optional.of("business"));
        Condition c = new Condition.Standing("upper-division standing");
        var mixed = new Condition.AllOf(List.of(new Condition.AnyOf(List.of(a, b)), c));
        assertEquals(
                "(consent of instructor or baccalaureate degree in business) and upper-division standing",
                words.of(mixed).words());
        assertEquals(
                "consent of instructor, baccalaureate degree in business or upper-division standing",
                words.of(new Condition.AnyOf(List.of(a, b, c))).words());
    }

    @Test
    void markdownStaysInItsPlace() {
        var pages = new MarkdownPages();
        assertEquals(
                "<h3>One</h3>\n<h4>Two</h4>\n<h3>Three</h3>\n",
                pages.html(new Markdown("# One\n#### Two\n# Three"), 2));
        assertEquals("<h3>One</h3>\n<h3>Two</h3>\n", pages.html(new Markdown("### One\n# Two"), 2));
        assertEquals(
                "<p>&lt;i&gt;x&lt;/i&gt; <a rel=\"nofollow\" href=\"\">b</a> seen</p>\n",
                pages.html(new Markdown("<i>x</i> [b](javascript:x) ![seen](https://x.example/p.png)"), 2));
    }

    @Test
    void whatNoPageMayHoldIsLeftOut() {
        var out = new CleanOutput();
        out.writeContent("a\u0000b\u202Ec\uFFFEd\uD800e\u0085f😀\n");
        assertEquals("abcdef😀\n", new String(out.bytes(), java.nio.charset.StandardCharsets.UTF_8));
    }
}
