package dev.credence.path;

import dev.credence.model.Level;
import dev.credence.model.Limit;
import dev.credence.model.Units;
import dev.credence.path.PathAssignment.Piece;
import dev.credence.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a path off the values of a model: where it lies in the tree, and how it is told. */
final class PathReading {
    private final Encoded encoded;
    private final boolean[] values;
    private final Map<String, List<Piece>> pieces = new LinkedHashMap<>();
    private final List<Witness.Taking> takings = new ArrayList<>();

    private PathReading(Encoded encoded, boolean[] values) {
        this.encoded = encoded;
        this.values = values;
        Map<Bundle.Leaf, List<Bundle>> byLeaf = new LinkedHashMap<>();
        for (var bundle : encoded.bundles()) {
            byLeaf.computeIfAbsent(bundle.leaf, l -> new ArrayList<>()).add(bundle);
        }
        byLeaf.forEach(this::leaf);
    }

    static PathAssignment assignment(Encoded encoded, boolean[] values) {
        var reading = new PathReading(encoded, values);
        Set<String> on = new HashSet<>();
        encoded.places().forEach((place, literal) -> {
            if (literal > 0 ? values[literal] : !values[-literal]) {
                on.add(place);
            }
        });
        return new PathAssignment(on, reading.pieces);
    }

    static Witness witness(Encoded encoded, boolean[] values) {
        var takings = new PathReading(encoded, values).merged();
        return new Witness(takings, sums(takings));
    }

    static Witness.Sums sums(List<Witness.Taking> takings) {
        Units total = Units.ZERO;
        var byLevel = new Units[] {Units.ZERO, Units.ZERO, Units.ZERO};
        int courses = 0;
        for (var taking : takings) {
            total = total.plus(taking.units());
            courses += taking.courses();
            if (taking.level().isPresent()) {
                int level = taking.level().get().ordinal();
                byLevel[level] = byLevel[level].plus(taking.units());
            }
        }
        return new Witness.Sums(
                total,
                byLevel[Level.LOWER.ordinal()],
                byLevel[Level.UPPER.ordinal()],
                byLevel[Level.GRADUATE.ordinal()],
                courses);
    }

    private void leaf(Bundle.Leaf leaf, List<Bundle> bundles) {
        for (int i = 0; i < bundles.size(); i++) {
            var bundle = bundles.get(i);
            if (bundle.isWhole()) {
                boolean unknown = i + 1 < bundles.size() && !bundles.get(i + 1).isWhole();
                long more = unknown ? bundles.get(i + 1).count.value(values) : 0;
                courses(leaf, bundle, more);
            } else if (bundle.isUnitsOnly() && bundle.unitsStated) {
                units(leaf, bundle);
            }
        }
    }

    /** Takings one by one; units that nobody states are told with the first. */
    private void courses(Bundle.Leaf leaf, Bundle bundle, long furtherUnits) {
        long count = bundle.count.value(values);
        for (long n = 0; n < count; n++) {
            Set<Limit.Scope> has = new HashSet<>();
            bundle.has.forEach((scope, yes) -> {
                if (yes) {
                    has.add(scope);
                }
            });
            for (var matched : bundle.matched.entrySet()) {
                if (n < matched.getValue().count.value(values)) {
                    has.add(matched.getKey());
                }
            }
            Units units = encoded.scale().units(bundle.unitsEach);
            if (n == 0) {
                units = units.plus(encoded.scale().units(Scale.small(furtherUnits)));
            }
            add(leaf, bundle, new Piece(bundle.course, units, bundle.level, 1, 1, has), 1);
        }
    }

    /** Units of one level in an open part, cut where a limit counts some of them and not the others. */
    private void units(Bundle.Leaf leaf, Bundle bundle) {
        long all = bundle.count.value(values);
        if (all == 0) {
            return;
        }
        var ends = new java.util.TreeSet<Long>();
        ends.add(all);
        bundle.matched.values().forEach(matched -> ends.add(matched.count.value(values)));
        ends.remove(0L);
        long from = 0;
        for (long to : ends) {
            Set<Limit.Scope> has = new HashSet<>();
            for (var matched : bundle.matched.entrySet()) {
                if (to <= matched.getValue().count.value(values)) {
                    has.add(matched.getKey());
                }
            }
            var units = encoded.scale().units(Scale.small(to - from));
            var known = bundle.courses;
            int courses = from > 0 ? 0 : known == null ? 1 : (int) known.count.value(values);
            add(
                    leaf,
                    bundle,
                    new Piece(Optional.empty(), units, bundle.level, from > 0 ? 0 : 1, to - from, has),
                    courses);
            from = to;
        }
    }

    private void add(Bundle.Leaf leaf, Bundle bundle, Piece piece, int courses) {
        pieces.computeIfAbsent(leaf.place(), p -> new ArrayList<>()).add(piece);
        takings.add(new Witness.Taking(
                bundle.course,
                leaf.words(),
                piece.units(),
                courses,
                bundle.level,
                bundle.levelStated,
                bundle.unitsStated,
                List.of(leaf.frame().group()),
                List.of(span(leaf)),
                piece.has()));
    }

    private static Span span(Bundle.Leaf leaf) {
        return leaf.line().span();
    }

    /** What counts on two lines stands once. */
    private List<Witness.Taking> merged() {
        var merged = new ArrayList<Witness.Taking>();
        for (var taking : takings) {
            int at = encoded.shares() ? sharedWith(merged, taking) : -1;
            if (at < 0) {
                merged.add(taking);
            } else {
                merged.set(at, joined(merged.get(at), taking));
            }
        }
        return merged;
    }

    private static int sharedWith(List<Witness.Taking> merged, Witness.Taking taking) {
        for (int i = 0; i < merged.size(); i++) {
            var other = merged.get(i);
            if (taking.course().isPresent()
                    && other.course().isPresent()
                    && !taking.course().get().isRepeatable()
                    && Context.isSame(taking.course().get(), other.course().get())) {
                return i;
            }
        }
        return -1;
    }

    private static Witness.Taking joined(Witness.Taking one, Witness.Taking other) {
        var groups = new ArrayList<>(one.groups());
        groups.addAll(other.groups());
        var spans = new ArrayList<>(one.spans());
        spans.addAll(other.spans());
        return new Witness.Taking(
                one.course(),
                one.words(),
                one.units(),
                one.courses(),
                one.level(),
                one.levelStated(),
                one.unitsStated(),
                groups,
                spans,
                one.has());
    }
}
