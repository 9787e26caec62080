package dev.credence.publish.html;

import dev.credence.model.*;
import dev.credence.path.*;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ranges for pages to show; the real ones are the path engine's business. */
final class RoughRanges {
    private final Map<Requirement, Ranges> groups = new IdentityHashMap<>();
    private final Map<Requirement.Option, Ranges> options = new IdentityHashMap<>();

    static ProgramRanges of(Program program) {
        var rough = new RoughRanges();
        var whole = rough.all(program.facts().requirements().entries());
        program.facts().prerequisites().ifPresent(p -> rough.all(p.block().entries()));
        return new ProgramRanges(Optional.of(whole), rough.groups, rough.options, Optional.empty());
    }

    private Ranges all(List<Requirement> lines) {
        var sum = Ranges.ZERO;
        for (var line : lines) {
            var found = of(line);
            boolean off =
                    line instanceof Requirement.Optionally || line.audience().isPresent();
            sum = plus(sum, off ? span(Ranges.ZERO, found) : found);
        }
        return sum;
    }

    private Ranges of(Requirement line) {
        var found = find(line);
        groups.put(line, found);
        return found;
    }

    private Ranges find(Requirement line) {
        if (line instanceof Requirement.TakeCourse t) {
            return course(t.course(), t.units());
        } else if (line instanceof Requirement.OneOf o) {
            return o.branches().stream().map(this::of).reduce(this::span).orElseThrow();
        } else if (line instanceof Requirement.AllOf a) {
            return all(a.block().entries());
        } else if (line instanceof Requirement.Choose c) {
            all(c.block().entries());
            var one = c.block().entries().stream()
                    .map(this::of)
                    .reduce(this::span)
                    .orElse(Ranges.ZERO);
            var sum = Ranges.ZERO;
            for (long i = 0; i < c.count().min().numerator(); i++) {
                sum = plus(sum, one);
            }
            return sum;
        } else if (line instanceof Requirement.UnitsFrom u) {
            all(u.block().entries());
            var most = u.units().exact() ? u.units().min() : u.units().min().plus(Units.of(1));
            return flat(new Range(u.units().min(), Optional.of(most), u.units().exact()), Optional.of(Level.UPPER));
        } else if (line instanceof Requirement.Part p) {
            return all(p.block().entries());
        } else if (line instanceof Requirement.Optionally o) {
            return of(o.entry());
        } else if (line instanceof Requirement.OpenUnits o) {
            return flat(new Range(o.units().min(), o.units().max(), true), o.level());
        } else if (line instanceof Requirement.Options o) {
            for (var option : o.options()) {
                options.put(option, all(option.block().entries()));
            }
            return o.options().stream().map(options::get).reduce(this::span).orElseThrow();
        } else if (line instanceof Requirement.Complete) {
            return Ranges.ZERO;
        }
        return flat(Range.fixed(Units.of(3)), Optional.of(Level.UPPER));
    }

    private Ranges course(Course course, Optional<Units> fixed) {
        var units = fixed.<CourseUnits>map(CourseUnits::fixed).orElse(course.units());
        return units instanceof CourseUnits.Known k
                ? flat(new Range(k.min(), Optional.of(k.max()), true), course.level())
                : Ranges.ZERO;
    }

    private Ranges flat(Range r, Optional<Level> level) {
        return new Ranges(
                r,
                level.equals(Optional.of(Level.LOWER)) ? r : Range.ZERO,
                level.equals(Optional.of(Level.UPPER)) ? r : Range.ZERO,
                level.equals(Optional.of(Level.GRADUATE)) ? r : Range.ZERO,
                level.isEmpty() ? r : Range.ZERO);
    }

    private interface Join {
        Range join(Range a, Range b);
    }

    private Ranges plus(Ranges a, Ranges b) {
        return each(
                a,
                b,
                (x, y) -> new Range(
                        x.min().plus(y.min()), x.max().flatMap(m -> y.max().map(m::plus)), x.exact() && y.exact()));
    }

    private Ranges span(Ranges a, Ranges b) {
        return each(
                a,
                b,
                (x, y) -> new Range(
                        x.min().min(y.min()), x.max().flatMap(m -> y.max().map(m::max)), x.exact() && y.exact()));
    }

    private static Ranges each(Ranges a, Ranges b, Join join) {
        return new Ranges(
                join.join(a.total(), b.total()),
                join.join(a.lower(), b.lower()),
                join.join(a.upper(), b.upper()),
                join.join(a.graduate(), b.graduate()),
                join.join(a.unknownLevel(), b.unknownLevel()));
    }
}
