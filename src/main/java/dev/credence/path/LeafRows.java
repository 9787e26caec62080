package dev.credence.path;

import dev.credence.model.Amount;
import dev.credence.model.Course;
import dev.credence.model.CourseUnits;
import dev.credence.model.Level;
import dev.credence.model.Units;
import dev.credence.path.Bundle.Leaf;
import dev.credence.path.PbModel.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The takings of a declared course on one line: for every value of its units, and every level where its own is not known. */
final class LeafRows {
    private static final int MOST_VALUES = 400;

    private final PbModel model;
    private final Scale scale;
    /** More units than any sum in question needs from a part that has no largest. */
    private final int endless;

    LeafRows(PbModel model, Scale scale, int endless) {
        this.model = model;
        this.scale = scale;
        this.endless = endless;
    }

    int endless() {
        return endless;
    }

    /** A course taken {@code times} times wherever {@code on} is true. */
    List<Bundle> course(Leaf leaf, Course course, Optional<Units> fixed, Optional<Amount> within, int times, int on) {
        int[] values = values(course, fixed, within);
        boolean unknown = values.length == 0 && course.units() instanceof CourseUnits.Unknown;
        if (values.length == 0 && !unknown) {
            model.oneOf(-on);
            return List.of();
        }
        boolean stated = course.level().isPresent() || course.isNonCredit();
        var levels = stated
                ? List.of(course.isNonCredit() ? Optional.<Level>empty() : course.level())
                : Arrays.stream(Level.values()).map(Optional::of).toList();
        var bundles = new ArrayList<Bundle>();
        int[] each = unknown ? new int[] {0} : values;
        var counts = split(on, times, each.length, Kind.STUDENT, leaf);
        for (int v = 0; v < each.length; v++) {
            var byLevel = split(counts.get(v), times, levels.size(), Kind.UNSTATED, leaf);
            for (int l = 0; l < levels.size(); l++) {
                var bundle = new Bundle(
                        leaf,
                        Optional.of(course),
                        byLevel.get(l),
                        each[v],
                        1,
                        levels.get(l),
                        stated,
                        !unknown,
                        !stated || unknown,
                        Map.of());
                bundles.add(bundle);
                if (unknown) {
                    bundles.add(unknownUnits(bundle));
                }
            }
        }
        return bundles;
    }

    /** Units of takings of which nobody says how many they are. */
    Bundle unknownUnits(Bundle takings) {
        var units = PbModel.number(model.bits(Kind.UNSTATED, endless, takings));
        model.atLeast(new LinearSum().add(units.most(), takings.count).add(-1, units), 0);
        return takings.with(units, 1, 0);
    }

    private List<LinearSum> split(int on, int times, int ways, Kind kind, Object meaning) {
        return split(new LinearSum().add(times, on), times, ways, kind, meaning);
    }

    /** Divides a number of takings over some ways, each of which may have all of them. */
    List<LinearSum> split(LinearSum whole, long most, int ways, Kind kind, Object meaning) {
        if (ways == 1) {
            return List.of(whole);
        }
        var parts = new ArrayList<LinearSum>(ways);
        var all = new LinearSum().add(-1, whole);
        for (int i = 0; i < ways; i++) {
            var part = PbModel.number(model.bits(kind, most, meaning));
            parts.add(part);
            all.add(1, part);
        }
        model.equal(all, 0);
        return parts;
    }

    /** Each value from one end to the other in whole units, both ends included; the least alone where there is no end. */
    int[] values(Amount amount) {
        int from = scale.of(amount.min());
        int to = amount.max().isPresent() ? scale.of(amount.max().get()) : from;
        int step = scale.one();
        int count = (to - from) / step + ((to - from) % step == 0 ? 1 : 2);
        if (count > MOST_VALUES) {
            throw new TooHard("too many values");
        }
        int[] values = new int[count];
        for (int i = 0; i < count; i++) {
            values[i] = Math.min(to, from + i * step);
        }
        return values;
    }

    private int[] values(Course course, Optional<Units> fixed, Optional<Amount> within) {
        if (course.isNonCredit()) {
            return new int[] {0};
        } else if (fixed.isPresent()) {
            return new int[] {scale.of(fixed.get())};
        } else if (course.units() instanceof CourseUnits.Known known) {
            return known.values().stream()
                    .filter(value -> within.isEmpty() || within.get().contains(value))
                    .mapToInt(scale::of)
                    .toArray();
        }
        return within.filter(amount -> amount.max().isPresent())
                .map(this::values)
                .orElse(new int[0]);
    }
}
