package dev.credence.path;

import dev.credence.model.Block;
import dev.credence.model.BlockRule;
import dev.credence.model.Course;
import dev.credence.model.Limit;
import java.util.List;

/** The limits and exclusions of a block as rows over what stands in it. */
final class LimitRows {
    private final PbModel model;
    private final Tallies tallies;
    private final Scale scale;
    private final Subjects subjects;

    LimitRows(PbModel model, Tallies tallies, Scale scale) {
        this.model = model;
        this.tallies = tallies;
        this.scale = scale;
        subjects = new Subjects(model, tallies);
    }

    Subjects subjects() {
        return subjects;
    }

    /** Everything that the rules of a block ask of its takings, as far as it is {@code on}. */
    void add(Block block, int on, List<Bundle> inside) {
        for (var rule : block.rules()) {
            if (rule instanceof Limit limit && !limit.isCarriedOnly()) {
                Frame.scopes(limit).forEach(scope -> limit(limit, scope, on, inside));
            } else if (rule instanceof BlockRule.NotBoth not) {
                exclude(not, inside);
            }
        }
    }

    void limit(Limit limit, Limit.Scope scope, int on, List<Bundle> inside) {
        var sum = limit.measure() == Limit.Measure.SUBJECTS
                ? subjects.count(limit, scope, inside)
                : sum(limit, scope, inside);
        int bound = bound(limit);
        if (limit.atLeast()) {
            model.atLeast(sum.add(-bound, on), 0);
        } else {
            model.atMost(sum, bound);
        }
    }

    /** What is compared with {@link #bound}: of a share, how much more it is than the share asks for, times its denominator. */
    LinearSum sum(Limit limit, Limit.Scope scope, List<Bundle> inside) {
        boolean units = limit.measure() == Limit.Measure.UNITS;
        var counted = tallies.of(inside, scope, limit.level(), units);
        if (!limit.share()) {
            return counted;
        }
        return new LinearSum()
                .add(limit.value().denominator(), counted)
                .add(-limit.value().numerator(), tallies.all(inside, units));
    }

    int bound(Limit limit) {
        if (limit.share()) {
            return 0;
        } else if (limit.measure() == Limit.Measure.UNITS) {
            return scale.of(limit.value());
        }
        long floor = Math.floorDiv(limit.value().numerator(), limit.value().denominator());
        return Scale.small(limit.atLeast() && limit.value().denominator() != 1 ? floor + 1 : floor);
    }

    void exclude(BlockRule.NotBoth not, List<Bundle> inside) {
        for (var a : takings(not.first(), inside)) {
            for (var b : takings(not.second(), inside)) {
                for (int i = 0; i < a.count.size; i++) {
                    for (int j = 0; a != b && j < b.count.size; j++) {
                        model.oneOf(-a.count.literals[i], -b.count.literals[j]);
                    }
                }
            }
        }
    }

    private static List<Bundle> takings(Course course, List<Bundle> inside) {
        return inside.stream()
                .filter(b -> b.coursesEach > 0 && b.course.isPresent() && Context.isSame(b.course.get(), course))
                .toList();
    }
}
