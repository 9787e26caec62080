package dev.credence.resolve;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.model.Condition;
import dev.credence.model.Course;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds courses that nobody can ever take, because each waits for another of them. A way around, such as consent or another course,
 * makes a course takeable, so that only real dead ends are reported.
 */
final class PrerequisiteCycles {
    private final Findings findings;
    private final CourseTable table;

    PrerequisiteCycles(Findings findings, CourseTable table) {
        this.findings = findings;
        this.table = table;
    }

    void check() {
        var waiting = new LinkedHashSet<Course>();
        for (var course : table.all()) {
            if (!course.prerequisites().isNone()) {
                waiting.add(course);
            }
        }
        // Take away what can be taken until nothing more can; what stays waits for each other.
        while (waiting.removeIf(course -> isMet(course.prerequisites(), waiting))) {}
        var told = new HashSet<Course>();
        for (var course : List.copyOf(waiting)) {
            if (!told.contains(course)) {
                report(course, waiting, told);
            }
        }
    }

    private boolean isMet(Condition condition, Set<Course> waiting) {
        if (condition instanceof Condition.AllOf all) {
            return all.parts().stream().allMatch(p -> isMet(p, waiting));
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.parts().stream().anyMatch(p -> isMet(p, waiting));
        }
        if (condition instanceof Condition.TakenCourse taken) {
            // Courses that may be taken at the same time can wait for each other.
            return taken.mayBeConcurrent()
                    || !course(taken).filter(waiting::contains).isPresent();
        }
        return true;
    }

    private Optional<Course> course(Condition.TakenCourse taken) {
        return table.find(taken.code());
    }

    private void report(Course start, Set<Course> waiting, Set<Course> told) {
        var way = new ArrayList<Step>();
        var course = start;
        var seen = new ArrayList<Course>();
        while (!seen.contains(course)) {
            seen.add(course);
            var next = blocking(course.prerequisites(), waiting);
            if (next.isEmpty()) {
                return;
            }
            way.add(new Step(course, next.get()));
            course = table.find(next.get().code()).orElse(course);
        }
        int from = seen.indexOf(course);
        boolean known = seen.subList(from, seen.size()).stream().anyMatch(told::contains);
        told.addAll(seen);
        if (known) {
            return;
        }
        var circle = way.subList(from, way.size());
        var first = circle.get(0);
        var found = Diagnostic.of(
                        Code.PREREQUISITE_CYCLE,
                        first.needs.span(),
                        "nobody can take " + CourseTable.shown(first.course.code()) + ": "
                                + (circle.size() == 1
                                        ? "it is its own prerequisite"
                                        : "each of these courses waits for another"))
                .label("1. " + CourseTable.shown(first.course.code()) + " needs "
                        + CourseTable.shown(first.needs.code()));
        for (int i = 1; i < circle.size(); i++) {
            var step = circle.get(i);
            found = found.related(
                    step.needs.span(),
                    (i + 1) + ". " + CourseTable.shown(step.course.code()) + " needs "
                            + CourseTable.shown(step.needs.code()));
        }
        findings.report(
                found.help("take one of these prerequisites out, or let it be concurrent: `(may be concurrent)`"));
    }

    /** The first course of a condition that keeps it from being met. */
    private Optional<Condition.TakenCourse> blocking(Condition condition, Set<Course> waiting) {
        if (condition instanceof Condition.TakenCourse taken) {
            return isMet(taken, waiting) ? Optional.empty() : Optional.of(taken);
        }
        List<Condition> parts = condition instanceof Condition.AllOf all
                ? all.parts()
                : condition instanceof Condition.AnyOf any ? any.parts() : List.of();
        return parts.stream().flatMap(p -> blocking(p, waiting).stream()).findFirst();
    }

    private record Step(Course course, Condition.TakenCourse needs) {}
}
