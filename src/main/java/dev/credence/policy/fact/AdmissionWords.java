package dev.credence.policy.fact;

import dev.credence.model.Condition;
import dev.credence.model.StatedLines.About;
import dev.credence.policy.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a program asks of applicants (clause 2.4). */
final class AdmissionWords {
    static final List<Fact> FACTS = List.of(Fact.word(
            "degree for admission",
            Set.of("degree", "associate degree", "baccalaureate degree", "master's degree", "doctoral degree"),
            AdmissionWords::degree));

    private AdmissionWords() {}

    /** The degrees that no applicant can do without: a degree that is one of several ways in is not asked for. */
    private static List<Stated> degree(Case one) {
        var degrees = new ArrayList<String>();
        one.facts().admission().orElse(List.of()).forEach(line -> collect(line, degrees));
        var place = one.facts()
                .policySide()
                .lines()
                .first(About.DEGREE_FOR_ADMISSION)
                .orElse(one.place(About.ADMISSION));
        var found = new ArrayList<Stated>();
        for (var degree : degrees) {
            found.add(
                    Stated.word(
                                    degree,
                                    place,
                                    "applicants need " + (degree.startsWith("a") ? "an " : "a ") + degree
                                            + ", but the certificate is " + classified(one))
                            .whole()
                            .because(one.place(About.KIND), "classified here")
                            .help(
                                    "leave the degree out, or classify the program as a post-baccalaureate or graduate certificate"));
        }
        return found;
    }

    private static String classified(Case one) {
        return one.program() instanceof dev.credence.model.Program.AcademicCertificate certificate
                        && certificate.audiences().size() == 1
                ? "for " + certificate.audiences().get(0).word() + " students"
                : "not for graduates only";
    }

    private static void collect(Condition condition, List<String> degrees) {
        if (condition instanceof Condition.DegreeHeld held) {
            if (!degrees.contains(held.degree())) {
                degrees.add(held.degree());
            }
        } else if (condition instanceof Condition.AllOf all) {
            all.parts().forEach(part -> collect(part, degrees));
        } else if (condition instanceof Condition.AnyOf any && !any.parts().isEmpty()) {
            var common = new ArrayList<List<String>>();
            for (var part : any.parts()) {
                var own = new ArrayList<String>();
                collect(part, own);
                common.add(own);
            }
            if (common.stream().noneMatch(List::isEmpty)) {
                common.get(0).stream().filter(d -> !degrees.contains(d)).forEach(degrees::add);
            }
        }
    }
}
