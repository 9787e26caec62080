package dev.credence.path;

import dev.credence.model.BlockRule;
import dev.credence.model.Course;
import dev.credence.model.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which takings may be one course that counts in two groups, and sums in which it counts once. */
final class SharedTakings {
    private final List<BlockRule.MayShare> rules;
    private final Courses courses;
    private final Map<List<Integer>, Integer> either = new HashMap<>();

    SharedTakings(List<BlockRule.MayShare> rules, Courses courses) {
        this.rules = rules;
        this.courses = courses;
    }

    List<BlockRule.MayShare> rules() {
        return rules;
    }

    /** Whether a rule lets one course count for both. */
    boolean mayShare(Bundle a, Bundle b) {
        for (var rule : rules) {
            if (isSharedBy(rule, a, b) || isSharedBy(rule, b, a)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayBeOne(Bundle a, Bundle b) {
        return a.leaf != b.leaf
                && a.course.isPresent()
                && b.course.isPresent()
                && courses.kin(a.course.get()) == courses.kin(b.course.get())
                && mayShare(a, b);
    }

    static boolean isSharedBy(BlockRule.MayShare rule, Bundle a, Bundle b) {
        return mayTakePart(a)
                && mayTakePart(b)
                && a.leaf.frame().context().labels.contains(rule.group())
                && b.leaf.frame().context().labels.contains(rule.with());
    }

    private static boolean mayTakePart(Bundle bundle) {
        return !bundle.leaf.frame().sharesNone();
    }

    /** Whether two takings of one class are the very same: code or cross-listed code, units and level. */
    static boolean isSame(Bundle a, Bundle b) {
        return Context.isSame(course(a), course(b))
                && a.unitsEach == b.unitsEach
                && a.coursesEach == b.coursesEach
                && a.level.equals(b.level);
    }

    private static Course course(Bundle bundle) {
        return bundle.course.orElseThrow();
    }

    /** Gathers what may be shared, for one sum. */
    Collector collector() {
        return new Collector();
    }

    /** Takings of one course that a sum counts once however many lines they are on. */
    final class Collector {
        private record Key(Courses.Kin kin, int units, int courses, Optional<Level> level) {}

        private record Alike(long weight, List<Bundle> bundles) {}

        private final Map<Key, Alike> byKey = new LinkedHashMap<>();

        /** Keeps a taking for later, where it may be shared. */
        boolean takes(Bundle bundle, int weight) {
            if (rules.isEmpty() || bundle.course.isEmpty()) {
                return false;
            }
            var kin = courses.kin(bundle.course.get());
            var key = new Key(kin, bundle.unitsEach, bundle.coursesEach, bundle.level);
            byKey.computeIfAbsent(key, k -> new Alike(weight, new ArrayList<>()))
                    .bundles()
                    .add(bundle);
            return true;
        }

        LinearSum sum(PbModel model) {
            var sum = new LinearSum();
            for (var alike : byKey.values()) {
                if (anyShared(alike.bundles())) {
                    sum.add(alike.weight(), either(alike.bundles(), model));
                } else {
                    alike.bundles().forEach(bundle -> sum.add(alike.weight(), bundle.count));
                }
            }
            return sum;
        }
    }

    /** Whether some of these may be one course that counts twice. */
    boolean anyShared(List<Bundle> bundles) {
        for (int i = 0; i < bundles.size() && !rules.isEmpty(); i++) {
            for (int j = 0; j < i; j++) {
                if (mayBeOne(bundles.get(i), bundles.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether any of some takings is taken; each of them is taken once at the most. */
    int either(List<Bundle> bundles, PbModel model) {
        var literals = new ArrayList<Integer>();
        for (var bundle : bundles) {
            for (int i = 0; i < bundle.count.size; i++) {
                literals.add(bundle.count.literals[i]);
            }
        }
        if (literals.size() == 1) {
            return literals.get(0);
        }
        return either.computeIfAbsent(literals, all -> {
            int used = model.variable(PbModel.Kind.HELP, "takes " + bundles.get(0));
            var any = new LinearSum().add(-1, used);
            for (int literal : all) {
                model.implies(literal, used);
                any.add(1, literal);
            }
            model.atLeast(any, 0);
            return used;
        });
    }
}
