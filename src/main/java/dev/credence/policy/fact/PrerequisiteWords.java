package dev.credence.policy.fact;

import dev.credence.model.Amount;
import dev.credence.model.Block;
import dev.credence.model.Course;
import dev.credence.model.CourseCode;
import dev.credence.model.CourseUnits;
import dev.credence.model.ProgramFacts;
import dev.credence.model.Requirement;
import dev.credence.model.StatedLines.About;
import dev.credence.path.PrerequisiteRange;
import dev.credence.path.Range;
import dev.credence.path.Ranges;
import dev.credence.policy.Case;
import dev.credence.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Both halves of clause 2.8: whether prerequisites are listed, and whether the range that includes them is right. */
final class PrerequisiteWords {
    static final List<Fact> FACTS = List.of(
            Fact.word("prerequisites of every course", Set.of("listed", "not listed"), PrerequisiteWords::listed),
            Fact.word("units with prerequisites", Set.of("correct", "wrong", "missing"), PrerequisiteWords::units));

    private PrerequisiteWords() {}

    private static List<Stated> listed(Case one) {
        var found = new ArrayList<Stated>();
        for (var missing : UnlistedPrerequisites.of(one.facts(), one.catalog())) {
            String codes = Lists.or(quoted(missing.codes()));
            var stated = Stated.word(
                            "not listed",
                            missing.use().place(),
                            "a student finds out too late that `"
                                    + missing.neededBy().code() + "` needs " + codes
                                    + ": the program does not list "
                                    + (missing.codes().size() == 1 ? "it" : "any of them"))
                    .whole()
                    .label(
                            missing.use().course() == missing.neededBy()
                                    ? ""
                                    : "needs `" + missing.neededBy().code() + "`")
                    .because(prerequisites(missing.neededBy()), "needed here")
                    .help(advice(one.facts(), missing));
            found.add(
                    missing.also().isEmpty()
                            ? stated
                            : stated.note(Lists.and(quoted(missing.also()))
                                    + (missing.also().size() == 1 ? " needs " : " need ")
                                    + (missing.codes().size() == 1 ? "it" : "one of them") + " too"));
        }
        return found;
    }

    /** A line of admission holds for every student, also for those who choose another course. */
    private static String advice(ProgramFacts facts, UnlistedPrerequisites.Missing missing) {
        String code = missing.codes().get(0).written();
        var course = missing.use().course();
        String line = isAsked(facts.requirements(), course)
                ? code
                : code + " or \"a plan of study without " + course.code() + "\"";
        return "write "
                + (facts.admission().isPresent()
                        ? "`" + line + "` on a line of `admission`"
                        : "`admission { " + line + " }`")
                + ", or `waive prerequisites " + code + "` if students of this program do not need it";
    }

    /** Whether the program asks every student for a course. */
    private static boolean isAsked(Block block, Course course) {
        return block.entries().stream()
                .anyMatch(entry -> entry.audience().isEmpty()
                        && ((entry instanceof Requirement.TakeCourse take && take.course() == course)
                                || (entry instanceof Requirement.AllOf all && isAsked(all.block(), course))));
    }

    private static Span prerequisites(Course course) {
        return course.facts().lines().first(About.PREREQUISITES).orElse(course.span());
    }

    private static List<String> quoted(List<CourseCode> codes) {
        return codes.stream().map(code -> "`" + code + "`").toList();
    }

    private static List<Stated> units(Case one) {
        var total = one.proofs().ranges(one.program()).map(Ranges::total);
        if (total.isEmpty()) {
            return List.of();
        }
        var computed = PrerequisiteRange.of(one.facts(), one.catalog(), total.get());
        var stated = one.facts().unitsWithPrerequisites();
        if (computed.range().isEmpty()) {
            return List.of(withoutUnits(one, computed));
        }
        var range = computed.range().get();
        if (stated.isPresent()) {
            return List.of(compared(one, stated.get(), range, computed));
        }
        return isSame(range, total.get()) ? List.of() : List.of(missing(one, total.get(), range, computed));
    }

    private static Stated withoutUnits(Case one, PrerequisiteRange computed) {
        var code = computed.withoutUnits().get(0);
        var course = one.catalog().course(code);
        var stated = Stated.unknown(
                        place(one),
                        "nobody can work out the units with prerequisites, because "
                                + Lists.and(quoted(computed.withoutUnits()))
                                + (computed.withoutUnits().size() == 1 ? " has" : " have") + " no known units")
                .help(
                        course.isPresent()
                                ? "state the units of `" + code + "`, as in `units 3`"
                                : "declare `" + code + "` with its units");
        return course.map(c -> stated.because(c.span(), "its units are not known"))
                .orElse(stated);
    }

    private static Stated compared(Case one, Amount stated, Range range, PrerequisiteRange computed) {
        if (isStatedRight(stated, range)) {
            return Stated.word("correct", place(one), "the units with prerequisites are right");
        }
        if (!range.exact() && mayBe(stated, range)) {
            return Stated.unknown(
                            place(one),
                            "it states " + stated
                                    + " units with prerequisites, and all that can be told is that they lie within "
                                    + range)
                    .note("there are too many ways to combine its courses and their prerequisites");
        }
        return explained(
                one,
                Stated.word(
                                "wrong",
                                place(one),
                                "the catalog would promise " + stated
                                        + " units with prerequisites, but they add up to " + range
                                        + (range.exact() ? "" : " at the widest"))
                        .label("stated: " + stated + ", computed: " + range)
                        .help("write `units with prerequisites " + range + "`"),
                computed);
    }

    private static Stated missing(Case one, Range total, Range range, PrerequisiteRange computed) {
        return explained(
                one,
                Stated.word(
                                "missing",
                                place(one),
                                "students may need " + range + " units to finish this program, but it lists only "
                                        + total + (range.exact() ? "" : " (" + range + " at the widest)"))
                        .label("without prerequisites")
                        .help("add the line `units with prerequisites " + range + "`"),
                computed);
    }

    private static Stated explained(Case one, Stated stated, PrerequisiteRange computed) {
        var said = stated.whole();
        for (var code : computed.outside()) {
            var units = one.catalog().course(code).map(Course::units);
            if (units.isPresent() && units.get() instanceof CourseUnits.Known known) {
                said = said.note("prerequisite: `" + code + "`, "
                        + (known.min().equals(known.max())
                                ? known.min().toString()
                                : known.min() + " to " + known.max())
                        + (known.max().equals(dev.credence.model.Units.of(1)) ? " unit" : " units"));
            }
        }
        return said;
    }

    /** Where the range is stated, else where the size is. */
    private static Span place(Case one) {
        return one.facts()
                .policySide()
                .lines()
                .first(About.UNITS_WITH_PREREQUISITES)
                .or(() -> one.facts().size().map(size -> size.span()))
                .orElse(one.place(About.REQUIREMENTS));
    }

    private static boolean isSame(Range first, Range second) {
        return first.min().equals(second.min()) && first.max().equals(second.max());
    }

    private static boolean isStatedRight(Amount stated, Range range) {
        return range.exact() && stated.min().equals(range.min()) && stated.max().equals(range.max());
    }

    /** Whether a stated range lies within bounds that are not known to be reached. */
    private static boolean mayBe(Amount stated, Range range) {
        Optional<dev.credence.model.Units> max = range.max();
        return stated.min().compareTo(range.min()) >= 0
                && (max.isEmpty()
                        || (stated.max().isPresent() && stated.max().get().compareTo(max.get()) <= 0));
    }
}
