package dev.credence.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/** Of all values that a search can find, those of the path with the fewest courses, and of these the alphabetically first. */
final class Smallest {
    private static final Comparator<Bundle> ALPHABETICALLY = Comparator.comparing((Bundle b) -> b.leaf.words())
            .thenComparing(b -> b.course, Comparator.comparing(c -> c.isPresent() ? 0 : 1))
            .thenComparing(b -> b.unitsEach)
            .thenComparing(b -> b.level.map(Enum::ordinal).orElse(-1))
            .thenComparing((Function<Bundle, String>) b -> b.has.toString());

    private final Search search;
    private final Encoded encoded;
    private final LinearSum courses;
    private final PbModel rows;
    /** How many further courses there can be. */
    private long left;

    private Smallest(Search search, Encoded encoded) {
        this.search = search;
        this.encoded = encoded;
        courses = encoded.courses();
        rows = search.model();
    }

    /** The values of the smallest path; {@code found} are those of some path. */
    static boolean[] of(Search search, Encoded encoded, boolean[] found) {
        var smallest = new Smallest(search, encoded);
        return smallest.first(smallest.fewest(found));
    }

    private record Step(int literal, long courses) {}

    private List<Step> steps() {
        var steps = new ArrayList<Step>();
        var seen = new HashSet<Integer>();
        var bundles = new ArrayList<>(encoded.bundles());
        bundles.sort(ALPHABETICALLY);
        for (var bundle : bundles) {
            for (int i = bundle.count.size - 1; i >= 0; i--) {
                int literal = bundle.count.literals[i];
                if (literal != PbModel.YES && seen.add(literal)) {
                    steps.add(new Step(literal, bundle.coursesEach * bundle.count.weights[i]));
                }
            }
        }
        return steps;
    }

    /** Takes what comes first in the alphabet wherever some path does, and so on. */
    private boolean[] first(boolean[] found) {
        var steps = steps();
        var values = found;
        int at = 0;
        while (at < steps.size()) {
            int next = at;
            var sooner = new LinearSum();
            for (; next < steps.size() && !isTrue(values, steps.get(next).literal()); next++) {
                if (left > 0 || steps.get(next).courses() == 0) {
                    sooner.add(1, steps.get(next).literal());
                }
            }
            if (sooner.size > 0) {
                var trial = new PbModel(rows);
                trial.atLeast(sooner, 1);
                var better = search.solve(trial);
                if (better.isPresent()) {
                    values = better.get();
                    continue;
                }
            }
            for (; at < next; at++) {
                rows.oneOf(-steps.get(at).literal());
            }
            if (at < steps.size()) {
                rows.oneOf(steps.get(at).literal());
                left -= steps.get(at).courses();
                at++;
            }
        }
        return values;
    }

    private boolean[] fewest(boolean[] found) {
        var values = found;
        while (true) {
            long count = courses.value(values);
            if (count > courses.least()) {
                var trial = new PbModel(rows);
                trial.atMost(courses, count - 1);
                var better = search.solve(trial);
                if (better.isPresent()) {
                    values = better.get();
                    continue;
                }
            }
            rows.atMost(courses, count);
            left = encoded.shares() ? Long.MAX_VALUE : count - certain();
            return values;
        }
    }

    /** The courses that every path takes. */
    private long certain() {
        long sum = 0;
        for (var bundle : encoded.bundles()) {
            for (int i = 0; i < bundle.count.size; i++) {
                if (bundle.count.literals[i] == PbModel.YES) {
                    sum += bundle.coursesEach * bundle.count.weights[i];
                }
            }
        }
        return sum;
    }

    private static boolean isTrue(boolean[] values, int literal) {
        return literal > 0 ? values[literal] : !values[-literal];
    }
}
