package dev.credence.policy.fact;

import dev.credence.model.Amount;
import dev.credence.model.Block;
import dev.credence.model.Requirement;
import dev.credence.model.StatedLines.About;
import dev.credence.model.Units;
import dev.credence.policy.Case;
import java.util.List;

/** What a program is made of (clauses 0.1 and 0.2). */
final class ContentWords {
    static final List<Fact> FACTS = List.of(
            Fact.number("number of courses", ContentWords::courses),
            Fact.text(
                            "content",
                            "what to complete: `requirements { ... }` with a course, or `complete \"...\"`",
                            ContentWords::content)
                    .absentMeans("this program has no course and nothing else to learn from, so nobody can earn it"));

    private ContentWords() {}

    /**
     * The most courses that a student can find in it: the ones it names and those of open parts. A part that is open in units may be
     * any number of courses, so it counts as many.
     */
    private static List<Stated> courses(Case one) {
        long named = CourseUses.in(one.facts()).size();
        long all = named + open(one.facts().requirements());
        var words = all == 0 ? "no courses" : all == 1 ? "one course" : all + " courses";
        return List.of(Stated.number(
                        Units.of(all), one.place(About.REQUIREMENTS), "this certificate is made of " + words)
                .help("add the courses that belong to it; a single course may be an academic micro-credential"));
    }

    private static final int MANY = 100;

    private static long open(Block block) {
        long sum = 0;
        for (var entry : block.entries()) {
            sum += open(entry);
        }
        return sum;
    }

    private static long open(Requirement line) {
        if (line instanceof Requirement.OpenUnits || line instanceof Requirement.AnyOpen) {
            return MANY;
        } else if (line instanceof Requirement.OpenCourses open) {
            return most(open.count());
        } else if (line instanceof Requirement.AnyMatching any) {
            return any.open() ? MANY : 0;
        } else if (line instanceof Requirement.AllOf all) {
            return open(all.block());
        } else if (line instanceof Requirement.Choose choose) {
            return open(choose.block());
        } else if (line instanceof Requirement.UnitsFrom from) {
            return open(from.block());
        } else if (line instanceof Requirement.Part part) {
            return open(part.block());
        } else if (line instanceof Requirement.Optionally optionally) {
            return open(optionally.entry());
        } else if (line instanceof Requirement.OneOf oneOf) {
            return oneOf.branches().stream().mapToLong(ContentWords::open).sum();
        } else if (line instanceof Requirement.AnyFrom any) {
            return any.entries().stream().mapToLong(ContentWords::open).sum();
        } else if (line instanceof Requirement.Options options) {
            return options.options().stream()
                    .mapToLong(option -> open(option.block()))
                    .sum();
        }
        return 0;
    }

    private static long most(Amount count) {
        return count.max().map(max -> max.numerator() / max.denominator()).orElse((long) MANY);
    }

    /** The first line that asks for something. */
    private static List<Stated> content(Case one) {
        return one.facts().requirements().entries().stream()
                .findFirst()
                .map(entry -> List.of(Stated.word("asked for", entry.span(), "it asks for something")))
                .orElse(List.of());
    }
}
