package dev.credence.path;

import dev.credence.model.Block;
import dev.credence.model.BlockRule;
import dev.credence.model.Course;
import dev.credence.model.CourseUnits;
import dev.credence.model.Requirement;
import dev.credence.model.Units;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code "Core" may share up to 3 units with "Depth"}: a course may count in both groups, once in the program. Ranges are outer bounds
 * then: the groups are taken apart, and as much as may be shared is taken off the least.
 */
final class Sharing {
    static final Sharing NONE = new Sharing();

    private final List<BlockRule.MayShare> rules = new ArrayList<>(0);
    private final List<Named> all = new ArrayList<>(0);

    /** A group with a heading, and what stands in it. */
    private static final class Named {
        final String label;
        final List<Course> courses = new ArrayList<>();
        boolean open;

        Named(String label) {
            this.label = label;
        }
    }

    private Sharing() {}

    /** What the rules of a program let count twice; none where the groups have nothing in common. */
    static Sharing in(Block requirements) {
        var sharing = new Sharing();
        sharing.block(requirements, List.of());
        sharing.rules.removeIf(rule -> !sharing.meet(rule));
        return sharing;
    }

    boolean isNone() {
        return rules.isEmpty();
    }

    /** Whether a group that may share has a part of which nobody knows the courses. */
    boolean isOpen() {
        return rules.stream()
                .anyMatch(rule -> all.stream()
                        .anyMatch(group ->
                                group.open && (group.label.equals(rule.group()) || group.label.equals(rule.with()))));
    }

    private boolean meet(BlockRule.MayShare rule) {
        for (Named a : all) {
            for (Named b : all) {
                if (a.label.equals(rule.group()) && b.label.equals(rule.with()) && meet(a, b)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean meet(Named a, Named b) {
        if (a.open || b.open) {
            return true;
        }
        for (Course one : a.courses) {
            for (Course other : b.courses) {
                if (isOneClass(one, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void block(Block block, List<Named> around) {
        var inside = around;
        if (block.label().isPresent()) {
            inside = within(around, block.label().get());
        }
        for (var rule : block.rules()) {
            if (rule instanceof BlockRule.MayShare share) {
                rules.add(share);
            }
        }
        for (var entry : block.entries()) {
            line(entry, inside);
        }
    }

    private List<Named> within(List<Named> around, String label) {
        var inside = new ArrayList<>(around);
        var named = new Named(label);
        inside.add(named);
        all.add(named);
        return inside;
    }

    private void line(Requirement line, List<Named> around) {
        if (line instanceof Requirement.TakeCourse take) {
            around.forEach(group -> group.courses.add(take.course()));
        } else if (line instanceof Requirement.OneOf oneOf) {
            oneOf.branches().forEach(branch -> line(branch, around));
        } else if (line instanceof Requirement.AllOf of) {
            block(of.block(), around);
        } else if (line instanceof Requirement.Part part) {
            block(part.block(), around);
        } else if (line instanceof Requirement.Choose choose) {
            block(choose.block(), around);
        } else if (line instanceof Requirement.UnitsFrom from) {
            block(from.block(), around);
        } else if (line instanceof Requirement.Options options) {
            options.options().forEach(option -> block(option.block(), within(around, option.label())));
        } else if (line instanceof Requirement.Optionally optionally) {
            line(optionally.entry(), around);
        } else if (line instanceof Requirement.AnyFrom any) {
            any.entries().forEach(entry -> line(entry, around));
        } else if (line instanceof Requirement.AnyMatching any) {
            around.forEach(group -> group.courses.addAll(any.matches()));
            around.forEach(group -> group.open |= any.open());
        } else if (!(line instanceof Requirement.Complete)) {
            around.forEach(group -> group.open = true);
        }
    }

    /** Takes what may be shared off the ranges of a program whose groups were taken apart. */
    ProgramRanges applyTo(ProgramRanges apart) {
        Map<Requirement, Ranges> lines = new IdentityHashMap<>();
        // What a group adds up to counts a shared course too; only a line around both groups counts it once.
        apart.groups().forEach((line, ranges) -> lines.put(line, holdsBoth(line) ? less(ranges) : ranges));
        Map<Requirement.Option, Ranges> options = new IdentityHashMap<>();
        apart.options()
                .forEach((option, ranges) ->
                        options.put(option, holdsBoth(Labelled.in(option.block())) ? less(ranges) : ranges));
        return new ProgramRanges(
                apart.whole().map(this::less),
                Collections.unmodifiableMap(lines),
                Collections.unmodifiableMap(options),
                apart.impossible());
    }

    private boolean holdsBoth(Requirement line) {
        return holdsBoth(Labelled.in(line));
    }

    private boolean holdsBoth(Set<String> labels) {
        return rules.stream().anyMatch(rule -> labels.contains(rule.group()) && labels.contains(rule.with()));
    }

    private Ranges less(Ranges ranges) {
        return new Ranges(
                less(ranges.total()),
                less(ranges.lower()),
                less(ranges.upper()),
                less(ranges.graduate()),
                less(ranges.unknownLevel()));
    }

    private Range less(Range range) {
        if (range.exact() && range.max().isPresent() && range.max().get().isZero()) {
            return range;
        }
        // A course counts in no more groups than there are rules, and one.
        Units least = range.min().times(new Units(1, rules.size() + 1L));
        Optional<Units> shared = most();
        if (shared.isPresent()) {
            least = least.max(range.min().minus(shared.get()));
        }
        return new Range(least, range.max(), false);
    }

    /** How many units may be shared at the most, by all rules together; empty where nobody can tell. */
    private Optional<Units> most() {
        Units sum = Units.ZERO;
        for (var rule : rules) {
            var most = most(rule);
            if (most.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(most.get());
        }
        return Optional.of(sum);
    }

    private Optional<Units> most(BlockRule.MayShare rule) {
        var common = common(rule);
        if (common.isEmpty()) {
            return rule.capInCourses() ? Optional.empty() : rule.cap();
        }
        long courses =
                rule.capInCourses() && rule.cap().isPresent() ? rule.cap().get().numerator() : Long.MAX_VALUE;
        Units sum = Units.ZERO;
        for (Units worth : common.get()) {
            if (courses-- <= 0) {
                break;
            }
            sum = sum.plus(worth);
        }
        return Optional.of(
                rule.cap().isPresent() && !rule.capInCourses()
                        ? sum.min(rule.cap().get())
                        : sum);
    }

    /** What the courses that stand in both groups of a rule are worth at the most, the dearest first; empty where a group is open. */
    private Optional<List<Units>> common(BlockRule.MayShare rule) {
        var worth = new ArrayList<Units>();
        for (Named a : all) {
            for (Named b : all) {
                if (!a.label.equals(rule.group()) || !b.label.equals(rule.with())) {
                    continue;
                }
                if (a.open || b.open) {
                    return Optional.empty();
                }
                for (Course one : a.courses) {
                    if (b.courses.stream().anyMatch(other -> isOneClass(one, other))) {
                        if (!(one.units() instanceof CourseUnits.Known known) || one.isRepeatable()) {
                            return Optional.empty();
                        }
                        worth.add(known.max());
                    }
                }
            }
        }
        worth.sort(Comparator.reverseOrder());
        return Optional.of(worth);
    }

    private static boolean isOneClass(Course one, Course other) {
        return Context.isSame(one, other) || one.dualWith().equals(Optional.of(other.code()));
    }
}
