package dev.credence.publish.html;

import dev.credence.model.Catalog;
import dev.credence.model.Course;
import dev.credence.model.CourseCode;
import dev.credence.model.Program;
import dev.credence.model.ProgramFacts.Outcome;
import dev.credence.model.Requirement;
import dev.credence.model.Target;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who uses what in one catalog: built in one pass, so that no page searches. */
final class Uses {
    private final Map<Course, Map<String, Use>> named = new HashMap<>();
    private final Map<Course, List<Program>> wildcards = new HashMap<>();
    private final Map<Course, Map<Course, Boolean>> opens = new HashMap<>();
    private final Map<CourseCode, List<Assessed>> assessed = new HashMap<>();
    private final Map<String, List<Stack>> stackedBy = new HashMap<>();

    /** A program that names the course: in which part (empty for the whole), and how. */
    record Use(Program program, String part, String anchor, String how) {}

    /** An outcome that the course assesses. */
    record Assessed(Program program, Outcome outcome) {}

    /** A program that stacks into this one. */
    record Stack(Program from, dev.credence.model.ProgramFacts.Stacking stacking) {}

    Uses(Catalog catalog) {
        catalog.programs().forEach(this::program);
        for (var course : catalog.courses()) {
            Walk.courses(
                    course.prerequisites(),
                    catalog,
                    (taken, needed, alternative) -> opens.computeIfAbsent(needed, c -> new LinkedHashMap<>())
                            .put(course, alternative));
        }
    }

    List<Use> named(Course course) {
        return List.copyOf(named.getOrDefault(course, Map.of()).values());
    }

    /** Programs that admit the course through a wildcard without naming it. */
    List<Program> wildcards(Course course) {
        var direct = new HashSet<String>();
        named(course).forEach(use -> direct.add(use.program().facts().id()));
        return wildcards.getOrDefault(course, List.of()).stream()
                .filter(program -> !direct.contains(program.facts().id()))
                .toList();
    }

    /** A program that does not name the course, while a course that it names needs it. */
    record Through(Program program, Course by) {}

    /** The programs that need the course only before another, directly or over several courses; the nearest first. */
    List<Through> through(Course course) {
        var known = new HashSet<String>();
        named(course).forEach(use -> known.add(use.program().facts().id()));
        wildcards
                .getOrDefault(course, List.of())
                .forEach(program -> known.add(program.facts().id()));
        var found = new ArrayList<Through>();
        var seen = new HashSet<Course>(List.of(course));
        var todo = new ArrayDeque<>(opens(course));
        while (!todo.isEmpty()) {
            var next = todo.remove();
            if (seen.add(next)) {
                for (var use : named(next)) {
                    if (known.add(use.program().facts().id())) {
                        found.add(new Through(use.program(), next));
                    }
                }
                todo.addAll(opens(next));
            }
        }
        return found;
    }

    /** The courses that name this one among their prerequisites. */
    List<Course> opens(Course course) {
        return List.copyOf(opens.getOrDefault(course, Map.of()).keySet());
    }

    List<Assessed> assessed(CourseCode code) {
        return assessed.getOrDefault(code, List.of());
    }

    List<Stack> stackedBy(String programId) {
        return stackedBy.getOrDefault(programId, List.of());
    }

    private void program(Program program) {
        var facts = program.facts();
        for (var part : Gathered.of(facts.requirements().entries())) {
            part.lines().forEach(line -> line(program, part, line, "Required on every path"));
        }
        facts.prerequisites()
                .ifPresent(apart -> apart.block()
                        .entries()
                        .forEach(line -> line(
                                program,
                                new Gathered("", "Prerequisites, counted apart", true, List.of()),
                                line,
                                "Asked for first")));
        facts.lists()
                .forEach((label, lines) -> lines.forEach(line ->
                        line(program, new Gathered("", label, true, List.of()), line, "In a list to choose from")));
        for (var outcome : facts.outcomes()) {
            for (var code : outcome.assessedByCourses()) {
                assessed.computeIfAbsent(code, c -> new ArrayList<>()).add(new Assessed(program, outcome));
            }
        }
        for (var stacking : facts.stacksInto()) {
            if (stacking.target() instanceof Target.Known known && !known.isDegree()) {
                stackedBy.computeIfAbsent(known.id(), id -> new ArrayList<>()).add(new Stack(program, stacking));
            }
        }
    }

    private void line(Program program, Gathered part, Requirement line, String how) {
        if (line instanceof Requirement.TakeCourse take) {
            String anchor = part.letter().isEmpty() ? "" : part.anchor();
            String name = part.letter().isEmpty() ? part.heading() : part.name();
            String words = line.audience().isPresent() ? "For some students" : how;
            named.computeIfAbsent(take.course(), c -> new LinkedHashMap<>())
                    .putIfAbsent(program.facts().id() + " " + name, new Use(program, name, anchor, words));
        } else if (line instanceof Requirement.AnyMatching any) {
            any.matches().forEach(match -> wildcard(match, program));
        } else if (!(line instanceof Requirement.AnyFrom)) {
            Walk.inside(line).forEach(inner -> line(program, part, inner, how(line, how)));
        }
    }

    private void wildcard(Course match, Program program) {
        var programs = wildcards.computeIfAbsent(match, c -> new ArrayList<>());
        if (programs.isEmpty() || programs.get(programs.size() - 1) != program) {
            programs.add(program);
        }
    }

    private static String how(Requirement around, String how) {
        if (around instanceof Requirement.OneOf one) {
            return "One of " + one.branches().size() + " alternatives";
        }
        if (around instanceof Requirement.Optionally) {
            return "Optional";
        }
        if (around instanceof Requirement.Options) {
            return "In one of the options";
        }
        boolean list = around instanceof Requirement.Choose || around instanceof Requirement.UnitsFrom;
        return list ? "In a list to choose from" : how;
    }
}
