package dev.credence.policy.fact;

import dev.credence.model.College;
import dev.credence.model.Course;
import dev.credence.model.Program;
import dev.credence.model.ProgramFacts;
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

    /** What of a program is compared. */
    private record Profile(ProgramFacts facts, Set<String> title, List<Set<String>> outcomes, List<Course> courses) {
        static Profile of(ProgramFacts facts) {
            return new Profile(
                    facts,
                    Likeness.words(facts.title()),
                    facts.outcomes().stream()
                            .map(outcome -> Likeness.words(outcome.text()))
                            .toList(),
                    CourseUses.in(facts).stream().map(CourseUses.Use::course).toList());
        }
    }

    /** The stateside credit programs of a catalog. */
    private record Stateside(List<Profile> programs) {}

    /** Something two programs have in common, as a share. */
    private record Common(ProgramFacts with, Units share, String what) {}

    /** The programs that resemble it at all, the most alike first. */
    private static List<Stated> likeness(Case one) {
        var own = Profile.of(one.facts());
        var found = new ArrayList<Common>();
        for (var other : one.once(Stateside.class, () -> stateside(one)).programs()) {
            if (other.facts() != one.facts()) {
                common(own, other).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparing(Common::share).reversed());
        return found.stream().map(common -> stated(one, common)).toList();
    }

    private static Stateside stateside(Case one) {
        return new Stateside(one.programs().stream()
                .filter(program -> isStateside(program, one))
                .map(program -> Profile.of(program.facts()))
                .toList());
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

    private static Stated stated(Case one, Common common) {
        return Stated.number(
                        common.share(),
                        one.place(About.TITLE),
                        "learners could find the same with credit in \""
                                + common.with().title() + "\": " + common.what())
                .because(common.with().span(), "the program with credit")
                .help(
                        "write `population \"...\"` with the learners that program does not serve, or take up another subject");
    }

    private static Optional<Common> common(Profile own, Profile other) {
        var titles = Likeness.of(own.title(), other.title());
        var outcomes = Likeness.ofAll(own.outcomes(), other.outcomes());
        var courses = courses(own.courses(), other.courses());
        var most = titles.max(outcomes).max(courses);
        if (most.isZero()) {
            return Optional.empty();
        }
        String what = most.equals(titles)
                ? " of the words of their titles are the same"
                : most.equals(courses)
                        ? " of its courses correspond to courses there"
                        : " of the words of its outcomes are the same";
        return Optional.of(new Common(other.facts(), most, percent(most) + what));
    }

    /** In whole percent, cut off: it says how much, the rule compares exactly. */
    private static String percent(Units share) {
        var hundred = share.times(100);
        return hundred.numerator() / hundred.denominator() + "%";
    }

    /** The share of its courses that a course of the other program is the same as, by what the course says or by its title. */
    private static Units courses(List<Course> own, List<Course> others) {
        long mapped = own.stream()
                .filter(course -> others.stream().anyMatch(other -> correspond(course, other)))
                .count();
        return mapped == 0 ? Units.ZERO : new Units(mapped, own.size());
    }

    private static boolean correspond(Course one, Course other) {
        return one.sameAs().contains(other.code())
                || one.noCreditWith().contains(other.code())
                || other.noCreditWith().contains(one.code())
                || one.title().equalsIgnoreCase(other.title());
    }
}
