package dev.credence.policy.fact;

import dev.credence.model.Condition;
import dev.credence.model.CourseCode;
import dev.credence.model.Program;
import dev.credence.model.ProgramFacts;
import dev.credence.model.ProgramRule;
import dev.credence.model.Requirement;
import dev.credence.model.StatedLines.About;
import dev.credence.model.Units;
import dev.credence.policy.Case;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a program asks for an education in its subject before it begins, and how many of a catalog's academic micro-credentials do
 * (clause 4.1). A course, a credential, an examination or a degree in a named field is background; a degree as such, a standing or an
 * average is not, and what consent can replace is not asked for.
 */
final class BackgroundWords {
    private static final String ASKED = "asked for";
    private static final String NONE = "none";

    static final List<Fact> FACTS = List.of(
            Fact.word("background", Set.of(ASKED, NONE), BackgroundWords::background),
            Fact.number("share of academic micro-credentials that ask for background", BackgroundWords::share)
                    .wholeCatalog());

    private BackgroundWords() {}

    /** Ordered so that of several lines that must all hold the last decides. */
    private enum Answer {
        NO,
        UNKNOWN,
        YES
    }

    private static List<Stated> background(Case one) {
        var place = one.place(About.ADMISSION);
        return List.of(
                switch (of(one.facts())) {
                    case YES -> Stated.word(ASKED, place, "it asks for background");
                    case NO -> Stated.word(NONE, place, "it asks for no background");
                    case UNKNOWN ->
                        Stated.unknown(place, "nobody can tell from these words whether background is asked for")
                                .help("write the condition in the language, as `course in \"statistics\"` or `none`");
                });
    }

    private static List<Stated> share(Case of) {
        long all = 0;
        var asking = new ArrayList<ProgramFacts>();
        var unclear = new ArrayList<ProgramFacts>();
        for (var program : of.programs()) {
            if (program.kind() != Program.Kind.ACADEMIC_MICRO_CREDENTIAL
                    || program.facts().status() == ProgramFacts.Status.RETIRED) {
                continue;
            }
            all++;
            var answer = of(program.facts());
            if (answer == Answer.YES) {
                asking.add(program.facts());
            } else if (answer == Answer.UNKNOWN) {
                unclear.add(program.facts());
            }
        }
        if (all == 0) {
            return List.of();
        }
        int unknown = unclear.size();
        boolean single = asking.size() + unknown == 1;
        String number =
                unknown == 0 ? "" + asking.size() : "from " + asking.size() + " to " + (asking.size() + unknown);
        var stated = Stated.number(
                        new Units(asking.size(), all),
                        of.whole(),
                        number + " of " + all + " academic micro-credentials " + (single ? "asks" : "ask")
                                + " for background")
                .upTo(new Units(asking.size() + unknown, all))
                .help(
                        "let more of them begin at the beginning: `admission { none }`, or `or consent of instructor` after a course");
        if (!asking.isEmpty()) {
            stated = stated.note("background is asked for by " + names(asking));
        }
        if (!unclear.isEmpty()) {
            stated = stated.note("from the words of " + names(unclear) + " nobody can tell");
        }
        return List.of(stated);
    }

    private static String names(List<ProgramFacts> programs) {
        return Lists.and(programs.stream().map(p -> "`" + p.id() + "`").toList());
    }

    private static Answer of(ProgramFacts facts) {
        var inside = new HashSet<CourseCode>();
        CourseUses.in(facts).forEach(use -> inside.add(use.course().code()));
        facts.rules().forEach(rule -> {
            if (rule instanceof ProgramRule.WaivedPrerequisites waived) {
                waived.waived().forEach(condition -> codes(condition, inside));
            }
        });
        var answer = all(facts.admission().orElse(List.of()), inside);
        for (var line : facts.requirements().entries()) {
            // A prerequisite of a course that one can choose to leave out keeps nobody away.
            if (line instanceof Requirement.TakeCourse take) {
                answer = gravest(answer, of(take.course().prerequisites(), inside));
            }
        }
        return answer;
    }

    private static void codes(Condition condition, Set<CourseCode> codes) {
        if (condition instanceof Condition.TakenCourse taken) {
            codes.add(taken.code());
        }
    }

    private static Answer gravest(Answer one, Answer other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Answer all(List<Condition> conditions, Set<CourseCode> inside) {
        var answer = Answer.NO;
        for (var condition : conditions) {
            answer = gravest(answer, of(condition, inside));
        }
        return answer;
    }

    private static Answer of(Condition condition, Set<CourseCode> inside) {
        if (condition instanceof Condition.AllOf all) {
            return all(all.parts(), inside);
        } else if (condition instanceof Condition.AnyOf any) {
            return any.parts().stream()
                    .map(part -> of(part, inside))
                    .min(Answer::compareTo)
                    .orElse(Answer.NO);
        } else if (condition instanceof Condition.TakenCourse taken) {
            return inside.contains(taken.code()) || taken.mayBeConcurrent() ? Answer.NO : Answer.YES;
        } else if (condition instanceof Condition.DegreeHeld degree) {
            return degree.in().isPresent() ? Answer.YES : Answer.NO;
        } else if (condition instanceof Condition.Stated) {
            return Answer.UNKNOWN;
        }
        return condition instanceof Condition.Holding
                        || condition instanceof Condition.CourseIn
                        || condition instanceof Condition.Exam
                        || condition instanceof Condition.Equivalent
                ? Answer.YES
                : Answer.NO;
    }
}
