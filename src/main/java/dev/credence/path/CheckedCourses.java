package dev.credence.path;

import dev.credence.model.Block;
import dev.credence.model.BlockRule;
import dev.credence.model.Course;
import dev.credence.model.Requirement;
import dev.credence.model.Units;
import dev.credence.path.CheckedTree.Held;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules of courses in the whole program, looked at pair by pair. */
final class CheckedCourses {
    private final List<BlockRule.MayShare> rules = new ArrayList<>();

    CheckedCourses(Block requirements) {
        collect(requirements);
    }

    static boolean isSame(Course a, Course b) {
        return a.code().equals(b.code())
                || a.sameAs().contains(b.code())
                || b.sameAs().contains(a.code());
    }

    static boolean has(List<Held> held, Course course) {
        return held.stream()
                .anyMatch(one -> one.piece().course().isPresent()
                        && isSame(one.piece().course().get(), course));
    }

    /** A student counts one of them. */
    private static boolean isOneClass(Course a, Course b) {
        return isSame(a, b)
                || a.dualWith().equals(Optional.of(b.code()))
                || b.dualWith().equals(Optional.of(a.code()));
    }

    void check(List<Held> path) {
        var once = new ArrayList<Held>();
        for (var one : path) {
            if (one.piece().course().isPresent() && once.stream().noneMatch(other -> isShared(one, other))) {
                once.add(one);
            }
        }
        for (var one : path) {
            for (var other : path) {
                pair(one, other);
            }
        }
        for (var one : once) {
            times(one.piece().course().orElseThrow(), once);
        }
        rules.forEach(rule -> cap(rule, path));
    }

    private void pair(Held one, Held other) {
        if (one.piece().course().isEmpty() || other.piece().course().isEmpty()) {
            return;
        }
        var a = one.piece().course().get();
        var b = other.piece().course().get();
        boolean excluded = !isOneClass(a, b) && (a.noCreditWith().contains(b.code()));
        CheckedTree.require(!excluded, a + " gives no credit beside " + b);
        if (one != other && isSame(a, b) && isOnce(a) && isOnce(b)) {
            CheckedTree.require(isShared(one, other), a + " counts twice");
        }
    }

    private static boolean isOnce(Course course) {
        return course.times().equals(Optional.of(1));
    }

    private static void times(Course course, List<Held> once) {
        int times = 0;
        Units units = Units.ZERO;
        for (var other : once) {
            if (isOneClass(course, other.piece().course().orElseThrow())) {
                times++;
                units = units.plus(other.piece().units());
            }
        }
        CheckedTree.require(
                course.times().isEmpty() || times <= course.times().get(), course + " counts " + times + " times");
        CheckedTree.require(
                times == 1
                        || course.repeatableUnits().isEmpty()
                        || units.compareTo(course.repeatableUnits().get()) <= 0,
                course + " counts for " + units);
    }

    /** Whether two pieces are one taking that counts in two groups. */
    boolean isShared(Held one, Held other) {
        return one != other
                && one.piece().course().isPresent()
                && other.piece().course().isPresent()
                && isSame(one.piece().course().get(), other.piece().course().get())
                && one.piece().units().equals(other.piece().units())
                && one.piece().level().equals(other.piece().level())
                && rules.stream().anyMatch(rule -> isSharedBy(rule, one, other) || isSharedBy(rule, other, one));
    }

    private static boolean isSharedBy(BlockRule.MayShare rule, Held one, Held other) {
        return !one.sharesNone()
                && !other.sharesNone()
                && one.labels().contains(rule.group())
                && other.labels().contains(rule.with());
    }

    private void cap(BlockRule.MayShare rule, List<Held> path) {
        if (rule.cap().isEmpty()) {
            return;
        }
        Units shared = Units.ZERO;
        var counted = new ArrayList<Course>();
        for (var one : path) {
            for (var other : path) {
                if (isShared(one, other) && isSharedBy(rule, one, other)) {
                    var course = one.piece().course().orElseThrow();
                    if (counted.stream().noneMatch(known -> isSame(known, course))) {
                        counted.add(course);
                        shared = shared.plus(
                                rule.capInCourses() ? Units.of(1) : one.piece().units());
                    }
                }
            }
        }
        CheckedTree.require(
                shared.compareTo(rule.cap().get()) <= 0, rule.group() + " shares too much with " + rule.with());
    }

    private void collect(Block block) {
        for (var rule : block.rules()) {
            if (rule instanceof BlockRule.MayShare share) {
                rules.add(share);
            }
        }
        block.entries().forEach(this::collect);
    }

    private void collect(Requirement line) {
        if (line instanceof Requirement.AllOf of) {
            collect(of.block());
        } else if (line instanceof Requirement.Choose choose) {
            collect(choose.block());
        } else if (line instanceof Requirement.UnitsFrom from) {
            collect(from.block());
        } else if (line instanceof Requirement.Part part) {
            collect(part.block());
        } else if (line instanceof Requirement.Optionally optionally) {
            collect(optionally.entry());
        } else if (line instanceof Requirement.OneOf oneOf) {
            oneOf.branches().forEach(this::collect);
        } else if (line instanceof Requirement.Options options) {
            options.options().forEach(option -> collect(option.block()));
        }
    }
}
