package dev.credence.publish.json;

import dev.credence.model.Block;
import dev.credence.model.BlockRule;
import dev.credence.model.Catalog;
import dev.credence.model.Condition;
import dev.credence.model.Course;
import dev.credence.model.CourseCode;
import dev.credence.model.Limit;
import dev.credence.model.Program;
import dev.credence.model.ProgramFacts;
import dev.credence.model.ProgramRule;
import dev.credence.model.Requirement;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** The courses that a program names anywhere, in the order of their codes. */
final class Mentions {
    private final TreeMap<CourseCode, Course> found = new TreeMap<>();

    private final Catalog catalog;

    private Mentions(Catalog catalog) {
        this.catalog = catalog;
    }

    static Collection<Course> of(Program program, Catalog catalog) {
        var mentions = new Mentions(catalog);
        mentions.program(program.facts());
        return mentions.found.values();
    }

    private void program(ProgramFacts facts) {
        facts.admission().ifPresent(this::conditions);
        block(facts.requirements());
        facts.prerequisites().ifPresent(apart -> block(apart.block()));
        facts.lists().values().forEach(this::requirements);
        facts.rules().forEach(this::rule);
        facts.outcomes().stream()
                .flatMap(o -> o.assessedByCourses().stream())
                .flatMap(code -> catalog.course(code).stream())
                .forEach(this::add);
    }

    private void add(Course course) {
        found.put(course.code(), course);
    }

    private void block(Block block) {
        requirements(block.entries());
        block.rules().forEach(this::rule);
    }

    private void requirements(List<Requirement> lines) {
        lines.forEach(this::requirement);
    }

    private void requirement(Requirement requirement) {
        if (requirement instanceof Requirement.TakeCourse take) {
            add(take.course());
        } else if (requirement instanceof Requirement.OneOf one) {
            requirements(one.branches());
        } else if (requirement instanceof Requirement.AllOf all) {
            block(all.block());
        } else if (requirement instanceof Requirement.Choose choose) {
            block(choose.block());
        } else if (requirement instanceof Requirement.UnitsFrom from) {
            block(from.block());
        } else if (requirement instanceof Requirement.Options options) {
            options.options().forEach(o -> block(o.block()));
        } else if (requirement instanceof Requirement.AnyMatching any) {
            any.matches().forEach(this::add);
            any.pattern().except().forEach(this::add);
        } else if (requirement instanceof Requirement.AnyFrom any) {
            requirements(any.entries());
        } else if (requirement instanceof Requirement.Optionally optionally) {
            requirement(optionally.entry());
        } else if (requirement instanceof Requirement.Part part) {
            block(part.block());
        }
    }

    private void rule(BlockRule rule) {
        if (rule instanceof BlockRule.NotBoth not) {
            add(not.first());
            add(not.second());
        } else if (rule instanceof BlockRule.Order order) {
            order.steps().forEach(step -> step.forEach(this::add));
        } else if (rule instanceof Limit limit && limit.scope() instanceof Limit.FromCourses from) {
            from.courses().forEach(this::add);
        }
    }

    private void rule(ProgramRule rule) {
        if (rule instanceof ProgramRule.MinimumGrade grade) {
            grade.courses().forEach(this::add);
        } else if (rule instanceof ProgramRule.TransferCap cap) {
            cap.except().forEach(this::add);
        } else if (rule instanceof ProgramRule.Substitution substitution) {
            substitution.courses().forEach(this::add);
        } else if (rule instanceof ProgramRule.WaivedPrerequisites waived) {
            conditions(waived.waived());
        }
    }

    private void conditions(List<Condition> conditions) {
        conditions.forEach(this::condition);
    }

    private void condition(Condition condition) {
        if (condition instanceof Condition.TakenCourse taken) {
            catalog.course(taken.code()).ifPresent(this::add);
        } else if (condition instanceof Condition.AllOf all) {
            conditions(all.parts());
        } else if (condition instanceof Condition.AnyOf any) {
            conditions(any.parts());
        } else if (condition instanceof Condition.Preferred preferred) {
            condition(preferred.wish());
        }
    }
}
