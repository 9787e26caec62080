package dev.credence.path;

import dev.credence.model.BlockRule;
import dev.credence.model.Course;
import dev.credence.model.CourseCode;
import dev.credence.model.CoursePattern;
import dev.credence.model.Limit;
import dev.credence.model.ProgramFacts;
import dev.credence.model.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Where in the tree a line stands: the limits, exclusions and headings around it, and what they say of a course. */
final class Context {
    final List<Counter> counters = new ArrayList<>();
    final List<Exclusion> exclusions = new ArrayList<>();
    final List<String> labels = new ArrayList<>();
    private final ProgramFacts facts;

    /** {@code not both} with a bit for each side. */
    record Exclusion(BlockRule.NotBoth rule, int firstBit, int secondBit) {}

    /** Whether a limit counts something of which not everything is known. */
    enum Match {
        YES,
        NO,
        EITHER
    }

    Context(ProgramFacts facts) {
        this.facts = facts;
    }

    /** Whether any limit around asks for a level. */
    boolean levelMatters() {
        for (var counter : counters) {
            if (counter.level.isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a limit counts a course, levels aside. Of a cross-listed course one of the codes has to match. */
    boolean matches(Limit.Scope scope, Course course) {
        if (scope instanceof Limit.Everything) {
            return true;
        } else if (scope instanceof Limit.FromGroup group) {
            var list = facts.lists().get(group.label());
            return list == null ? labels.contains(group.label()) : names(list, course);
        } else if (scope instanceof Limit.FromCourses from) {
            return isOneOf(from.courses(), course);
        } else if (scope instanceof Limit.InSubject in) {
            return inSubject(course, in.subject());
        } else if (scope instanceof Limit.OutsideSubject outside) {
            return !inSubject(course, outside.subject());
        } else if (scope instanceof Limit.InUnit in) {
            var facts = course.facts();
            return (facts.college().isPresent() && facts.college().get().equals(in.name()))
                    || (facts.department().isPresent()
                            && facts.department().get().equals(in.name()));
        } else if (scope instanceof Limit.OfAttribute of) {
            return course.countsAs().contains(of.attribute());
        } else if (scope instanceof Limit.Numbered numbered) {
            return numbered(course, numbered);
        }
        return false;
    }

    /** The same for a course of which no more is known than a pattern says, if there is one. */
    Match matches(Limit.Scope scope, java.util.Optional<CoursePattern> pattern) {
        if (scope instanceof Limit.Everything) {
            return Match.YES;
        } else if (scope instanceof Limit.FromGroup group && !facts.lists().containsKey(group.label())) {
            return labels.contains(group.label()) ? Match.YES : Match.NO;
        } else if (scope instanceof Limit.FromGroup group && PrerequisiteChoices.isOwn(group.label())) {
            return Match.NO;
        } else if (scope instanceof Limit.InSubject in
                && pattern.flatMap(CoursePattern::subject).isPresent()) {
            return pattern.flatMap(CoursePattern::subject).get().equals(in.subject()) ? Match.YES : Match.EITHER;
        } else if (scope instanceof Limit.OutsideSubject outside
                && pattern.flatMap(CoursePattern::subject).isPresent()
                && pattern.flatMap(CoursePattern::subject).get().equals(outside.subject())) {
            return Match.NO;
        }
        return Match.EITHER;
    }

    /** Whether two courses are one course, so that a listing of one is a listing of the other. */
    static boolean isSame(Course a, Course b) {
        return a == b || a.sameAs().contains(b.code()) || b.sameAs().contains(a.code());
    }

    private static boolean isOneOf(List<Course> courses, Course course) {
        for (Course other : courses) {
            if (isSame(course, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean inSubject(Course course, String subject) {
        if (course.code().subject().equals(subject)) {
            return true;
        }
        for (CourseCode code : course.sameAs()) {
            if (code.subject().equals(subject)) {
                return true;
            }
        }
        return false;
    }

    private static boolean numbered(Course course, Limit.Numbered limit) {
        if (within(course.code(), limit)) {
            return true;
        }
        for (CourseCode code : course.sameAs()) {
            if (within(code, limit)) {
                return true;
            }
        }
        return false;
    }

    private static boolean within(CourseCode code, Limit.Numbered limit) {
        OptionalInt digits = code.digits();
        return digits.isPresent()
                && digits.getAsInt() >= limit.from()
                && digits.getAsInt() <= limit.to().orElse(Integer.MAX_VALUE);
    }

    private static boolean names(List<Requirement> lines, Course course) {
        for (Requirement line : lines) {
            if (names(line, course)) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(Requirement line, Course course) {
        if (line instanceof Requirement.TakeCourse take) {
            return isSame(take.course(), course);
        } else if (line instanceof Requirement.AnyMatching any) {
            return isOneOf(any.matches(), course);
        } else if (line instanceof Requirement.OneOf oneOf) {
            return names(oneOf.branches(), course);
        } else if (line instanceof Requirement.AllOf all) {
            return names(all.block().entries(), course);
        } else if (line instanceof Requirement.Part part) {
            return names(part.block().entries(), course);
        } else if (line instanceof Requirement.Choose choose) {
            return names(choose.block().entries(), course);
        } else if (line instanceof Requirement.UnitsFrom from) {
            return names(from.block().entries(), course);
        } else if (line instanceof Requirement.Optionally optionally) {
            return names(optionally.entry(), course);
        } else if (line instanceof Requirement.AnyFrom any) {
            return names(any.entries(), course);
        }
        return false;
    }
}
