package dev.credence.path;

import dev.credence.model.*;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every way to take one course, known or open, and every way to fill an open part. */
final class BruteCourses {
    private final ProgramFacts facts;
    private final BruteLimits limits;
    /** Steps in which open units are split, in twelfths. */
    private final int step;

    private final BruteForce brute;

    BruteCourses(BruteForce brute, ProgramFacts facts, BruteLimits limits, int step) {
        this.brute = brute;
        this.facts = facts;
        this.limits = limits;
        this.step = step;
    }

    static List<List<BruteForce.Use>> course(
            Course course, Optional<Units> fixed, Optional<Amount> within, Set<String> labels, Requirement line) {
        var ways = new ArrayList<List<BruteForce.Use>>();
        if (course.isNonCredit()) {
            ways.add(List.of(
                    new BruteForce.Use(course, 0, null, false, labels, Set.of(), BruteForce.Filling.NONE, line)));
            return ways;
        }
        List<Integer> values = new ArrayList<>();
        if (fixed.isPresent()) {
            values.add(BruteForce.fine(fixed.get()));
        } else if (course.units() instanceof CourseUnits.Known known) {
            known.values().stream()
                    .filter(v -> within.isEmpty() || within.get().contains(v))
                    .forEach(v -> values.add(BruteForce.fine(v)));
        } else if (within.isPresent()) {
            values.addAll(values(within.get()));
        } else {
            values.addAll(List.of(BruteForce.FINE, 4 * BruteForce.FINE));
        }
        for (int value : values) {
            for (Level level : course.level().map(List::of).orElse(List.of(Level.values()))) {
                ways.add(List.of(new BruteForce.Use(
                        course,
                        value,
                        level,
                        course.level().isEmpty(),
                        labels,
                        Set.of(),
                        BruteForce.Filling.NONE,
                        line)));
            }
        }
        return ways;
    }

    private static List<Integer> values(Amount amount) {
        var values = new ArrayList<Integer>();
        int min = BruteForce.fine(amount.min());
        int max = BruteForce.fine(amount.max().orElse(amount.min()));
        for (int value = min; value < max; value += BruteForce.FINE) {
            values.add(value);
        }
        values.add(max);
        return values;
    }

    List<List<BruteForce.Use>> open(
            Optional<Level> level,
            Optional<Amount> unitsEach,
            Set<String> labels,
            BruteForce.Filling filling,
            Requirement line) {
        brute.complete &= unitsEach.isPresent();
        var ways = new ArrayList<List<BruteForce.Use>>();
        for (int value : unitsEach.map(BruteCourses::values).orElse(List.of(BruteForce.FINE, 4 * BruteForce.FINE))) {
            for (Level of : level.map(List::of).orElse(List.of(Level.values()))) {
                for (var has : properties()) {
                    ways.add(List.of(new BruteForce.Use(null, value, of, level.isEmpty(), labels, has, filling, line)));
                }
            }
        }
        return ways;
    }

    /** Units over levels in every way; of each level some may have what a limit asks for. */
    List<List<BruteForce.Use>> splits(int value, Optional<Level> level, Set<String> labels, Requirement line) {
        properties();
        if (asked.size() > 1 || limits.countsCourses()) {
            // Each slice of units could be any number of courses.
            throw new BruteForce.TooMany();
        }
        var ways = new ArrayList<List<BruteForce.Use>>();
        int step = level.isPresent() ? Math.max(1, value) : this.step;
        for (int lower = 0; lower <= value; lower += step) {
            for (int upper = 0; upper + lower <= value; upper += step) {
                int[] parts = {lower, upper, value - lower - upper};
                if (level.isEmpty() || value == 0 || parts[level.get().ordinal()] == value) {
                    slices(parts, 0, List.of(), level.isEmpty(), labels, line, ways);
                }
            }
        }
        return ways;
    }

    private void slices(
            int[] parts,
            int at,
            List<BruteForce.Use> before,
            boolean unknown,
            Set<String> labels,
            Requirement line,
            List<List<BruteForce.Use>> ways) {
        if (at == parts.length) {
            ways.add(before);
            return;
        }
        for (int has = 0; has <= (asked.isEmpty() ? 0 : parts[at]); has += step) {
            var way = new ArrayList<>(before);
            var level = Level.values()[at];
            if (has > 0) {
                way.add(new BruteForce.Use(null, has, level, unknown, labels, asked, BruteForce.Filling.UNITS, line));
            }
            if (parts[at] > has) {
                way.add(new BruteForce.Use(
                        null, parts[at] - has, level, unknown, labels, Set.of(), BruteForce.Filling.UNITS, line));
            }
            slices(parts, at + 1, way, unknown, labels, line, ways);
        }
    }

    private Set<Limit.Scope> asked = Set.of();
    private List<Set<Limit.Scope>> propertySets;

    /** Whatever an open course may have or not that a limit of the program asks for. */
    private List<Set<Limit.Scope>> properties() {
        if (propertySets == null) {
            var scopes = new LinkedHashSet<Limit.Scope>();
            collect(facts.requirements(), scopes);
            asked = scopes;
            List<Set<Limit.Scope>> sets = new ArrayList<>(List.of(Set.of()));
            for (var scope : scopes) {
                for (var set : List.copyOf(sets)) {
                    var more = new HashSet<>(set);
                    more.add(scope);
                    sets.add(more);
                }
            }
            propertySets = sets;
        }
        return propertySets;
    }

    private void collect(Block block, Set<Limit.Scope> scopes) {
        for (var limit : block.limits()) {
            if (!(limit.scope() instanceof Limit.Everything) && !limits.isGroup(limit.scope())) {
                if (limit.scope() instanceof Limit.InEachOf each) {
                    each.subjects().forEach(s -> scopes.add(new Limit.InSubject(s)));
                } else {
                    scopes.add(limit.scope());
                }
            }
        }
        block.entries().forEach(entry -> collect(entry, scopes));
    }

    private void collect(Requirement line, Set<Limit.Scope> scopes) {
        if (line instanceof Requirement.AllOf all) {
            collect(all.block(), scopes);
        } else if (line instanceof Requirement.Choose choose) {
            collect(choose.block(), scopes);
        } else if (line instanceof Requirement.UnitsFrom from) {
            collect(from.block(), scopes);
        } else if (line instanceof Requirement.Part part) {
            collect(part.block(), scopes);
        } else if (line instanceof Requirement.OneOf one) {
            one.branches().forEach(branch -> collect(branch, scopes));
        } else if (line instanceof Requirement.Options options) {
            options.options().forEach(option -> collect(option.block(), scopes));
        } else if (line instanceof Requirement.Optionally optionally) {
            collect(optionally.entry(), scopes);
        }
    }
}
