package dev.credence.path;

import dev.credence.model.*;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Whether takings keep a limit or an exclusion, summed up anew each time. */
final class BruteLimits {
    private final ProgramFacts facts;

    BruteLimits(ProgramFacts facts) {
        this.facts = facts;
        BruteStudents.limits(facts.requirements(), all);
    }

    private final List<Limit> all = new ArrayList<>();

    /** Whether a limit counts courses, or their subjects. */
    boolean countsCourses() {
        return all.stream().anyMatch(limit -> limit.measure() != Limit.Measure.UNITS);
    }

    private static void guardSubjects(List<BruteForce.Use> uses) {
        if (uses.stream().anyMatch(use -> use.course() == null)) {
            // Each could be of a subject of its own.
            throw new BruteForce.TooMany();
        }
    }

    static boolean keeps(BlockRule.NotBoth not, List<BruteForce.Use> way) {
        return !(has(way, not.first()) && has(way, not.second()));
    }

    private static boolean has(List<BruteForce.Use> way, Course course) {
        return way.stream().anyMatch(use -> use.course() != null && same(use.course(), course));
    }

    static boolean same(Course a, Course b) {
        return a == b || a.sameAs().contains(b.code());
    }

    boolean keeps(Limit limit, List<BruteForce.Use> uses) {
        if (limit.isCarriedOnly()) {
            return true;
        } else if (limit.scope() instanceof Limit.InEachOf each) {
            return each.subjects().stream().allMatch(s -> keeps(limit, new Limit.InSubject(s), uses));
        }
        return keeps(limit, limit.scope(), uses);
    }

    private boolean keeps(Limit limit, Limit.Scope scope, List<BruteForce.Use> uses) {
        long all = 0;
        long counted = 0;
        var subjects = new HashSet<String>();
        for (var use : uses) {
            int amount = limit.measure() == Limit.Measure.UNITS ? use.units() : BruteForce.FINE;
            all += amount;
            if (counts(scope, use) && (limit.level().isEmpty() || limit.level().get() == use.level())) {
                counted += amount;
                subjects.add(use.course() == null ? "?" : use.course().code().subject());
            }
        }
        if (limit.measure() == Limit.Measure.SUBJECTS) {
            guardSubjects(uses);
            counted = (long) subjects.size() * BruteForce.FINE;
        }
        var value = limit.value();
        long needed = limit.share() ? value.numerator() * all : value.numerator() * BruteForce.FINE;
        long have = counted * value.denominator();
        return limit.atLeast() ? have >= needed : have <= needed;
    }

    private boolean counts(Limit.Scope scope, BruteForce.Use use) {
        if (scope instanceof Limit.Everything) {
            return true;
        } else if (scope instanceof Limit.FromGroup from && isGroup(scope)) {
            return use.labels().contains(from.label());
        } else if (use.course() == null) {
            return use.has().contains(scope);
        } else if (scope instanceof Limit.FromGroup from) {
            return facts.lists().get(from.label()).stream()
                    .anyMatch(r -> r instanceof Requirement.TakeCourse take && same(take.course(), use.course()));
        } else if (scope instanceof Limit.FromCourses from) {
            return from.courses().stream().anyMatch(c -> same(c, use.course()));
        } else if (scope instanceof Limit.InSubject in) {
            return codes(use.course()).stream().anyMatch(c -> c.subject().equals(in.subject()));
        } else if (scope instanceof Limit.OutsideSubject out) {
            return codes(use.course()).stream().noneMatch(c -> c.subject().equals(out.subject()));
        } else if (scope instanceof Limit.Numbered numbered) {
            return codes(use.course()).stream()
                    .anyMatch(c -> c.digits().orElse(-1) >= numbered.from()
                            && c.digits().orElse(-1) <= numbered.to().orElse(Integer.MAX_VALUE));
        } else if (scope instanceof Limit.OfAttribute of) {
            return use.course().countsAs().contains(of.attribute());
        }
        throw new IllegalStateException(scope.toString());
    }

    private static List<CourseCode> codes(Course course) {
        var codes = new ArrayList<>(course.sameAs());
        codes.add(course.code());
        return codes;
    }

    boolean isGroup(Limit.Scope scope) {
        return scope instanceof Limit.FromGroup from && !facts.lists().containsKey(from.label());
    }
}
