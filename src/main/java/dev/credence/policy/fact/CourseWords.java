package dev.credence.policy.fact;

import dev.credence.policy.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Facts of every course that a student of the program may take in it. */
final class CourseWords {
    static final List<Fact> FACTS =
            List.of(Fact.word("credit of every course", Set.of("credit", "non-credit"), CourseWords::credit));

    private CourseWords() {}

    private static List<Stated> credit(Case one) {
        var found = new ArrayList<Stated>();
        String kind = Kinds.article(one.program());
        for (var use : CourseUses.in(one.facts())) {
            boolean non = use.course().isNonCredit();
            String name = "`" + use.course().code() + "`";
            found.add(Stated.word(
                            non ? "non-credit" : "credit",
                            use.place(),
                            non
                                    ? name + " earns no University credit, and every course of " + kind + " must"
                                    : name + " earns University credit, and no course of " + kind + " may")
                    .whole()
                    .of(use.course().code().toString())
                    .help("leave the course out, or name one that is offered "
                            + (non ? "for credit" : "without credit"))
                    .because(use.course().span(), "declared here"));
        }
        return found;
    }
}
