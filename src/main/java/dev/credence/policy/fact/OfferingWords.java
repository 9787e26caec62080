package dev.credence.policy.fact;

import dev.credence.model.College;
import dev.credence.model.ProgramFacts;
import dev.credence.model.StatedLines.About;
import dev.credence.policy.Case;
import dev.credence.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Who offers a program, to whom and how (clauses 3.0, 3.1, 5.1, 5.2, 6.0 and 7.2). */
final class OfferingWords {
    private static final String CONTINUING = "continuing education";

    static final List<Fact> FACTS = List.of(
            Fact.word("college", Set.of(CONTINUING, "another"), OfferingWords::colleges)
                    .writtenAs("`college`, and after it the id of the college that offers it")
                    .absentMeans("a reader cannot tell which college offers this program"),
            Fact.text(
                            "sponsor",
                            "`unit \"...\"` with the unit that issues it, or `department` or `college`",
                            OfferingWords::sponsor)
                    .absentMeans("a reader cannot tell which unit of the University stands behind this certificate"),
            Fact.text(
                            "delivery",
                            "`delivery online`, `in-person`, `hybrid` or your own words in quotes",
                            one -> lines(
                                    one, About.DELIVERY, one.facts().offering().delivery(), "it is delivered "))
                    .absentMeans("a learner cannot tell how this program is delivered"),
            Fact.text(
                            "alignment",
                            "`aligned with \"...\"` with the standard it follows, and whose it is",
                            one -> lines(
                                    one,
                                    About.ALIGNED_WITH,
                                    one.facts().standing().alignedWith(),
                                    "it is aligned with "))
                    .absentMeans("an employer cannot tell which standard of an industry this program follows"),
            Fact.text(
                            "consultation",
                            "`consulted \"Department of English, September 2025\"`",
                            one -> lines(
                                    one, About.CONSULTED, one.facts().standing().consulted(), "it was discussed with "))
                    .absentMeans("nothing shows that a stateside department was asked before this program was created"),
            Fact.text(
                    "population",
                    "`population \"...\"` with the learners that no stateside program serves",
                    one -> lines(
                            one,
                            About.POPULATION,
                            one.facts().standing().distinctPopulation().stream().toList(),
                            "it serves ")),
            Fact.text("federal aid", "`federal aid eligible`", OfferingWords::aid),
            Fact.text("preferred title", "`title preferred by \"...\"`", OfferingWords::preferred),
            Fact.word("status", Set.of("proposed", "approved", "retired"), OfferingWords::status));

    private OfferingWords() {}

    private static List<Stated> colleges(Case one) {
        var found = new ArrayList<Stated>();
        var places = one.facts().policySide().lines().all(About.COLLEGE);
        var ids = one.facts().offering().colleges();
        for (int i = 0; i < ids.size(); i++) {
            var place = i < places.size() ? places.get(i) : one.place(About.COLLEGE);
            var college = one.catalog().edition().college(ids.get(i));
            boolean continuing = college.map(College::continuingEducation).orElse(false);
            String name = college.map(College::name).orElse(ids.get(i));
            var stated = Stated.word(
                            continuing ? CONTINUING : "another",
                            place,
                            "only the college of continuing education may offer this kind of non-credit program, and \""
                                    + name + "\" is another")
                    .whole()
                    .because(one.place(About.KIND), "declared as non-credit")
                    .help(way(one));
            found.add(stated);
        }
        return found;
    }

    /** The college of continuing education by its id, where the edition has marked one. */
    private static String way(Case one) {
        return one.catalog().edition().colleges().stream()
                .filter(College::continuingEducation)
                .findFirst()
                .map(college -> "write `college " + college.id() + "`")
                .orElse("mark that college in the edition: `college ID \"...\" continuing education`");
    }

    /** A unit, a department or a college: each is a unit of the University. */
    private static List<Stated> sponsor(Case one) {
        var offering = one.facts().offering();
        var found = new ArrayList<Stated>();
        offering.unit().ifPresent(unit -> found.add(sponsor(unit, one.place(About.SPONSOR))));
        offering.departments().forEach(unit -> found.add(sponsor(unit, one.place(About.DEPARTMENT))));
        offering.colleges().forEach(unit -> found.add(sponsor(unit, one.place(About.COLLEGE))));
        return found;
    }

    private static Stated sponsor(String unit, Span place) {
        return Stated.word(unit, place, "it is sponsored by " + unit);
    }

    private static List<Stated> lines(Case one, About about, List<String> texts, String phrase) {
        return texts.stream()
                .map(text -> Stated.word(text, one.place(about), phrase + text))
                .toList();
    }

    private static List<Stated> aid(Case one) {
        return one.facts().standing().federalAidEligible()
                ? List.of(Stated.word(
                                "claimed",
                                one.place(About.FEDERAL_AID),
                                "students are promised federal aid, but there is none for non-credit courses")
                        .whole()
                        .because(one.place(About.KIND), "declared as non-credit")
                        .help("take the line out"))
                : List.of();
    }

    private static List<Stated> preferred(Case one) {
        return one.facts()
                .titlePreferredBy()
                .map(body -> List.of(Stated.word(
                        body, one.place(About.TITLE_PREFERRED_BY), "its title is the one " + body + " prefers")))
                .orElse(List.of());
    }

    private static List<Stated> status(Case one) {
        ProgramFacts.Status status = one.facts().status();
        String word = status.name().toLowerCase(Locale.ROOT);
        return List.of(Stated.word(word, one.place(About.STATUS), "it is " + word));
    }
}
