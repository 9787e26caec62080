package dev.credence.path;

import dev.credence.model.Block;
import dev.credence.model.BlockRule;
import dev.credence.model.Condition;
import dev.credence.model.Course;
import dev.credence.model.CourseCode;
import dev.credence.model.Limit;
import dev.credence.model.ProgramFacts;
import dev.credence.model.Requirement;
import dev.credence.model.Units;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The choices of a program that prerequisites depend on: whether a path takes a course that needs something or that another one needs.
 * Courses that nothing needs and that need the same are one choice.
 */
final class PrerequisiteChoices {
    /** Each choice doubles the questions to the range engine. */
    private static final int MOST = 9;

    /** Begins the labels of lists that are made here; no author can write it. */
    private static final String OWN = "\u0000";

    private final ProgramFacts facts;
    private final Block requirements;
    /** A list for each group, so that limits can speak of it. */
    private final Map<String, List<Requirement>> lists;

    private final Set<CourseCode> needed;
    private final List<Course> always = new ArrayList<>();
    private final List<Course> any = new ArrayList<>();
    private final List<List<Course>> choices = new ArrayList<>();

    PrerequisiteChoices(ProgramFacts facts, PrerequisiteWays ways, List<Condition> admission, Set<CourseCode> given) {
        this.facts = facts;
        requirements = facts.requirements();
        lists = new LinkedHashMap<>(facts.lists());
        var conditions = new ArrayList<>(admission);
        var uses = new Survey(requirements).uses;
        for (var use : uses) {
            conditions.add(use.course.prerequisites());
            any.add(use.course);
            if (use.required.isPresent()) {
                always.add(use.course);
            }
        }
        needed = ways.closure(conditions);
        var settled = new java.util.HashSet<>(given);
        always.forEach(course -> settled.add(PrerequisiteWays.same(course)));
        Map<String, List<Course>> groups = new LinkedHashMap<>();
        for (var use : uses) {
            var code = PrerequisiteWays.same(use.course);
            boolean needs =
                    ways.named(List.of(use.course.prerequisites())).stream().anyMatch(c -> !settled.contains(c));
            if (!settled.contains(code) && (needs || needed.contains(code))) {
                String key = needed.contains(code) ? "is " + code : "needs " + needs(use.course.prerequisites());
                groups.computeIfAbsent(key, k -> new ArrayList<>()).add(use.course);
            }
        }
        for (var group : groups.values()) {
            lists.put(label(group), group.stream().map(this::line).toList());
            if (RangeEngine.of(limited(List.of(limit(group, false)))).whole().isEmpty()) {
                always.add(group.get(0));
            } else {
                choices.add(group);
            }
        }
    }

    /** What a condition asks of courses, in a form that is the same for the same. */
    private static String needs(Condition condition) {
        if (condition instanceof Condition.TakenCourse taken) {
            return taken.code().toString();
        } else if (condition instanceof Condition.AllOf all) {
            return "(and"
                    + String.join(
                            " ",
                            all.parts().stream().map(PrerequisiteChoices::needs).toList()) + ")";
        } else if (condition instanceof Condition.AnyOf any) {
            return "(or"
                    + String.join(
                            " ",
                            any.parts().stream().map(PrerequisiteChoices::needs).toList()) + ")";
        }
        return condition instanceof Condition.Equivalent ? "equivalent" : "other";
    }

    boolean areFew() {
        return choices.size() <= MOST;
    }

    /** How many ways to choose there are; only where they are few. */
    int count() {
        return 1 << Math.min(choices.size(), MOST + 1);
    }

    /** Courses that every path takes, one for each group of which every path takes one. */
    List<Course> always() {
        return always;
    }

    /** Courses that some path may take. */
    List<Course> any() {
        return any;
    }

    Set<CourseCode> allNeeded() {
        return needed;
    }

    /** The courses of a choice as far as prerequisites depend on it. */
    List<Course> taken(int chosen) {
        var taken = new ArrayList<>(always);
        for (int i = 0; i < choices.size(); i++) {
            if ((chosen & 1 << i) != 0) {
                taken.add(choices.get(i).get(0));
            }
        }
        return taken;
    }

    /** Whether a label is that of a list made here: whatever an open part holds, it is not from that list. */
    static boolean isOwn(String label) {
        return label.startsWith(OWN);
    }

    private static String label(List<Course> group) {
        return OWN + group.get(0).code();
    }

    private Requirement line(Course course) {
        return new Requirement.TakeCourse(course, Optional.empty(), 1, Optional.empty(), requirements.span());
    }

    /** The program, limited to the paths that choose so. */
    ProgramFacts program(int chosen) {
        var limits = new ArrayList<Limit>();
        for (int i = 0; i < choices.size(); i++) {
            limits.add(limit(choices.get(i), (chosen & 1 << i) != 0));
        }
        return limited(limits);
    }

    /** At least one of the courses, or none. */
    private Limit limit(List<Course> group, boolean takes) {
        return new Limit(
                takes,
                takes ? Units.of(1) : Units.ZERO,
                false,
                Optional.empty(),
                Limit.Measure.COURSES,
                new Limit.FromGroup(label(group)),
                Optional.empty(),
                requirements.span());
    }

    private ProgramFacts limited(List<Limit> limits) {
        var rules = new ArrayList<BlockRule>(requirements.rules());
        rules.addAll(limits);
        return facts.with(new Block(requirements.label(), requirements.entries(), rules, requirements.span()), lists);
    }
}
