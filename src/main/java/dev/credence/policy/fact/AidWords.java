package dev.credence.policy.fact;

import dev.credence.model.StatedLines.About;
import dev.credence.policy.Case;
import java.util.List;
import java.util.Set;

/** Federal financial aid of a program that is a program of study by itself (clause 2.2). */
final class AidWords {
    static final List<Fact> FACTS = List.of(
            Fact.word("stand-alone federal aid", Set.of("for an occupation", "for no occupation"), AidWords::aid));

    private AidWords() {}

    /** Aid of a program taken together with a degree comes with the degree and says nothing here. */
    private static List<Stated> aid(Case one) {
        var standing = one.facts().standing();
        if (!standing.standAlone() || !standing.federalAidEligible()) {
            return List.of();
        }
        boolean coded = standing.occupations().stream().anyMatch(o -> o.code().isPresent());
        var place = one.place(About.FEDERAL_AID);
        if (coded) {
            return List.of(Stated.word("for an occupation", place, "it names the occupation it prepares for"));
        }
        var stated = Stated.word(
                        "for no occupation",
                        place,
                        "students of this stand-alone program cannot get federal aid until it names the occupation it prepares for")
                .whole()
                .help("write `prepares for \"15-1299.02\" \"Geographic Information Systems Technologists\"` with the"
                        + " occupation's SOC code, or leave `federal aid eligible` out");
        return List.of(
                standing.occupations().isEmpty()
                        ? stated.because(
                                one.place(About.STAND_ALONE), "outside a degree, so gainful employment decides")
                        : stated.because(one.place(About.PREPARES_FOR), "an occupation without its SOC code"));
    }
}
