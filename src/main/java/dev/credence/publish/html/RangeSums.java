package dev.credence.publish.html;

import dev.credence.model.Requirement;
import dev.credence.model.Units;
import dev.credence.path.ProgramRanges;
import dev.credence.path.Range;
import dev.credence.path.Ranges;
import java.util.List;
import java.util.Optional;

/** What several lines, all of them asked for, come to together. */
final class RangeSums {
    private RangeSums() {}

    /** Empty where one of the lines has no ranges. */
    static Optional<Ranges> of(List<Requirement> lines, ProgramRanges ranges) {
        if (lines.size() == 1 && !mayBeLeft(lines.get(0))) {
            return Optional.ofNullable(ranges.groups().get(lines.get(0)));
        }
        var sum = Ranges.ZERO;
        for (var line : lines) {
            var next = ranges.groups().get(line);
            if (next == null) {
                return Optional.empty();
            }
            sum = plus(sum, mayBeLeft(line) ? fromZero(next) : next);
        }
        return Optional.of(sum);
    }

    private static boolean mayBeLeft(Requirement line) {
        return line instanceof Requirement.Optionally || line.audience().isPresent();
    }

    private static Ranges plus(Ranges a, Ranges b) {
        return new Ranges(
                plus(a.total(), b.total()),
                plus(a.lower(), b.lower()),
                plus(a.upper(), b.upper()),
                plus(a.graduate(), b.graduate()),
                plus(a.unknownLevel(), b.unknownLevel()));
    }

    private static Range plus(Range a, Range b) {
        return new Range(a.min().plus(b.min()), a.max().flatMap(m -> b.max().map(m::plus)), a.exact() && b.exact());
    }

    private static Ranges fromZero(Ranges r) {
        return new Ranges(
                fromZero(r.total()),
                fromZero(r.lower()),
                fromZero(r.upper()),
                fromZero(r.graduate()),
                fromZero(r.unknownLevel()));
    }

    private static Range fromZero(Range range) {
        return new Range(Units.ZERO, range.max(), range.exact());
    }
}
