package dev.credence.path;

import dev.credence.model.Amount;
import dev.credence.model.Level;
import dev.credence.model.Limit;
import dev.credence.model.Requirement;
import dev.credence.path.Bundle.Leaf;
import dev.credence.path.PbModel.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fillings of open parts. In a line with {@code any} the student chooses them; of a bare phrase nobody knows them. */
final class OpenRows {
    /** Of so many things that limits may ask of a filling, every combination is told apart. */
    private static final int MOST_ASKED = 3;

    private final PbModel model;
    private final Scale scale;
    private final LeafRows leaves;

    OpenRows(PbModel model, Scale scale, LeafRows leaves) {
        this.model = model;
        this.scale = scale;
        this.leaves = leaves;
    }

    /** One kind of filling: of this level, and with or without what limits ask for. */
    private record Sort(Optional<Level> level, Map<Limit.Scope, Boolean> has) {}

    /** Exactly as many courses as {@code whole} says, of units, level and properties that the student chooses. */
    List<Bundle> chosen(Leaf leaf, Optional<Level> level, Optional<Amount> each, LinearSum whole, long most) {
        var sorts = sorts(leaf, level);
        int[] values = values(each);
        var bundles = new ArrayList<Bundle>();
        var counts = leaves.split(whole, most, values.length * sorts.size(), Kind.STUDENT, leaf);
        for (int v = 0; v < values.length; v++) {
            for (int s = 0; s < sorts.size(); s++) {
                var count = counts.get(v * sorts.size() + s);
                add(bundle(leaf, level, sorts.get(s), count, values[v], isUnknown(each), false), each, bundles);
            }
        }
        return bundles;
    }

    /** {@code 2 courses "..."}: the student knows how many and for how many units, nobody knows the rest. */
    List<Bundle> courses(Requirement.OpenCourses open, Leaf leaf, int on) {
        int least = Scale.small(ceiling(open.count().min()));
        int most = open.count().max().isEmpty()
                ? least + leaves.endless() / scale.one()
                : Scale.small(floor(open.count().max().get()));
        var whole = new LinearSum().add(least, on);
        if (most > least) {
            int[] bits = model.bits(Kind.STUDENT, most - (long) least, leaf);
            whole.add(1, PbModel.number(bits));
            model.atMost(new LinearSum().add(1, PbModel.number(bits)).add(least - (long) most, on), 0);
        } else if (most < least) {
            model.oneOf(-on);
        }
        var sorts = sorts(leaf, open.level());
        int[] values = values(open.unitsEach());
        var bundles = new ArrayList<Bundle>();
        var counts = leaves.split(whole, most, values.length, Kind.STUDENT, leaf);
        for (int v = 0; v < values.length; v++) {
            var bySort = leaves.split(counts.get(v), most, sorts.size(), Kind.UNSTATED, leaf);
            for (int s = 0; s < sorts.size(); s++) {
                boolean unknown = isUnknown(open.unitsEach());
                add(
                        bundle(leaf, open.level(), sorts.get(s), bySort.get(s), values[v], unknown, true),
                        open.unitsEach(),
                        bundles);
            }
        }
        return bundles;
    }

    /** {@code 6 units "..."}: divided over the levels in any way, in the steps in which the program counts. */
    List<Bundle> units(Requirement.OpenUnits open, Leaf leaf, int on) {
        int[] values = leaves.values(open.units());
        var whole = new LinearSum();
        if (open.units().max().isEmpty()) {
            long steps = leaves.endless() / scale.one();
            int[] more = model.bits(Kind.STUDENT, steps, leaf);
            model.atMost(new LinearSum().add(1, PbModel.number(more)).add(-steps, on), 0);
            whole.add(values[0], on).add(scale.one(), PbModel.number(more));
        } else if (values.length == 1) {
            whole.add(values[0], on);
        } else {
            var chosen = leaves.split(new LinearSum().add(1, on), 1, values.length, Kind.STUDENT, leaf);
            for (int v = 0; v < values.length; v++) {
                whole.add(values[v], chosen.get(v));
            }
        }
        var levels = levels(open.level());
        var parts = leaves.split(whole, whole.most(), levels.size(), Kind.UNSTATED, leaf);
        var bundles = new ArrayList<Bundle>();
        for (int l = 0; l < levels.size(); l++) {
            bundles.add(new Bundle(
                    leaf,
                    Optional.empty(),
                    parts.get(l),
                    1,
                    0,
                    levels.get(l),
                    open.level().isPresent(),
                    true,
                    true,
                    Map.of()));
        }
        return bundles;
    }

    static boolean isUnknown(Optional<Amount> each) {
        return each.isEmpty() || each.get().max().isEmpty();
    }

    private int[] values(Optional<Amount> each) {
        return each.map(amount -> amount.max().isEmpty() ? new int[] {scale.of(amount.min())} : leaves.values(amount))
                .orElse(new int[] {0});
    }

    private void add(Bundle bundle, Optional<Amount> each, List<Bundle> bundles) {
        bundles.add(bundle);
        if (isUnknown(each)) {
            bundles.add(leaves.unknownUnits(bundle));
        }
    }

    private static Bundle bundle(
            Leaf leaf,
            Optional<Level> stated,
            Sort sort,
            LinearSum count,
            int units,
            boolean unitsUnknown,
            boolean unstated) {
        return new Bundle(
                leaf,
                Optional.empty(),
                count,
                units,
                1,
                sort.level(),
                stated.isPresent() || !unstated,
                !unitsUnknown,
                unstated,
                sort.has());
    }

    /** How many kinds of filling there are. */
    private static List<Sort> sorts(Leaf leaf, Optional<Level> level) {
        var asked = new ArrayList<Limit.Scope>();
        for (var scope : leaf.frame().scopes()) {
            if (leaf.frame().context().matches(scope, leaf.pattern()) == Context.Match.EITHER) {
                asked.add(scope);
            }
        }
        if (asked.size() > MOST_ASKED) {
            asked.clear();
        }
        var sorts = new ArrayList<Sort>();
        for (var of : levels(level)) {
            for (int bits = 0; bits < 1 << asked.size(); bits++) {
                Map<Limit.Scope, Boolean> has = new LinkedHashMap<>();
                for (int i = 0; i < asked.size(); i++) {
                    has.put(asked.get(i), (bits >> i & 1) != 0);
                }
                sorts.add(new Sort(of, has));
            }
        }
        return sorts;
    }

    private static List<Optional<Level>> levels(Optional<Level> stated) {
        return stated.isPresent()
                ? List.of(stated)
                : Arrays.stream(Level.values()).map(Optional::of).toList();
    }

    private static long floor(dev.credence.model.Units value) {
        return Math.floorDiv(value.numerator(), value.denominator());
    }

    private static long ceiling(dev.credence.model.Units value) {
        return -Math.floorDiv(-value.numerator(), value.denominator());
    }
}
