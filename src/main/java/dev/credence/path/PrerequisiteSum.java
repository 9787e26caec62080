package dev.credence.path;

import dev.credence.model.Catalog;
import dev.credence.model.Condition;
import dev.credence.model.Course;
import dev.credence.model.CourseCode;
import dev.credence.model.CourseUnits;
import dev.credence.model.ProgramFacts;
import dev.credence.model.ProgramRule;
import dev.credence.model.Requirement;
import dev.credence.model.Units;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Computes a {@link PrerequisiteRange}. What a path adds depends only on which of the courses that need something, or are needed, it
 * takes: for every such choice the range engine is asked for the paths that make it. Where there are too many choices, safe outer
 * bounds take over.
 */
final class PrerequisiteSum {
    private final ProgramFacts facts;
    private final Catalog catalog;
    private final PrerequisiteWays ways;
    private final PrerequisiteChoices choices;
    private final List<Condition> admission;
    /** What is never counted: waived, or in the block of prerequisites that is counted by itself. */
    private final Set<CourseCode> given = new HashSet<>();

    private final Set<CourseCode> brought;
    private final Set<CourseCode> outside = new TreeSet<>(Comparator.comparing(CourseCode::toString));

    PrerequisiteSum(ProgramFacts facts, Catalog catalog) {
        this.facts = facts;
        this.catalog = catalog;
        ways = new PrerequisiteWays(catalog);
        admission = facts.admission().orElse(List.of());
        brought = ways.named(admission);
        for (var rule : facts.rules()) {
            if (rule instanceof ProgramRule.WaivedPrerequisites waived) {
                given.addAll(ways.named(waived.waived()));
            }
        }
        facts.prerequisites()
                .ifPresent(apart ->
                        new Survey(apart.block()).uses.forEach(use -> given.add(PrerequisiteWays.same(use.course))));
        choices = new PrerequisiteChoices(facts, ways, admission, given);
    }

    PrerequisiteRange of(Range total) {
        try {
            var sum = sum(total);
            return withApart(sum);
        } catch (PrerequisiteWays.TooMany tooMany) {
            outside.addAll(choices.allNeeded());
            return answer(Optional.of(new Range(total.min(), Optional.empty(), false)));
        }
    }

    private Optional<Range> sum(Range total) throws PrerequisiteWays.TooMany {
        if (choices.count() == 1) {
            return Optional.of(plus(total, choices.always(), choices.always()));
        }
        return choices.areFew() ? overChoices() : bounds(total);
    }

    /** For every choice: what its paths add up to, and what they add to that. */
    private Optional<Range> overChoices() throws PrerequisiteWays.TooMany {
        Optional<Range> all = Optional.empty();
        for (int chosen = 0; chosen < choices.count(); chosen++) {
            var ranges = RangeEngine.of(choices.program(chosen)).whole();
            if (ranges.isPresent()) {
                var own = plus(ranges.get().total(), choices.taken(chosen), choices.taken(chosen));
                all = all.map(range -> hull(range, own)).or(() -> Optional.of(own));
            }
        }
        return all;
    }

    /** At the least whatever every path needs, at the most whatever any course of the program needs. */
    private Optional<Range> bounds(Range total) throws PrerequisiteWays.TooMany {
        var least = plus(total, choices.always(), choices.any());
        var most = plus(total, choices.any(), choices.always());
        return Optional.of(new Range(least.min(), most.max(), false));
    }

    /**
     * @param taken the courses whose prerequisites count
     * @param there the courses that count as taken
     */
    private Range plus(Range total, List<Course> taken, List<Course> there) throws PrerequisiteWays.TooMany {
        var conditions = new ArrayList<Condition>();
        taken.forEach(course -> conditions.add(course.prerequisites()));
        facts.prerequisites()
                .ifPresent(apart ->
                        new Survey(apart.block()).uses.forEach(use -> conditions.add(use.course.prerequisites())));
        var inside = new HashSet<>(given);
        there.forEach(course -> inside.add(PrerequisiteWays.same(course)));

        var all = new ArrayList<>(conditions);
        all.addAll(admission);
        var most = Units.ZERO;
        for (var way : ways.all(all, inside)) {
            outside.addAll(way);
            most = most.max(sum(way, true));
        }
        inside.addAll(brought);
        Optional<Units> least = Optional.empty();
        for (var way : ways.all(conditions, inside)) {
            var own = sum(way, false);
            least = Optional.of(least.map(l -> l.min(own)).orElse(own));
        }
        var dearest = most;
        return new Range(
                total.min().plus(least.orElse(Units.ZERO)), total.max().map(max -> max.plus(dearest)), total.exact());
    }

    private Units sum(Set<CourseCode> way, boolean most) {
        var sum = Units.ZERO;
        for (var code : way) {
            var known = catalog.course(code).map(Course::units);
            if (known.isPresent() && known.get() instanceof CourseUnits.Known units) {
                sum = sum.plus(most ? units.max() : units.min());
            }
        }
        return sum;
    }

    private static Range hull(Range first, Range second) {
        return new Range(
                first.min().min(second.min()),
                first.max().isPresent() && second.max().isPresent()
                        ? Optional.of(first.max().get().max(second.max().get()))
                        : Optional.empty(),
                first.exact() && second.exact());
    }

    /** Prerequisites counted apart are asked of everybody. */
    private PrerequisiteRange withApart(Optional<Range> sum) {
        if (facts.prerequisites().isEmpty() || sum.isEmpty()) {
            return answer(sum);
        }
        var block = facts.prerequisites().get().block();
        boolean all = block.entries().stream().allMatch(Requirement.TakeCourse.class::isInstance);
        var apart = RangeEngine.of(facts.with(block, facts.lists())).whole().map(Ranges::total);
        return answer(apart.flatMap(more -> sum.map(range -> new Range(
                range.min().plus(more.min()),
                range.max().flatMap(max -> more.max().map(max::plus)),
                range.exact() && more.exact() && all))));
    }

    private PrerequisiteRange answer(Optional<Range> range) {
        var without = outside.stream()
                .filter(code -> catalog.course(code)
                        .map(course -> course.units() instanceof CourseUnits.Unknown)
                        .orElse(true))
                .toList();
        return new PrerequisiteRange(without.isEmpty() ? range : Optional.empty(), List.copyOf(outside), without);
    }
}
