package dev.credence.path;

import dev.credence.model.Amount;
import dev.credence.model.Block;
import dev.credence.model.Course;
import dev.credence.model.CoursePattern;
import dev.credence.model.Level;
import dev.credence.model.ProgramFacts;
import dev.credence.model.Requirement;
import dev.credence.source.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A program in which open parts can be filled with certain courses: with these only, or with these too. */
final class ClosedProgram {
    private final List<Course> courses;
    private final List<Course> undeclared;
    private final boolean only;
    /** Which open part a line stands for, where others may fill it too. */
    private final Map<Requirement, Requirement> standsFor = new IdentityHashMap<>();

    /**
     * A program and the lines in it that stand for open parts.
     *
     * @param standsFor for each of those lines, told apart by identity, the open part
     */
    record Offered(ProgramFacts facts, Map<Requirement, Requirement> standsFor) {}

    private ClosedProgram(List<Course> courses, List<Course> undeclared, boolean only) {
        this.courses = courses.stream().distinct().toList();
        this.undeclared = undeclared.stream().distinct().toList();
        this.only = only;
    }

    static ProgramFacts of(ProgramFacts facts, List<Course> courses) {
        var closed = new ClosedProgram(courses, List.of(), true);
        return facts.withRequirements(closed.block(facts.requirements()));
    }

    /**
     * Open parts may be filled with these courses or with any others.
     *
     * @param undeclared those that the edition does not have: they match wildcards where it is not said to have all
     */
    static Offered offering(ProgramFacts facts, List<Course> courses, List<Course> undeclared) {
        var open = new ClosedProgram(courses, undeclared, false);
        return new Offered(facts.withRequirements(open.block(facts.requirements())), open.standsFor);
    }

    private Block block(Block block) {
        return new Block(block.label(), block.entries().stream().map(this::line).toList(), block.rules(), block.span());
    }

    private Requirement line(Requirement line) {
        if (line instanceof Requirement.OneOf of) {
            return new Requirement.OneOf(lines(of.branches()), of.audience(), of.span());
        } else if (line instanceof Requirement.AllOf of) {
            return new Requirement.AllOf(block(of.block()), of.audience(), of.span());
        } else if (line instanceof Requirement.Choose of) {
            return new Requirement.Choose(of.count(), block(of.block()), of.audience(), of.span());
        } else if (line instanceof Requirement.UnitsFrom of) {
            return new Requirement.UnitsFrom(of.units(), block(of.block()), of.audience(), of.span());
        } else if (line instanceof Requirement.Part of) {
            return new Requirement.Part(block(of.block()), of.audience(), of.span());
        } else if (line instanceof Requirement.AnyFrom of) {
            return new Requirement.AnyFrom(of.label(), lines(of.entries()), of.audience(), of.span());
        } else if (line instanceof Requirement.Optionally of) {
            return new Requirement.Optionally(line(of.entry()), of.audience(), of.span());
        } else if (line instanceof Requirement.Options of) {
            return new Requirement.Options(
                    of.options().stream().map(this::option).toList(), of.audience(), of.span());
        }
        return open(line);
    }

    private Requirement open(Requirement line) {
        if (line instanceof Requirement.OpenUnits of) {
            return new Requirement.UnitsFrom(
                    only ? freely(of.units()) : of.units(),
                    matching(of, of.level(), Optional.empty(), of.span()),
                    of.audience(),
                    of.span());
        } else if (line instanceof Requirement.OpenCourses of) {
            return new Requirement.Choose(
                    only ? freely(of.count()) : of.count(),
                    matching(of, of.level(), of.unitsEach(), of.span()),
                    of.audience(),
                    of.span());
        } else if (line instanceof Requirement.AnyOpen of) {
            return any(of, of.level(), of.unitsEach(), of.audience(), of.span());
        } else if (only && line instanceof Requirement.AnyMatching of) {
            return new Requirement.AnyMatching(
                    of.pattern(), of.matches(), false, of.approvedBy(), of.audience(), of.span());
        } else if (line instanceof Requirement.AnyMatching of && of.open()) {
            return withOthers(of);
        }
        return line;
    }

    /** Courses that the edition does not declare match as well, where it is not said to declare all. */
    private Requirement withOthers(Requirement.AnyMatching any) {
        var matches = new ArrayList<>(any.matches());
        undeclared.stream().filter(course -> fits(course, any.pattern())).forEach(matches::add);
        return new Requirement.AnyMatching(any.pattern(), matches, true, any.approvedBy(), any.audience(), any.span());
    }

    private static boolean fits(Course course, CoursePattern pattern) {
        var number = course.code().digits();
        boolean numbered = pattern.from().isEmpty()
                || (number.isPresent()
                        && number.getAsInt() >= pattern.from().get()
                        && number.getAsInt() <= pattern.to().orElse(Integer.MAX_VALUE));
        return numbered
                && !course.isNonCredit()
                && !pattern.except().contains(course)
                && (pattern.subject().isEmpty()
                        || pattern.subject().get().equals(course.code().subject()))
                && (pattern.level().isEmpty() || pattern.level().equals(course.level()));
    }

    /** As much as it says, and nothing in it is superfluous. */
    private static Amount freely(Amount amount) {
        return amount.isSingle() ? Amount.exactly(amount.min()) : amount;
    }

    private Block matching(Requirement part, Optional<Level> level, Optional<Amount> each, Span span) {
        return new Block(Optional.empty(), List.of(any(part, level, each, Optional.empty(), span)), List.of(), span);
    }

    private Requirement any(
            Requirement part, Optional<Level> level, Optional<Amount> each, Optional<String> audience, Span span) {
        var pattern = new CoursePattern(level, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), each);
        var matches = courses.stream()
                .filter(course -> !course.isNonCredit())
                .filter(course -> level.isEmpty() || course.level().isEmpty() || level.equals(course.level()))
                .toList();
        var any = new Requirement.AnyMatching(pattern, matches, !only, Optional.empty(), audience, span);
        standsFor.put(any, part);
        return any;
    }

    private Requirement.Option option(Requirement.Option option) {
        return new Requirement.Option(
                option.label(), option.size(), option.audience(), block(option.block()), option.span());
    }

    private List<Requirement> lines(List<Requirement> lines) {
        return lines.stream().map(this::line).toList();
    }
}
