package dev.credence.path;

import dev.credence.model.Limit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts the subjects of takings: each known course has that of its code, and each filling of an open part may have one of its own. */
final class Subjects {
    private final PbModel model;
    private final Tallies tallies;

    Subjects(PbModel model, Tallies tallies) {
        this.model = model;
        this.tallies = tallies;
    }

    /** How many subjects a limit counts; what may be of any subject is of a further one only where that helps. */
    LinearSum count(Limit limit, Limit.Scope scope, List<Bundle> inside) {
        if (limit.share()) {
            throw new TooHard("a share of subjects");
        }
        var sum = new LinearSum();
        bySubject(limit, scope, inside).values().forEach(bundles -> sum.add(1, any(bundles)));
        var open = inside.stream().filter(b -> b.course.isEmpty()).toList();
        if (limit.atLeast() && !open.isEmpty()) {
            var courses = tallies.of(open, scope, limit.level(), false);
            if (courses.most() > 0) {
                var further = PbModel.number(model.bits(PbModel.Kind.UNSTATED, courses.most(), "further subjects"));
                model.atLeast(new LinearSum().add(1, courses).add(-1, further), 0);
                sum.add(1, further);
            }
        }
        return sum;
    }

    /** The takings that a limit counts, by subject. */
    Map<String, List<Bundle>> bySubject(Limit limit, Limit.Scope scope, List<Bundle> inside) {
        Map<String, List<Bundle>> bySubject = new LinkedHashMap<>();
        var levels = limit.level().map(Set::of).orElse(Set.of());
        for (var bundle : inside) {
            if (bundle.course.isPresent()
                    && bundle.coursesEach > 0
                    && bundle.matches(scope) == Context.Match.YES
                    && (levels.isEmpty() || (bundle.level.isPresent() && levels.contains(bundle.level.get())))) {
                bySubject
                        .computeIfAbsent(bundle.course.get().code().subject(), s -> new ArrayList<>())
                        .add(bundle);
            }
        }
        return bySubject;
    }

    /** True exactly where any of them is taken. */
    int any(List<Bundle> bundles) {
        int any = model.variable(PbModel.Kind.HELP, "a subject of " + bundles.get(0));
        var all = new LinearSum().add(-1, any);
        for (var bundle : bundles) {
            for (int i = 0; i < bundle.count.size; i++) {
                model.implies(bundle.count.literals[i], any);
                all.add(1, bundle.count.literals[i]);
            }
        }
        model.atLeast(all, 0);
        return any;
    }
}
