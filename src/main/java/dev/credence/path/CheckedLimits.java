package dev.credence.path;

import dev.credence.model.CourseCode;
import dev.credence.model.Limit;
import dev.credence.model.ProgramFacts;
import dev.credence.model.Requirement;
import dev.credence.model.Units;
import dev.credence.path.CheckedTree.Held;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Whether takings keep a limit, added up anew in exact units. */
final class CheckedLimits {
    private final ProgramFacts facts;
    private final CheckedCourses courses;

    CheckedLimits(ProgramFacts facts) {
        this.facts = facts;
        courses = new CheckedCourses(facts.requirements());
    }

    static Units units(List<Held> held) {
        Units sum = Units.ZERO;
        for (var one : held) {
            sum = sum.plus(one.piece().units());
        }
        return sum;
    }

    /** The same takings, with what counts in two groups only once. */
    List<Held> once(List<Held> held) {
        var once = new ArrayList<Held>();
        for (var one : held) {
            if (once.stream().noneMatch(other -> courses.isShared(one, other))) {
                once.add(one);
            }
        }
        return once;
    }

    boolean keeps(Limit limit, List<Held> held) {
        if (limit.isCarriedOnly()) {
            return true;
        } else if (limit.scope() instanceof Limit.InEachOf each) {
            return each.subjects().stream().allMatch(s -> keeps(limit, new Limit.InSubject(s), held));
        }
        return keeps(limit, limit.scope(), held);
    }

    private boolean keeps(Limit limit, Limit.Scope scope, List<Held> held) {
        var counted = once(held.stream()
                .filter(one -> limit.level().isEmpty()
                        || limit.level().equals(one.piece().level()))
                .filter(one -> counts(scope, one))
                .toList());
        if (limit.measure() == Limit.Measure.SUBJECTS) {
            return keepsSubjects(limit, counted);
        }
        boolean units = limit.measure() == Limit.Measure.UNITS;
        Units least = units ? units(counted) : Units.of(leastCourses(counted));
        Units most = units ? least : Units.of(mostCourses(counted));
        if (limit.share()) {
            var all = once(held);
            Units bound = limit.value().times(units ? units(all) : Units.of(all.size()));
            // How many courses units of an open part are nobody knows: a share of courses is let pass there.
            boolean vague = !units && (leastCourses(all) != mostCourses(all));
            return vague || (limit.atLeast() ? least.compareTo(bound) >= 0 : least.compareTo(bound) <= 0);
        }
        return limit.atLeast() ? most.compareTo(limit.value()) >= 0 : least.compareTo(limit.value()) <= 0;
    }

    private static long leastCourses(List<Held> held) {
        return held.stream().mapToLong(one -> one.piece().leastCourses()).sum();
    }

    private static long mostCourses(List<Held> held) {
        return held.stream().mapToLong(one -> one.piece().mostCourses()).sum();
    }

    private static boolean keepsSubjects(Limit limit, List<Held> counted) {
        var subjects = new HashSet<String>();
        long further = 0;
        for (var one : counted) {
            one.piece().course().ifPresent(course -> subjects.add(course.code().subject()));
            further += one.piece().course().isPresent() ? 0 : one.piece().mostCourses();
        }
        return limit.atLeast()
                ? Units.of(subjects.size() + further).compareTo(limit.value()) >= 0
                : Units.of(subjects.size()).compareTo(limit.value()) <= 0;
    }

    private boolean counts(Limit.Scope scope, Held held) {
        if (scope instanceof Limit.Everything) {
            return true;
        } else if (scope instanceof Limit.FromGroup from && !facts.lists().containsKey(from.label())) {
            return held.labels().contains(from.label());
        } else if (held.piece().course().isEmpty()) {
            return held.piece().has().contains(scope);
        }
        var course = held.piece().course().get();
        var codes = new ArrayList<CourseCode>(course.sameAs());
        codes.add(course.code());
        if (scope instanceof Limit.FromGroup from) {
            return facts.lists().getOrDefault(from.label(), List.of()).stream().anyMatch(line -> names(line, held));
        } else if (scope instanceof Limit.FromCourses from) {
            return from.courses().stream().anyMatch(other -> CheckedCourses.isSame(other, course));
        } else if (scope instanceof Limit.InSubject in) {
            return codes.stream().anyMatch(code -> code.subject().equals(in.subject()));
        } else if (scope instanceof Limit.OutsideSubject out) {
            return codes.stream().noneMatch(code -> code.subject().equals(out.subject()));
        } else if (scope instanceof Limit.InUnit in) {
            return course.facts().college().stream().anyMatch(in.name()::equals)
                    || course.facts().department().stream().anyMatch(in.name()::equals);
        } else if (scope instanceof Limit.OfAttribute of) {
            return course.countsAs().contains(of.attribute());
        } else if (scope instanceof Limit.Numbered numbered) {
            return codes.stream()
                    .anyMatch(code -> code.digits().isPresent()
                            && code.digits().getAsInt() >= numbered.from()
                            && code.digits().getAsInt() <= numbered.to().orElse(Integer.MAX_VALUE));
        }
        return false;
    }

    private static boolean names(Requirement line, Held held) {
        if (line instanceof Requirement.TakeCourse take) {
            return CheckedCourses.isSame(take.course(), held.piece().course().orElseThrow());
        } else if (line instanceof Requirement.AnyMatching any) {
            return any.matches().stream()
                    .anyMatch(course ->
                            CheckedCourses.isSame(course, held.piece().course().orElseThrow()));
        } else if (line instanceof Requirement.OneOf oneOf) {
            return oneOf.branches().stream().anyMatch(branch -> names(branch, held));
        } else if (line instanceof Requirement.AnyFrom any) {
            return any.entries().stream().anyMatch(entry -> names(entry, held));
        } else if (line instanceof Requirement.Optionally optionally) {
            return names(optionally.entry(), held);
        } else if (line instanceof Requirement.AllOf of) {
            return of.block().entries().stream().anyMatch(entry -> names(entry, held));
        } else if (line instanceof Requirement.Choose choose) {
            return choose.block().entries().stream().anyMatch(entry -> names(entry, held));
        } else if (line instanceof Requirement.UnitsFrom from) {
            return from.block().entries().stream().anyMatch(entry -> names(entry, held));
        } else if (line instanceof Requirement.Part part) {
            return part.block().entries().stream().anyMatch(entry -> names(entry, held));
        }
        return false;
    }
}
