package dev.credence.build.diff;

import dev.credence.model.Block;
import dev.credence.model.BlockRule;
import dev.credence.model.Course;
import dev.credence.model.CourseUnits;
import dev.credence.model.ProgramFacts;
import dev.credence.model.Requirement;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The ways to complete a program: each the set of courses, and of what else there is to complete, that one student takes. Counted only
 * where the requirements are made of single courses, choices among them and options. Limits, exclusions, lists by units, open parts,
 * wildcards, optional lines, lines for some students, cross-listed courses and the same course in two places leave them uncounted.
 */
final class Ways {
    private static final int MOST = 5_000;

    /** Thrown at the first thing that cannot be counted, and never leaves this class. */
    private static final class Uncounted extends Exception {
        private static final long serialVersionUID = 1;

        private Uncounted() {
            super("not countable", null, false, false);
        }
    }

    private Ways() {}

    /** Empty where they cannot be counted exactly, or are too many. */
    static Optional<Set<Set<String>>> of(ProgramFacts facts) {
        if (facts.requirements().entries().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(block(facts.requirements()));
        } catch (Uncounted open) {
            return Optional.empty();
        }
    }

    private static Set<Set<String>> block(Block block) throws Uncounted {
        checkRules(block);
        return all(block.entries());
    }

    private static void checkRules(Block block) throws Uncounted {
        for (var rule : block.rules()) {
            boolean changesNoWay = rule instanceof BlockRule.Note
                    || rule instanceof BlockRule.Order
                    || rule instanceof BlockRule.Condition;
            if (!changesNoWay) {
                throw new Uncounted();
            }
        }
    }

    private static Set<Set<String>> all(List<Requirement> lines) throws Uncounted {
        Set<Set<String>> ways = Set.of(Set.of());
        for (var line : lines) {
            ways = together(ways, of(line));
        }
        return ways;
    }

    private static Set<Set<String>> of(Requirement line) throws Uncounted {
        if (line.audience().isPresent()) {
            throw new Uncounted();
        }
        if (line instanceof Requirement.TakeCourse take) {
            return course(take);
        }
        if (line instanceof Requirement.Complete complete) {
            return Set.of(Set.of(complete.text()));
        }
        if (line instanceof Requirement.AllOf all) {
            return block(all.block());
        }
        if (line instanceof Requirement.OneOf one) {
            return some(one.branches(), 0, 1);
        }
        if (line instanceof Requirement.Options options) {
            return options(options);
        }
        if (line instanceof Requirement.Choose choose && choose.count().isSingle()) {
            checkRules(choose.block());
            return some(choose.block().entries(), 0, (int) choose.count().min().numerator());
        }
        throw new Uncounted();
    }

    private static Set<Set<String>> course(Requirement.TakeCourse take) throws Uncounted {
        Course course = take.course();
        boolean standsAlone = course.sameAs().isEmpty()
                && course.dualWith().isEmpty()
                && course.noCreditWith().isEmpty();
        if (take.times() != 1 || !standsAlone || !(course.units() instanceof CourseUnits.Known)) {
            throw new Uncounted();
        }
        return Set.of(Set.of(course.code().toString()));
    }

    private static Set<Set<String>> options(Requirement.Options options) throws Uncounted {
        Set<Set<String>> ways = new HashSet<>();
        for (var option : options.options()) {
            if (option.audience().isPresent()) {
                throw new Uncounted();
            }
            ways.addAll(block(option.block()));
        }
        return ways;
    }

    /** So many of the lines from a place on. */
    private static Set<Set<String>> some(List<Requirement> lines, int from, int count) throws Uncounted {
        if (count == 0) {
            return Set.of(Set.of());
        }
        Set<Set<String>> ways = new HashSet<>();
        for (int i = from; i + count <= lines.size(); i++) {
            ways.addAll(together(of(lines.get(i)), some(lines, i + 1, count - 1)));
            if (ways.size() > MOST) {
                throw new Uncounted();
            }
        }
        return ways;
    }

    private static Set<Set<String>> together(Set<Set<String>> some, Set<Set<String>> others) throws Uncounted {
        if ((long) some.size() * others.size() > MOST) {
            throw new Uncounted();
        }
        Set<Set<String>> ways = new HashSet<>();
        for (var one : some) {
            for (var other : others) {
                if (!Collections.disjoint(one, other)) {
                    throw new Uncounted();
                }
                var both = new TreeSet<>(one);
                both.addAll(other);
                ways.add(both);
            }
        }
        return ways;
    }
}
