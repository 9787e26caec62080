package dev.credence.path;

import dev.credence.model.Level;
import dev.credence.model.Limit;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Adds up units or courses of takings, as limits and clauses count them. */
final class Tallies {
    private final PbModel model;
    private final SharedTakings shared;

    Tallies(PbModel model, SharedTakings shared) {
        this.model = model;
        this.shared = shared;
    }

    /** Everything, in units or else in courses. */
    LinearSum all(Collection<Bundle> bundles, boolean units) {
        return of(bundles, new Limit.Everything(), Set.of(), units);
    }

    LinearSum of(Collection<Bundle> bundles, Limit.Scope scope, Optional<Level> level, boolean units) {
        return of(bundles, scope, level.map(Set::of).orElse(Set.of()), units);
    }

    /** What a scope counts of these levels, or of all where none is named; a course that counts in two groups counts once. */
    LinearSum of(Collection<Bundle> bundles, Limit.Scope scope, Set<Level> levels, boolean units) {
        var sum = new LinearSum();
        var once = shared.collector();
        for (var bundle : bundles) {
            if (!levels.isEmpty() && (bundle.level.isEmpty() || !levels.contains(bundle.level.get()))) {
                continue;
            }
            var counted = counted(bundle, scope, units);
            if (counted.isPresent()) {
                var part = counted.get();
                int each = units ? part.unitsEach : part.coursesEach;
                if (each != 0 && !once.takes(part, each)) {
                    sum.add(each, part.count);
                }
            }
        }
        return sum.add(1, once.sum(model));
    }

    private Optional<Bundle> counted(Bundle bundle, Limit.Scope scope, boolean units) {
        var match = bundle.matches(scope);
        if (match == Context.Match.NO) {
            return Optional.empty();
        }
        var part = match == Context.Match.YES ? bundle : matched(bundle, scope);
        return Optional.of(units || !part.isUnitsOnly() ? part : courses(bundle, part));
    }

    /** How much of a filling has what a limit asks for: anything from nothing to all. */
    private Bundle matched(Bundle bundle, Limit.Scope scope) {
        return bundle.matched.computeIfAbsent(scope, s -> {
            var part = PbModel.number(model.bits(kind(bundle), bundle.count.most(), bundle));
            model.atLeast(new LinearSum().add(1, bundle.count).add(-1, part), 0);
            return bundle.with(part, bundle.unitsEach, bundle.coursesEach);
        });
    }

    /** Units may be any number of courses, but some if they are any. */
    private Bundle courses(Bundle whole, Bundle part) {
        var known = part.courses;
        if (known == null) {
            long most = part.count.most();
            var courses = PbModel.number(model.bits(kind(whole), most, whole));
            model.atLeast(new LinearSum().add(1, part.count).add(-1, courses), 0);
            model.atLeast(new LinearSum().add(most, courses).add(-1, part.count), 0);
            if (part != whole) {
                model.atLeast(
                        new LinearSum().add(1, courses(whole, whole).count).add(-1, courses), 0);
            }
            known = whole.with(courses, 0, 1);
            part.courses = known;
        }
        return known;
    }

    private static PbModel.Kind kind(Bundle bundle) {
        return bundle.unstated ? PbModel.Kind.UNSTATED : PbModel.Kind.STUDENT;
    }
}
