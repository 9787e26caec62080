package dev.credence.policy.fact;

import dev.credence.model.Catalog;
import dev.credence.model.Condition;
import dev.credence.model.Course;
import dev.credence.model.CourseCode;
import dev.credence.model.ProgramFacts;
import dev.credence.model.ProgramRule;
import dev.credence.model.Requirement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The prerequisites of a program's courses that it neither asks for nor lists in its admission or its prerequisites nor waives; those of
 * listed prerequisites too. Of several branches one is enough, and consent, a standing or a text is a branch like any other; {@code or
 * equivalent} is none, since it leaves open what it is equivalent to.
 */
final class UnlistedPrerequisites {
    /**
     * One that is missing.
     *
     * @param codes several where any of them would do
     * @param neededBy the course that needs it first
     * @param use the line of the program that leads to it
     * @param also the other courses that need it
     */
    record Missing(List<CourseCode> codes, Course neededBy, CourseUses.Use use, List<CourseCode> also) {}

    private final Catalog catalog;
    private final Set<CourseCode> inside = new HashSet<>();
    private final Set<CourseCode> listed = new HashSet<>();
    private final Set<CourseCode> seen = new HashSet<>();
    private final Map<String, Missing> missing = new LinkedHashMap<>();

    private UnlistedPrerequisites(ProgramFacts facts, Catalog catalog) {
        this.catalog = catalog;
        for (var use : CourseUses.in(facts)) {
            enter(use.course().code(), inside);
        }
        facts.admission().orElse(List.of()).forEach(line -> list(line, listed));
        facts.prerequisites().ifPresent(apart -> apart.block().entries().forEach(this::list));
        for (var rule : facts.rules()) {
            if (rule instanceof ProgramRule.WaivedPrerequisites waived) {
                waived.waived().forEach(condition -> list(condition, inside));
            }
        }
    }

    /** In the order of the program's lines. */
    static List<Missing> of(ProgramFacts facts, Catalog catalog) {
        var search = new UnlistedPrerequisites(facts, catalog);
        for (var use : CourseUses.in(facts)) {
            search.walk(use.course().prerequisites(), use.course(), use);
        }
        return List.copyOf(search.missing.values());
    }

    /** Every code of a cross-listed class stands for it. */
    private void enter(CourseCode code, Set<CourseCode> set) {
        set.add(code);
        catalog.course(code).ifPresent(course -> set.addAll(course.sameAs()));
    }

    private void list(Condition condition, Set<CourseCode> set) {
        if (condition instanceof Condition.TakenCourse taken) {
            enter(taken.code(), set);
        } else if (condition instanceof Condition.AllOf all) {
            all.parts().forEach(part -> list(part, set));
        } else if (condition instanceof Condition.AnyOf any) {
            any.parts().forEach(part -> list(part, set));
        }
    }

    private void list(Requirement line) {
        if (line instanceof Requirement.TakeCourse take) {
            enter(take.course().code(), listed);
        } else if (line instanceof Requirement.OneOf oneOf) {
            oneOf.branches().forEach(this::list);
        } else if (line instanceof Requirement.AllOf all) {
            all.block().entries().forEach(this::list);
        } else if (line instanceof Requirement.Choose choose) {
            choose.block().entries().forEach(this::list);
        } else if (line instanceof Requirement.UnitsFrom from) {
            from.block().entries().forEach(this::list);
        }
    }

    private void walk(Condition condition, Course neededBy, CourseUses.Use use) {
        if (condition instanceof Condition.TakenCourse taken) {
            course(taken.code(), neededBy, use);
        } else if (condition instanceof Condition.AllOf all) {
            all.parts().forEach(part -> walk(part, neededBy, use));
        } else if (condition instanceof Condition.AnyOf any) {
            any(any, neededBy, use);
        }
    }

    private void course(CourseCode code, Course neededBy, CourseUses.Use use) {
        if (inside.contains(code)) {
            return;
        }
        if (!listed.contains(code)) {
            report(List.of(code), neededBy, use);
        }
        if (seen.add(code)) {
            catalog.course(code).ifPresent(course -> walk(course.prerequisites(), course, use));
        }
    }

    private void any(Condition.AnyOf any, Course neededBy, CourseUses.Use use) {
        var met = any.parts().stream().filter(this::isMet).toList();
        if (met.isEmpty()) {
            var codes = new LinkedHashMap<CourseCode, Boolean>();
            any.parts().forEach(part -> codes(part, codes));
            report(List.copyOf(codes.keySet()), neededBy, use);
        } else if (met.stream()
                .allMatch(part -> part instanceof Condition.TakenCourse taken && !inside.contains(taken.code()))) {
            walk(met.get(0), neededBy, use);
        }
    }

    private boolean isMet(Condition condition) {
        if (condition instanceof Condition.TakenCourse taken) {
            return inside.contains(taken.code()) || listed.contains(taken.code());
        } else if (condition instanceof Condition.AllOf all) {
            return all.parts().stream().allMatch(this::isMet);
        } else if (condition instanceof Condition.AnyOf any) {
            return any.parts().stream().anyMatch(this::isMet);
        }
        return !(condition instanceof Condition.Equivalent);
    }

    private static void codes(Condition condition, Map<CourseCode, Boolean> codes) {
        if (condition instanceof Condition.TakenCourse taken) {
            codes.put(taken.code(), true);
        } else if (condition instanceof Condition.AllOf all) {
            all.parts().forEach(part -> codes(part, codes));
        } else if (condition instanceof Condition.AnyOf any) {
            any.parts().forEach(part -> codes(part, codes));
        }
    }

    private void report(List<CourseCode> codes, Course neededBy, CourseUses.Use use) {
        missing.merge(codes.toString(), new Missing(codes, neededBy, use, List.of()), (first, again) -> {
            var also = new ArrayList<>(first.also());
            var other = again.neededBy().code();
            if (!also.contains(other) && !other.equals(first.neededBy().code())) {
                also.add(other);
            }
            return new Missing(first.codes(), first.neededBy(), first.use(), also);
        });
    }
}
