package dev.credence.path;

import dev.credence.model.Limit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The {@code at least} limits of a list and its parts, asked what an entry adds to them and when they fall short without it. */
final class KeptLimits {
    private final PbModel model;
    private final Encoder encoder;
    private final ListRows list;

    KeptLimits(Encoder encoder, ListRows list) {
        this.encoder = encoder;
        this.list = list;
        model = encoder.model;
    }

    /** Whether some limit counts what is not settled, so that dropping an entry is not put into rows. */
    boolean areHard() {
        for (int k = 0; k < list.keeping.size(); k++) {
            if (limit(k).measure() == Limit.Measure.SUBJECTS
                    && bundles(k, -1).stream().anyMatch(b -> b.course.isEmpty())) {
                return true;
            }
        }
        return false;
    }

    boolean covers(int k, int entry) {
        return entry >= list.keeping.get(k).from()
                && entry < list.keeping.get(k).to();
    }

    /** Whether all limits that cover an entry know what a bundle of it adds to them. */
    boolean isSettled(int entry, Bundle bundle) {
        return list.keeping.stream()
                .filter(own -> entry >= own.from() && entry < own.to())
                .allMatch(own -> bundle.matches(own.scope()) != Context.Match.EITHER);
    }

    /** What one of a bundle adds to a limit: a weight, or of a count of subjects the subject. */
    Object added(int k, Bundle bundle) {
        var limit = limit(k);
        boolean counts = bundle.matches(list.keeping.get(k).scope()) == Context.Match.YES
                && (limit.level().isEmpty() || limit.level().equals(bundle.level));
        if (limit.measure() == Limit.Measure.SUBJECTS) {
            return counts ? bundle.course.orElseThrow().code().subject() : (Object) 0L;
        }
        long each = limit.measure() == Limit.Measure.UNITS ? bundle.unitsEach : bundle.coursesEach;
        if (!limit.share()) {
            return counts ? each : 0L;
        }
        return each
                * ((counts ? limit.value().denominator() : 0) - limit.value().numerator());
    }

    /** A literal that is true only where the limit falls short without so much of it. */
    int fallsShort(int k, Object added) {
        int falls = model.variable(PbModel.Kind.HELP, "a limit falls short without an entry");
        var own = list.keeping.get(k);
        long bound = encoder.limits.bound(own.limit());
        if (added instanceof String subject) {
            var bySubject = bySubject(k, -1);
            model.atMostIf(falls, number(bySubject), bound);
            var taken = new LinearSum();
            bySubject.getOrDefault(subject, List.of()).forEach(bundle -> taken.add(1, bundle.count));
            model.atMostIf(falls, taken, 1);
        } else {
            var sum = encoder.limits.sum(own.limit(), own.scope(), bundles(k, -1));
            model.atMostIf(falls, sum, bound - 1 + (long) added);
        }
        return falls;
    }

    int fallsShortWithout(int k, int entry) {
        int falls = model.variable(PbModel.Kind.HELP, "a limit falls short without an entry");
        var own = list.keeping.get(k);
        var rest = own.limit().measure() == Limit.Measure.SUBJECTS
                ? number(bySubject(k, entry))
                : encoder.limits.sum(own.limit(), own.scope(), bundles(k, entry));
        model.atMostIf(falls, rest, encoder.limits.bound(own.limit()) - 1L);
        return falls;
    }

    private Limit limit(int k) {
        return list.keeping.get(k).limit();
    }

    private Map<String, List<Bundle>> bySubject(int k, int without) {
        return encoder.limits.subjects().bySubject(limit(k), list.keeping.get(k).scope(), bundles(k, without));
    }

    private LinearSum number(Map<String, List<Bundle>> bySubject) {
        var sum = new LinearSum();
        bySubject
                .values()
                .forEach(bundles -> sum.add(1, encoder.limits.subjects().any(bundles)));
        return sum;
    }

    private List<Bundle> bundles(int k, int without) {
        var own = list.keeping.get(k);
        var bundles = new ArrayList<Bundle>();
        for (int i = own.from(); i < own.to(); i++) {
            if (i != without) {
                bundles.addAll(list.entries.get(i).bundles());
            }
        }
        return bundles;
    }
}
