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
    private int[] fixed = new int[16];
    private int size;

    /** How many further courses there can be. */
    private long left;

    Smallest(Search search, Encoded encoded) {
        this.search = search;
        this.encoded = encoded;
        courses = encoded.courses();
    }

    /** Values to start from are those that the search found last. */
    boolean[] find() {
        var values = fewest(search.values());
        var done = new HashSet<Integer>();
        for (var bundle : ordered(encoded)) {
            for (int i = bundle.count.size - 1; i >= 0; i--) {
                int literal = bundle.count.literals[i];
                if (literal == PbModel.YES || !done.add(literal)) {
                    continue;
                }
                if (isTrue(values, literal)) {
                    assume(literal);
                } else if (left > 0 || bundle.coursesEach == 0) {
                    assume(literal);
                    if (search.solve(fixed, size)) {
                        values = search.values();
                    } else {
                        size--;
                        assume(-literal);
                    }
                } else {
                    assume(-literal);
                    continue;
                }
                left -= isTrue(values, literal) ? bundle.coursesEach * bundle.count.weights[i] : 0;
            }
        }
        return values;
    }

    static List<Bundle> ordered(Encoded encoded) {
        var bundles = new ArrayList<>(encoded.bundles());
        bundles.sort(ALPHABETICALLY);
        return bundles;
    }

    private boolean[] fewest(boolean[] found) {
        var values = found;
        var model = search.model();
        while (true) {
            long count = courses.value(values);
            int fewer = model.variable(PbModel.Kind.HELP, "fewer courses");
            model.atMostIf(fewer, courses, count - 1);
            int noMore = model.variable(PbModel.Kind.HELP, "no more courses");
            model.atMostIf(noMore, courses, count);
            search.update();
            assume(fewer);
            boolean better = count > courses.least() && search.solve(fixed, size);
            size--;
            if (!better) {
                assume(noMore);
                left = encoded.shares() ? Long.MAX_VALUE : count - certain();
                return values;
            }
            values = search.values();
        }
    }

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

    private void assume(int literal) {
        if (size == fixed.length) {
            fixed = java.util.Arrays.copyOf(fixed, 2 * size);
        }
        fixed[size++] = literal;
    }
}
