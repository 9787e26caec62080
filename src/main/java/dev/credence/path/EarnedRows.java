package dev.credence.path;

import dev.credence.model.ProgramRule.Quantity;
import dev.credence.model.Units;
import dev.credence.path.ProgramAudit.Earned;
import dev.credence.path.ProgramAudit.Origin;
import dev.credence.path.ProgramAudit.OriginLimit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How much of a path a student has already: for each course that was earned, how often it counts. */
final class EarnedRows {
    /** Alike: one course or its cross-listed twin, the same units, the same origin. */
    record Kind(Earned earned, int times, LinearSum used) {}

    private final Encoded encoded;
    private final PbModel model;
    final List<Kind> kinds = new ArrayList<>();
    /** How many courses a path takes again although the student has them for the same units, because a limit keeps them out. */
    final LinearSum again = new LinearSum();

    /** What no line can take. */
    final List<Earned> nowhere = new ArrayList<>();

    EarnedRows(Encoded encoded, PbModel model, List<Earned> earned) {
        this.encoded = encoded;
        this.model = model;
        for (var one : earned) {
            note(one, earned);
        }
        var seen = new ArrayList<Earned>();
        for (var kind : kinds) {
            if (seen.stream().noneMatch(other -> Context.isSame(other.course(), kind.earned.course()))) {
                seen.add(kind.earned);
                tie(kinds.stream()
                        .filter(other -> Context.isSame(other.earned.course(), kind.earned.course()))
                        .toList());
            }
        }
    }

    private void note(Earned one, List<Earned> earned) {
        if (bundles(one).isEmpty()) {
            nowhere.add(one);
            return;
        }
        if (kinds.stream().anyMatch(kind -> isAlike(kind.earned, one))) {
            return;
        }
        int times = (int) earned.stream().filter(other -> isAlike(one, other)).count();
        int[] bits = model.bits(PbModel.Kind.STUDENT, times, "has " + one.course());
        var used = PbModel.number(bits);
        model.atMost(used, times);
        kinds.add(new Kind(one, times, used));
    }

    private static boolean isAlike(Earned a, Earned b) {
        return Context.isSame(a.course(), b.course()) && a.units().equals(b.units()) && a.origin() == b.origin();
    }

    /** No more of a course is used than the path takes; where some lines take it for any units, also of all its units together. */
    private void tie(List<Kind> ofCourse) {
        var units =
                ofCourse.stream().map(kind -> kind.earned.units()).distinct().toList();
        boolean vague = ofCourse.stream()
                .flatMap(kind -> bundles(kind.earned).stream())
                .anyMatch(bundle -> !bundle.unitsStated);
        if (vague && units.size() > 2) {
            throw new TooHard("a course of unknown units, earned for many");
        }
        for (var each : units) {
            tie(
                    ofCourse.stream()
                            .filter(kind -> kind.earned.units().equals(each))
                            .toList(),
                    List.of(each));
        }
        if (vague) {
            tie(ofCourse, units);
        }
    }

    private void tie(List<Kind> some, List<Units> units) {
        var earned = some.get(0).earned;
        var fitting = encoded.bundles().stream()
                .filter(bundle -> units.stream().anyMatch(each -> fits(earned, each, bundle)))
                .toList();
        var sum = new LinearSum().add(1, encoded.tallies().all(fitting, false));
        some.forEach(kind -> sum.add(-1, kind.used));
        model.atLeast(sum, 0);
        if (units.size() == 1 && !earned.course().isRepeatable()) {
            again.add(1, sum);
        }
    }

    private List<Bundle> bundles(Earned earned) {
        return encoded.bundles().stream()
                .filter(bundle -> fits(earned, earned.units(), bundle))
                .toList();
    }

    private boolean fits(Earned earned, Units units, Bundle bundle) {
        return bundle.isWhole()
                && bundle.course.isPresent()
                && Context.isSame(earned.course(), bundle.course.get())
                && (bundle.course.get().isNonCredit()
                        || !bundle.unitsStated
                        || units.equals(encoded.scale().units(bundle.unitsEach)));
    }

    /** All that is used, in courses. */
    LinearSum used() {
        var sum = new LinearSum();
        kinds.forEach(kind -> sum.add(1, kind.used));
        return sum;
    }

    /** The same in units, in steps of the scale. */
    LinearSum units() {
        return of(EnumSet.allOf(Origin.class), true);
    }

    private LinearSum of(Set<Origin> origins, boolean units) {
        var sum = new LinearSum();
        for (var kind : kinds) {
            if (origins.contains(kind.earned.origin())) {
                boolean none = kind.earned.course().isNonCredit();
                sum.add(units ? (none ? 0 : scaled(kind.earned.units())) : 1, kind.used);
            }
        }
        return sum;
    }

    private long scaled(Units units) {
        return encoded.scale().of(units);
    }

    /** What counts of an origin keeps the limit; whatever the student does not have yet is earned here. */
    void keep(OriginLimit limit) {
        var value = limit.value().value();
        boolean inCourses = limit.value().of() == Quantity.Of.COURSES;
        boolean share = limit.value().of() == Quantity.Of.SHARE;
        var total = inCourses ? encoded.courses() : encoded.tallies().all(encoded.bundles(), true);
        var counted = limit.atLeast()
                ? new LinearSum().add(1, total).add(-1, of(others(limit), !inCourses))
                : of(limit.origins(), !inCourses);
        long one = inCourses ? 1 : encoded.scale().one();
        var row = new LinearSum().add(value.denominator(), counted);
        if (share) {
            row.add(-value.numerator(), total);
        }
        long bound = share ? 0 : Math.multiplyExact(value.numerator(), one);
        if (limit.atLeast()) {
            model.atLeast(row, bound);
        } else {
            model.atMost(row, bound);
        }
    }

    private static Set<Origin> others(OriginLimit limit) {
        return Arrays.stream(Origin.values())
                .filter(origin -> !limit.origins().contains(origin))
                .collect(Collectors.toSet());
    }
}
