package dev.credence.path;

import dev.credence.model.BlockRule;
import dev.credence.model.Course;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules of courses in the whole program (rules 7 and 13): how often a class counts, what excludes what, what groups may share. */
final class CourseRows {
    private final PbModel model;
    private final Courses courses;
    private final SharedTakings shared;
    private final Scale scale;
    private final Map<Courses.Kin, List<Bundle>> byKin = new LinkedHashMap<>();

    CourseRows(PbModel model, Courses courses, SharedTakings shared, Scale scale) {
        this.model = model;
        this.courses = courses;
        this.shared = shared;
        this.scale = scale;
    }

    void add(List<Bundle> bundles) {
        for (var bundle : bundles) {
            if (bundle.course.isPresent()) {
                byKin.computeIfAbsent(courses.kin(bundle.course.get()), k -> new ArrayList<>())
                        .add(bundle);
            }
        }
        byKin.forEach((kin, own) -> {
            if (!shared.rules().isEmpty() && own.size() > 1 && canBeShared(own)) {
                onceEach(kin, own);
            } else {
                often(kin, own);
            }
            for (var other : kin.excludes) {
                exclude(own, byKin.getOrDefault(other, List.of()));
            }
        });
        shared.rules().forEach(this::cap);
    }

    private boolean canBeShared(List<Bundle> own) {
        for (var a : own) {
            for (var b : own) {
                if (a.leaf != b.leaf && shared.mayShare(a, b)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** As often as the class may count, and for no more units than it may. */
    private void often(Courses.Kin kin, List<Bundle> own) {
        var times = count(own);
        if (kin.times > 0) {
            model.atMost(times, kin.times);
        }
        for (Course course : kin.courses) {
            int most = course.times().orElse(-1);
            if (most > 0 && most != kin.times) {
                for (var bundle : own) {
                    if (bundle.course.orElseThrow() == course) {
                        for (int i = 0; i < bundle.count.size; i++) {
                            model.atMostIf(bundle.count.literals[i], times, most);
                        }
                    }
                }
            }
        }
        var course = kin.courses.get(0);
        if (kin.times != 1 && course.repeatableUnits().isPresent()) {
            units(own, scale.of(course.repeatableUnits().get()));
        }
    }

    /** Several times together for no more than so much; a single time may be for more. */
    private void units(List<Bundle> own, int most) {
        var sum = new LinearSum();
        var times = count(own);
        for (var bundle : own) {
            if (bundle.unitsEach <= most) {
                sum.add(bundle.unitsEach, bundle.count);
            } else {
                for (int i = 0; i < bundle.count.size; i++) {
                    model.atMostIf(bundle.count.literals[i], times, 1);
                }
            }
        }
        model.atMost(sum, most);
    }

    private static LinearSum count(List<Bundle> own) {
        var sum = new LinearSum();
        own.forEach(bundle -> sum.add(bundle.coursesEach, bundle.count));
        return sum;
    }

    /** On one line it is taken once; on two where they may share it, and then as the same taking. */
    private void onceEach(Courses.Kin kin, List<Bundle> own) {
        if (kin.times != 1) {
            throw new TooHard("a repeatable course in groups that may share it");
        }
        for (int i = 0; i < own.size(); i++) {
            for (int j = 0; j < i; j++) {
                var a = own.get(i);
                var b = own.get(j);
                if (a.coursesEach > 0 && b.coursesEach > 0 && !(shared.mayShare(a, b) && SharedTakings.isSame(a, b))) {
                    not(a, b);
                } else if (a.coursesEach + b.coursesEach == 0) {
                    throw new TooHard("a course of unknown units in groups that may share it");
                }
            }
        }
    }

    private void exclude(List<Bundle> some, List<Bundle> others) {
        for (var a : some) {
            for (var b : others) {
                not(a, b);
            }
        }
    }

    private void not(Bundle a, Bundle b) {
        for (int i = 0; i < a.count.size; i++) {
            for (int j = 0; j < b.count.size; j++) {
                if (a.coursesEach > 0 && b.coursesEach > 0 && a != b) {
                    model.oneOf(-a.count.literals[i], -b.count.literals[j]);
                }
            }
        }
    }

    /** What two groups share is no more than their rule allows. */
    private void cap(BlockRule.MayShare rule) {
        if (rule.cap().isEmpty()) {
            return;
        }
        var sum = new LinearSum();
        for (var own : byKin.values()) {
            var done = new ArrayList<Bundle>();
            for (var a : own) {
                var same = own.stream().filter(b -> SharedTakings.isSame(a, b)).toList();
                if (done.stream().noneMatch(b -> SharedTakings.isSame(a, b))) {
                    done.add(a);
                    both(rule, same, sum);
                }
            }
        }
        var cap = rule.cap().get();
        model.atMost(sum, rule.capInCourses() ? Math.floorDiv(cap.numerator(), cap.denominator()) : scale.of(cap));
    }

    private void both(BlockRule.MayShare rule, List<Bundle> same, LinearSum sum) {
        var here = same.stream()
                .filter(a -> same.stream().anyMatch(b -> a.leaf != b.leaf && SharedTakings.isSharedBy(rule, a, b)))
                .toList();
        var there = same.stream()
                .filter(b -> same.stream().anyMatch(a -> a.leaf != b.leaf && SharedTakings.isSharedBy(rule, a, b)))
                .toList();
        if (here.isEmpty()) {
            return;
        }
        int counted = model.variable(PbModel.Kind.HELP, "counts twice: " + same.get(0));
        model.oneOf(counted, -shared.either(here, model), -shared.either(there, model));
        sum.add(rule.capInCourses() ? 1 : same.get(0).unitsEach, counted);
    }
}
