package dev.credence.policy.fact;

import dev.credence.model.Course;
import dev.credence.model.Grading;
import dev.credence.model.StatedLines.About;
import dev.credence.policy.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How the courses of a program are graded in it: by the program's own line, else by each course's (clause 2.10). */
public final class GradingWords {
    /** The grading that a program asks for. */
    public static final String ASKED = "grading asked for";

    /** In it: a letter grade. */
    public static final String LETTER = "letter";

    private static final String ONLY = "only credit/no-credit";

    /** In it: less than that, by choice. */
    public static final String LESS = "no letter";

    static final List<Fact> FACTS = List.of(Fact.word(ASKED, Set.of(LETTER, ONLY, LESS), GradingWords::asked));

    private GradingWords() {}

    private static List<Stated> asked(Case one) {
        var asked = one.facts().record().gradingBasis();
        var found = new ArrayList<Stated>();
        var unknown = new ArrayList<CourseUses.Use>();
        var without = new ArrayList<CourseUses.Use>();
        for (var use : CourseUses.in(one.facts())) {
            var course = use.course();
            if (course.isNonCredit()) {
                continue;
            }
            if (course.grading() == Grading.NOT_STATED && !asked.equals(Optional.of(Grading.LETTER))) {
                unknown.add(use);
            } else if (course.grading() == Grading.COMPLETE_INCOMPLETE) {
                found.add(Stated.word(LESS, use.place(), name(course) + " earns no letter grade")
                        .whole()
                        .because(course.span(), "graded complete or incomplete")
                        .help("leave the course out, or have it offered for a letter grade"));
            } else if (course.grading() == Grading.CREDIT_NO_CREDIT) {
                found.add(Stated.word(ONLY, use.place(), name(course) + " is offered only credit/no-credit"));
            } else if (asked.isPresent() && asked.get() != Grading.LETTER) {
                without.add(use);
            } else {
                found.add(Stated.word(LETTER, use.place(), name(course) + " is taken for a letter grade"));
            }
        }
        if (!without.isEmpty()) {
            found.add(without(one, asked.orElseThrow(), without));
        }
        if (!unknown.isEmpty()) {
            found.add(unknown(one, unknown));
        }
        return found;
    }

    private static Stated without(Case one, Grading asked, List<CourseUses.Use> courses) {
        var first = courses.get(0).course();
        return Stated.word(
                        LESS,
                        one.place(About.GRADING),
                        (asked == Grading.STUDENT_CHOICE ? "students could take " : "students would have to take ")
                                + list(courses) + " without a letter grade")
                .whole()
                .because(first.span(), "graded " + first.grading().words())
                .help("write `grading letter`; courses that are offered only credit/no-credit stay as they are");
    }

    private static Stated unknown(Case one, List<CourseUses.Use> courses) {
        var first = courses.get(0);
        var place = one.facts().record().gradingBasis().isPresent() ? one.place(About.GRADING) : first.place();
        return Stated.unknown(
                        place, "nothing says how " + list(courses) + (courses.size() == 1 ? " is" : " are") + " graded")
                .because(first.course().span(), "declared here without `grading`")
                .help("write `grading letter` in the program, or state the grading of each course");
    }

    private static String list(List<CourseUses.Use> uses) {
        var names = new ArrayList<String>();
        for (var use : uses.subList(0, Math.min(3, uses.size()))) {
            names.add(name(use.course()));
        }
        int more = uses.size() - names.size();
        if (more > 0) {
            names.add(more + " more");
        }
        return Lists.and(names);
    }

    private static String name(Course course) {
        return "`" + course.code() + "`";
    }
}
