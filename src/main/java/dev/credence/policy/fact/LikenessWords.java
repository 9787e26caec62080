package dev.credence.policy.fact;

import dev.credence.model.College;
import dev.credence.model.Course;
import dev.credence.model.Program;
import dev.credence.model.ProgramFacts;
import dev.credence.model.ProgramFacts.Outcome;
import dev.credence.model.StatedLines.About;
import dev.credence.model.Units;
import dev.credence.policy.Case;
import dev.credence.policy.wording.Likeness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How much a program resembles a credit program of the same catalog that is offered stateside (clause 3.0): the words of their titles,
 * their outcomes, or their courses, whichever are most alike. How much is too much is the policy's business.
 */
final class LikenessWords {
    static final List<Fact> FACTS = List.of(Fact.number("likeness with a stateside program", LikenessWords::likeness));

    private LikenessWords() {}

    /** Something two programs have in common, as a share. */
    private record Common(Units share, String what) {}

    /** The programs that resemble it at all, the most alike first. */
    private static List<Stated> likeness(Case one) {
        var own = one.facts();
        var title = Likeness.words(own.title());
        record Found(ProgramFacts other, Common common) {}
        var found = new ArrayList<Found>();
        for (var program : one.catalog().programs()) {
            if (program.facts() != own && isStateside(program, one)) {
                common(own, title, program.facts()).ifPresent(common -> found.add(new Found(program.facts(), common)));
            }
        }
        found.sort(Comparator.comparing((Found f) -> f.common().share()).reversed());
        return found.stream().map(f -> stated(one, f.other(), f.common())).toList();
    }

    /** A credit program that is not the college of continuing education's alone. */
    private static boolean isStateside(Program program, Case one) {
        var colleges = program.facts().offering().colleges();
        return program.kind().isCreditBearing()
                && program.facts().status() != ProgramFacts.Status.RETIRED
                && (colleges.isEmpty()
                        || colleges.stream()
                                .anyMatch(id -> !one.catalog()
                                        .edition()
                                        .college(id)
                                        .map(College::continuingEducation)
                                        .orElse(false)));
    }

    private static Stated stated(Case one, ProgramFacts other, Common common) {
        return Stated.number(
                        common.share(),
                        one.place(About.TITLE),
                        "learners could find the same with credit in \"" + other.title() + "\": " + common.what())
                .because(other.span(), "the program with credit")
                .help(
                        "write `population \"...\"` with the learners that program does not serve, or take up another subject");
    }

    private static Optional<Common> common(ProgramFacts own, Set<String> title, ProgramFacts other) {
        var titles = Likeness.of(title, Likeness.words(other.title()));
        var outcomes = Likeness.ofAll(texts(own), texts(other));
        var courses = courses(own, other);
        var most = titles.max(outcomes).max(courses);
        if (most.isZero()) {
            return Optional.empty();
        }
        String share = percent(most);
        return Optional.of(new Common(
                most,
                most.equals(titles)
                        ? share + " of the words of their titles are the same"
                        : most.equals(courses)
                                ? share + " of its courses correspond to courses there"
                                : share + " of the words of its outcomes are the same"));
    }

    /** In whole percent, cut off: it says how much, the rule compares exactly. */
    private static String percent(Units share) {
        var hundred = share.times(100);
        return hundred.numerator() / hundred.denominator() + "%";
    }

    private static List<String> texts(ProgramFacts facts) {
        return facts.outcomes().stream().map(Outcome::text).toList();
    }

    /** The share of its courses that a course of the other program is the same as, by what the course says or by its title. */
    private static Units courses(ProgramFacts own, ProgramFacts other) {
        var ownCourses = courses(own);
        if (ownCourses.isEmpty()) {
            return Units.ZERO;
        }
        var others = courses(other);
        long mapped = ownCourses.stream()
                .filter(course -> others.stream().anyMatch(o -> correspond(course, o)))
                .count();
        return new Units(mapped, ownCourses.size());
    }

    private static List<Course> courses(ProgramFacts facts) {
        return CourseUses.in(facts).stream().map(CourseUses.Use::course).toList();
    }

    private static boolean correspond(Course one, Course other) {
        return one.sameAs().contains(other.code())
                || one.noCreditWith().contains(other.code())
                || other.noCreditWith().contains(one.code())
                || one.title().equalsIgnoreCase(other.title());
    }
}
