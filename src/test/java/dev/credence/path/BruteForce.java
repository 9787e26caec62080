package dev.credence.path;

import dev.credence.model.*;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every path of a small program, one by one, straight from the meanings of the language and sharing nothing with the engine. Open
 * entries are used up to a few times, unknown units are tried at a few values.
 */
final class BruteForce {
    static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final int MOST = 3_000;
    static final int FINE = 12;
    private static final int OPEN_USES = 5;

    /** Whether every path was looked at. */
    boolean complete = true;

    private final ProgramFacts facts;
    private final BruteLimits limits;
    private final BruteCourses courses;

    /** One course of a path; units in twelfths. */
    record Use(
            Course course,
            int units,
            Level level,
            boolean levelUnknown,
            Set<String> labels,
            Set<Limit.Scope> has,
            Filling filling,
            Requirement line) {}

    /** What fills an open part, and who knows it. */
    enum Filling {
        NONE,
        CHOSEN,
        BARE,
        UNITS
    }

    record Entry(Requirement line, Set<String> labels, int copies) {}

    BruteForce(ProgramFacts facts, int step) {
        this.facts = facts;
        limits = new BruteLimits(facts);
        courses = new BruteCourses(this, facts, limits, step);
    }

    /** Every path of the program. */
    List<List<Use>> paths() {
        return forAllStudents(() -> all(facts.requirements(), Set.of()).stream()
                .filter(BruteForce::usesCoursesOnce)
                .toList());
    }

    private List<List<Use>> forAllStudents(java.util.function.Supplier<List<List<Use>>> ways) {
        var found = new ArrayList<List<Use>>();
        var texts = new ArrayList<String>();
        BruteStudents.collect(facts.requirements(), texts);
        for (int bits = 0; bits < 1 << texts.size(); bits++) {
            students = new HashSet<>();
            for (int i = 0; i < texts.size(); i++) {
                if ((bits >> i & 1) != 0) {
                    students.add(texts.get(i));
                }
            }
            waysOf.clear();
            found.addAll(ways.get());
        }
        return found;
    }

    /** Whom lines may concern: one truth for each path. */
    private Set<String> students = Set.of();

    /** Every path as least and most of total, lower, upper, graduate, unknown level; empty where there is none. */
    Optional<int[][]> ends() {
        return ends(paths());
    }

    Optional<int[][]> ends(Requirement line) {
        return ends(forAllStudents(() -> ways(line, Set.of())));
    }

    private static Optional<int[][]> ends(List<List<Use>> paths) {
        if (paths.isEmpty()) {
            return Optional.empty();
        }
        int[][] ends = new int[5][];
        for (var path : paths) {
            int[] sums = new int[5];
            for (var use : path) {
                sums[0] += use.units;
                if (use.level != null) {
                    sums[1 + use.level.ordinal()] += use.units;
                }
                sums[4] += use.levelUnknown ? use.units : 0;
            }
            for (int i = 0; i < 5; i++) {
                ends[i] = ends[i] == null
                        ? new int[] {sums[i], sums[i]}
                        : new int[] {Math.min(ends[i][0], sums[i]), Math.max(ends[i][1], sums[i])};
            }
        }
        return Optional.of(ends);
    }

    private List<List<Use>> ways(Requirement line, Set<String> labels) {
        if (line instanceof Requirement.TakeCourse take) {
            return times(
                    BruteCourses.course(take.course(), take.units(), Optional.empty(), labels, line), take.times());
        } else if (line instanceof Requirement.OneOf one) {
            var ways = new ArrayList<List<Use>>();
            one.branches().stream().filter(this::concerned).forEach(branch -> ways.addAll(ways(branch, labels)));
            return ways;
        } else if (line instanceof Requirement.AllOf all) {
            return all(all.block(), labels);
        } else if (line instanceof Requirement.Choose choose) {
            return pick(choose.count(), false, choose.block(), labels);
        } else if (line instanceof Requirement.UnitsFrom from) {
            return pick(from.units(), true, from.block(), labels);
        } else if (line instanceof Requirement.Options options) {
            var ways = new ArrayList<List<Use>>();
            options.options().forEach(o -> ways.addAll(all(o.block(), with(labels, o.label()))));
            return ways;
        } else if (line instanceof Requirement.OpenUnits open) {
            var ways = new ArrayList<List<Use>>();
            int min = fine(open.units().min());
            int max = fine(open.units().max().orElseThrow());
            for (int value = min; value <= max; value = value == max ? max + 1 : Math.min(max, value + FINE)) {
                ways.addAll(courses.splits(value, open.level(), labels, line));
            }
            return ways;
        } else if (line instanceof Requirement.OpenCourses open) {
            var ways = new ArrayList<List<Use>>();
            for (int n = fine(open.count().min()) / FINE;
                    n <= fine(open.count().max().orElseThrow()) / FINE;
                    n++) {
                ways.addAll(times(courses.open(open.level(), open.unitsEach(), labels, Filling.BARE, line), n));
            }
            return ways;
        } else if (line instanceof Requirement.AnyOpen open) {
            return courses.open(open.level(), open.unitsEach(), labels, Filling.CHOSEN, line);
        } else if (line instanceof Requirement.AnyMatching any) {
            var ways = new ArrayList<List<Use>>();
            any.matches()
                    .forEach(c -> ways.addAll(BruteCourses.course(
                            c, Optional.empty(), any.pattern().units(), labels, line)));
            if (any.open()) {
                ways.addAll(courses.open(any.pattern().level(), any.pattern().units(), labels, Filling.CHOSEN, line));
            }
            return ways;
        } else if (line instanceof Requirement.Optionally optionally) {
            return ways(optionally.entry(), labels);
        } else if (line instanceof Requirement.Complete) {
            return List.of(List.of());
        } else if (line instanceof Requirement.AnyFrom any) {
            var ways = new ArrayList<List<Use>>();
            any.entries().stream().filter(this::concerned).forEach(branch -> ways.addAll(ways(branch, labels)));
            return ways;
        }
        throw new IllegalStateException(line.toString());
    }

