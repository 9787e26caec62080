package dev.credence.path;

import dev.credence.model.Catalog;
import dev.credence.model.Condition;
import dev.credence.model.Course;
import dev.credence.model.CourseCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The ways to meet prerequisites with courses: each way is a set of courses that are not there yet. {@code or} gives a way for each
 * branch, consent, standings and texts give one without courses, {@code or equivalent} gives none of its own because it stands for the
 * course beside it, and what a course needs in turn is part of its way.
 */
final class PrerequisiteWays {
    /** More ways than any catalog has; beyond it nothing is claimed. */
    private static final int MOST = 512;

    private final Catalog catalog;

    PrerequisiteWays(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Too many ways to tell. */
    static final class TooMany extends Exception {
        private static final long serialVersionUID = 1;

        TooMany() {
            super("too many ways to meet the prerequisites");
        }
    }

    /** The one code of a cross-listed class that stands for all. */
    CourseCode same(CourseCode code) {
        return catalog.course(code).map(PrerequisiteWays::same).orElse(code);
    }

    static CourseCode same(Course course) {
        var first = course.code();
        for (var other : course.sameAs()) {
            first = other.toString().compareTo(first.toString()) < 0 ? other : first;
        }
        return first;
    }

    /** The ways to meet all conditions, each once. */
    Set<Set<CourseCode>> all(Collection<Condition> conditions, Set<CourseCode> there) throws TooMany {
        return all(conditions, there, Set.of());
    }

    private Set<Set<CourseCode>> all(Collection<Condition> conditions, Set<CourseCode> there, Set<CourseCode> below)
            throws TooMany {
        Set<Set<CourseCode>> ways = Set.of(Set.of());
        for (var condition : conditions) {
            ways = both(ways, ways(condition, there, below));
        }
        return ways;
    }

    private Set<Set<CourseCode>> ways(Condition condition, Set<CourseCode> there, Set<CourseCode> below)
            throws TooMany {
        if (condition instanceof Condition.TakenCourse taken) {
            return course(same(taken.code()), there, below);
        } else if (condition instanceof Condition.AllOf all) {
            return all(all.parts(), there, below);
        } else if (condition instanceof Condition.AnyOf any) {
            return any(any, there, below);
        }
        return Set.of(Set.of());
    }

    private Set<Set<CourseCode>> course(CourseCode code, Set<CourseCode> there, Set<CourseCode> below) throws TooMany {
        if (there.contains(code) || below.contains(code)) {
            return Set.of(Set.of());
        }
        var deeper = new HashSet<>(below);
        deeper.add(code);
        var own = catalog.course(code).map(Course::prerequisites).orElse(new Condition.None());
        return both(Set.of(Set.of(code)), ways(own, there, deeper));
    }

    /** A branch that courses meet already settles it; else each branch is a way. */
    private Set<Set<CourseCode>> any(Condition.AnyOf any, Set<CourseCode> there, Set<CourseCode> below) throws TooMany {
        var found = new HashSet<Set<CourseCode>>();
        for (var part : any.parts()) {
            if (isMet(part, there)) {
                return Set.of(Set.of());
            }
            if (!(part instanceof Condition.Equivalent)) {
                found.addAll(ways(part, there, below));
            }
        }
        return found.isEmpty() ? Set.of(Set.of()) : found;
    }

    private boolean isMet(Condition condition, Set<CourseCode> there) {
        if (condition instanceof Condition.TakenCourse taken) {
            return there.contains(same(taken.code()));
        } else if (condition instanceof Condition.AllOf all) {
            return all.parts().stream().allMatch(part -> isMet(part, there));
        } else if (condition instanceof Condition.AnyOf any) {
            return any.parts().stream().anyMatch(part -> isMet(part, there));
        }
        return false;
    }

    private static Set<Set<CourseCode>> both(Set<Set<CourseCode>> first, Set<Set<CourseCode>> second) throws TooMany {
        var found = new HashSet<Set<CourseCode>>();
        for (var one : first) {
            for (var other : second) {
                var joined = new HashSet<>(one);
                joined.addAll(other);
                found.add(joined);
                if (found.size() > MOST) {
                    throw new TooMany();
                }
            }
        }
        return found;
    }

    /** Every course that a condition names, and every one that those name in turn. */
    Set<CourseCode> closure(Collection<Condition> conditions) {
        var found = new HashSet<CourseCode>();
        var todo = new ArrayList<Condition>(conditions);
        while (!todo.isEmpty()) {
            for (var code : named(List.of(todo.remove(todo.size() - 1)))) {
                if (found.add(code)) {
                    Optional<Course> course = catalog.course(code);
                    course.ifPresent(c -> todo.add(c.prerequisites()));
                }
            }
        }
        return found;
    }

    /** The courses that conditions name themselves; not those that are only preferred. */
    Set<CourseCode> named(Collection<Condition> conditions) {
        var found = new HashSet<CourseCode>();
        for (var condition : conditions) {
            if (condition instanceof Condition.TakenCourse taken) {
                found.add(same(taken.code()));
            } else if (condition instanceof Condition.AllOf all) {
                found.addAll(named(all.parts()));
            } else if (condition instanceof Condition.AnyOf any) {
                found.addAll(named(any.parts()));
            }
        }
        return found;
    }
}