    private boolean concerned(Requirement line) {
        return line.audience().isEmpty() || students.contains(line.audience().get());
    }

    private List<List<Use>> all(Block block, Set<String> outer) {
        var labels = block.label().map(l -> with(outer, l)).orElse(outer);
        List<List<Use>> ways = List.of(List.of());
        for (var entry : block.entries()) {
            var each = new ArrayList<List<Use>>();
            boolean concerned = entry instanceof Requirement.Options || concerned(entry);
            if (concerned) {
                each.addAll(ways(entry, labels));
            }
            if (entry instanceof Requirement.Optionally || !concerned) {
                each.add(List.of());
            }
            ways = times(ways, each);
        }
        return ways.stream()
                .filter(way -> block.exclusions().stream().allMatch(not -> BruteLimits.keeps(not, way)))
                .filter(way -> block.limits().stream().allMatch(limit -> this.limits.keeps(limit, way)))
                .toList();
    }

    /** A choice being made: which entries, and which way for each. */
    private record Taken(Entry entry, List<Use> uses) {}

    private List<List<Use>> pick(Amount amount, boolean byUnits, Block block, Set<String> outer) {
        var labels = block.label().map(l -> with(outer, l)).orElse(outer);
        var entries = new ArrayList<Entry>();
        var limits = new ArrayList<Limit>();
        var exclusions = new ArrayList<BlockRule.NotBoth>();
        flatten(block, labels, entries, limits, exclusions);
        // A share may want any number of courses.
        complete &= entries.stream().noneMatch(entry -> entry.copies == OPEN_USES)
                || limits.stream().noneMatch(limit -> limit.atLeast() && limit.share());
        var found = new ArrayList<List<Use>>();
        choose(entries, 0, new ArrayList<>(), taken -> {
            if (isChoice(taken, amount, byUnits, limits, exclusions)) {
                if (usesAnOpenEntryToTheEnd(taken)) {
                    // There may be paths that use it more often.
                    if (amount.max().isPresent()) {
                        throw new TooMany();
                    }
                    complete = false;
                }
                found.add(uses(taken));
                guard(found.size());
            }
        });
        return found;
    }

    private void flatten(
            Block block,
            Set<String> labels,
            List<Entry> entries,
            List<Limit> limits,
            List<BlockRule.NotBoth> exclusions) {
        for (var limit : block.limits()) {
            // A part's limits count what is taken from the part.
            limits.add(limit);
            scopes.put(limit, entries.size());
        }
        for (var exclusion : block.exclusions()) {
            exclusions.add(exclusion);
            scopes.put(exclusion, entries.size());
        }
        for (var line : block.entries()) {
            if (line instanceof Requirement.Part part) {
                var inPart = part.block().label().map(l -> with(labels, l)).orElse(labels);
                flatten(part.block(), inPart, entries, limits, exclusions);
            } else if (line instanceof Requirement.AnyFrom any) {
                for (var entry : any.entries()) {
                    entries.add(new Entry(entry, labels, concerned(entry) && concerned(any) ? 1 : 0));
                }
            } else if (line instanceof Requirement.AnyMatching any) {
                for (var course : any.matches()) {
                    entries.add(new Entry(matchAlone(any, course), labels, 1));
                }
                if (any.open()) {
                    entries.add(new Entry(matchAlone(any, null), labels, OPEN_USES));
                }
            } else {
                entries.add(new Entry(
                        line, labels, !concerned(line) ? 0 : line instanceof Requirement.AnyOpen ? OPEN_USES : 1));
            }
        }
        for (var rule : block.rules()) {
            ends.put(rule, entries.size());
        }
    }

    /** The stretch of entries that a limit of a list or part speaks of; used while one list is enumerated. */
    private final Map<BlockRule, Integer> scopes = new java.util.IdentityHashMap<>();

    private final Map<BlockRule, Integer> ends = new java.util.IdentityHashMap<>();
    private final Map<Entry, Integer> places = new java.util.IdentityHashMap<>();

    private static Requirement matchAlone(Requirement.AnyMatching any, Course course) {
        return new Requirement.AnyMatching(
                any.pattern(),
                course == null ? List.of() : List.of(course),
                course == null,
                any.approvedBy(),
                Optional.empty(),
                any.span());
    }

    private void choose(List<Entry> entries, int at, List<Taken> taken, java.util.function.Consumer<List<Taken>> done) {
        if (at == 0) {
            for (int i = 0; i < entries.size(); i++) {
                places.put(entries.get(i), i);
            }
        }
        if (at == entries.size()) {
            if (++looked > 20_000) {
                throw new TooMany();
            }
            done.accept(taken);
            return;
        }
        var entry = entries.get(at);
        var ways = waysOf.get(entry);
        if (ways == null) {
            ways = ways(entry.line, entry.labels);
            waysOf.put(entry, ways);
        }
        take(entries, at, ways, 0, entry.copies, taken, done);
    }

    private final Map<Entry, List<List<Use>>> waysOf = new java.util.IdentityHashMap<>();
    private int looked;

    private void take(
            List<Entry> entries,
            int at,
            List<List<Use>> ways,
            int from,
            int copies,
            List<Taken> taken,
            java.util.function.Consumer<List<Taken>> done) {
        choose(entries, at + 1, taken, done);
        if (copies > 0) {
            for (int i = from; i < ways.size(); i++) {
                taken.add(new Taken(entries.get(at), ways.get(i)));
                // The same thing in another order is the same choice.
                take(entries, at, ways, i, copies - 1, taken, done);
                taken.remove(taken.size() - 1);
            }
        }
    }

    private boolean isChoice(
            List<Taken> taken, Amount amount, boolean byUnits, List<Limit> limits, List<BlockRule.NotBoth> exclusions) {
        int size = size(taken, byUnits);
        boolean single = amount.isSingle() && !amount.exact();
        if (size < fine(amount.min())
                || (!single
                        && amount.max().isPresent()
                        && size > fine(amount.max().get()))
                || !limits.stream().allMatch(limit -> this.limits.keeps(limit, of(limit, taken)))) {
            return false;
        }
        if (!exclusions.stream().allMatch(not -> BruteLimits.keeps(not, of(not, taken)))) {
            return false;
        }
        if (single) {
            for (int i = 0; i < taken.size(); i++) {
                if (taken.get(i).entry.line instanceof Requirement.Optionally) {
                    continue;
                }
                var without = new ArrayList<>(taken);
                without.remove(i);
                if (size(without, byUnits) >= fine(amount.min())
                        && limits.stream().filter(Limit::atLeast).allMatch(l -> this.limits.keeps(l, of(l, without)))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean usesAnOpenEntryToTheEnd(List<Taken> taken) {
        int open = 0;
        for (var one : taken) {
            open += one.entry.copies == OPEN_USES ? 1 : 0;
        }
        return open >= OPEN_USES;
    }

    private List<Use> of(BlockRule limit, List<Taken> taken) {
        var uses = new ArrayList<Use>();
        for (var one : taken) {
            int place = places.get(one.entry);
            if (place >= scopes.get(limit) && place < ends.get(limit)) {
                uses.addAll(one.uses);
            }
        }
        return uses;
    }

    private static List<Use> uses(List<Taken> taken) {
        var uses = new ArrayList<Use>();
        taken.forEach(one -> uses.addAll(one.uses));
        return uses;
    }

    private static int size(List<Taken> taken, boolean byUnits) {
        return byUnits ? uses(taken).stream().mapToInt(Use::units).sum() : taken.size() * FINE;
    }

    private static boolean usesCoursesOnce(List<Use> way) {
        for (var a : way) {
            if (a.course == null) {
                continue;
            }
            int times = 0;
            int units = 0;
            for (var b : way) {
                if (b.course == null) {
                    continue;
                }
                boolean kin = BruteLimits.same(a.course, b.course)
                        || a.course.dualWith().equals(Optional.of(b.course.code()));
                if (kin) {
                    times++;
                    units += b.units;
                } else if (a.course.noCreditWith().contains(b.course.code())) {
                    return false;
                }
            }
            if (a.course.times().isPresent() && times > a.course.times().get()) {
                return false;
            }
            if (a.course.repeatableUnits().isPresent()
                    && times > 1
                    && units > fine(a.course.repeatableUnits().get())) {
                return false;
            }
        }
        return true;
    }

    private static List<List<Use>> times(List<List<Use>> each, int times) {
        List<List<Use>> ways = List.of(List.of());
        for (int i = 0; i < times; i++) {
            ways = times(ways, each);
        }
        return ways;
    }

    private static List<List<Use>> times(List<List<Use>> left, List<List<Use>> right) {
        guard((long) left.size() * right.size());
        var ways = new ArrayList<List<Use>>();
        for (var a : left) {
            for (var b : right) {
                var way = new ArrayList<>(a);
                way.addAll(b);
                ways.add(way);
            }
        }
        return ways;
    }

    private static void guard(long size) {
        if (size > MOST) {
            throw new TooMany();
        }
    }

    private static Set<String> with(Set<String> labels, String label) {
        var more = new HashSet<>(labels);
        more.add(label);
        return more;
    }

    static int fine(Units units) {
        return Math.toIntExact(units.numerator() * FINE / units.denominator());
    }
}
