package dev.credence.path;

import dev.credence.model.Amount;
import dev.credence.model.Block;
import dev.credence.model.BlockRule;
import dev.credence.model.Course;
import dev.credence.model.CourseUnits;
import dev.credence.model.Limit;
import dev.credence.model.ProgramFacts;
import dev.credence.model.Requirement;
import dev.credence.model.Units;
import dev.credence.path.PathAssignment.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Walks a requirement tree along a path, line by line as the manual's "Meanings" reads, and says where it is none. */
final class CheckedTree {
    /** A piece with the place and the headings it stands under. */
    record Held(Piece piece, String place, Set<String> labels, boolean sharesNone) {}

    /** An entry of a list that is taken. */
    private record Entry(Requirement line, List<Held> held) {}

    /** A limit, and the entries it speaks of. */
    private record Own(Limit limit, int from, int to) {}

    /** The path is none; the message says why. */
    static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Broken(String why) {
            super(why, null, false, false);
        }

        String why() {
            return String.valueOf(getMessage());
        }
    }

    private final PathAssignment path;
    private final CheckedLimits limits;
    private final Map<String, Boolean> students = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    CheckedTree(ProgramFacts facts, PathAssignment path) {
        this.path = path;
        limits = new CheckedLimits(facts);
    }

    /** Everything the path takes. */
    List<Held> walk(Block requirements) {
        var held = all(requirements, "", Set.of(), false);
        for (var place : path.pieces().keySet()) {
            require(
                    seen.contains(place) || path.at(place).isEmpty(),
                    "something is taken at " + place + ", which is off");
        }
        return held;
    }

    static void require(boolean holds, String orElse) {
        if (!holds) {
            throw new Broken(orElse);
        }
    }

    private List<Held> all(Block block, String place, Set<String> outside, boolean none) {
        var labels = with(outside, block.label());
        boolean sharesNone = none || sharesNone(block);
        var held = new ArrayList<Held>();
        for (int i = 0; i < block.entries().size(); i++) {
            var line = block.entries().get(i);
            String own = place + "." + i;
            boolean mayBeOff = line instanceof Requirement.Optionally
                    || (line.audience().isPresent() && !(line instanceof Requirement.Options));
            boolean on = path.on().contains(own);
            if (mayBeOff && line.audience().isPresent() && (on || !(line instanceof Requirement.Optionally))) {
                belong(line.audience().get(), on);
            }
            require(on || mayBeOff, "the line at " + own + " is required");
            if (on) {
                held.addAll(line(line, own, labels, sharesNone));
            }
        }
        rules(block, held);
        return held;
    }

    private void rules(Block block, List<Held> held) {
        for (var limit : block.limits()) {
            require(limits.keeps(limit, held), "a limit is broken: " + limit);
        }
        for (var not : block.exclusions()) {
            require(
                    !(CheckedCourses.has(held, not.first()) && CheckedCourses.has(held, not.second()))
                            || CheckedCourses.isSame(not.first(), not.second()),
                    "both " + not.first() + " and " + not.second());
        }
    }

    private static boolean sharesNone(Block block) {
        return block.rules().stream().anyMatch(BlockRule.ShareNone.class::isInstance);
    }

    private void belong(String students, boolean belong) {
        Boolean before = this.students.put(students, belong);
        require(before == null || before == belong, "a student does and does not belong to: " + students);
    }

    private static Set<String> with(Set<String> labels, Optional<String> label) {
        var more = new HashSet<>(labels);
        label.ifPresent(more::add);
        return more;
    }

    private List<Held> line(Requirement line, String place, Set<String> labels, boolean none) {
        if (line instanceof Requirement.TakeCourse take) {
            var held = held(place, labels, none);
            require(held.size() == take.times(), take.course() + " is taken " + held.size() + " times");
            held.forEach(one -> course(one, take.course(), take.units(), Optional.empty()));
            return held;
        } else if (line instanceof Requirement.OneOf oneOf) {
            return oneOf(oneOf.branches(), place, labels, none);
        } else if (line instanceof Requirement.AnyFrom any) {
            return oneOf(any.entries(), place, labels, none);
        } else if (line instanceof Requirement.AllOf of) {
            return all(of.block(), place, labels, none);
        } else if (line instanceof Requirement.Part part) {
            return all(part.block(), place, labels, none);
        } else if (line instanceof Requirement.Choose choose) {
            return list(choose.count(), false, choose.block(), place, labels, none);
        } else if (line instanceof Requirement.UnitsFrom from) {
            return list(from.units(), true, from.block(), place, labels, none);
        } else if (line instanceof Requirement.Options options) {
            return options(options, place, labels, none);
        } else if (line instanceof Requirement.Optionally optionally) {
            return path.on().contains(place + ".0") ? line(optionally.entry(), place + ".0", labels, none) : List.of();
        } else if (line instanceof Requirement.AnyMatching any) {
            return oneMatching(any, place, labels, none);
        } else if (line instanceof Requirement.Complete) {
            return List.of();
        }
        return open(line, place, labels, none);
    }

    private List<Held> held(String place, Set<String> labels, boolean none) {
        seen.add(place);
        return path.at(place).stream()
                .map(piece -> new Held(piece, place, labels, none))
                .toList();
    }

    private static void course(Held held, Course course, Optional<Units> fixed, Optional<Amount> within) {
        require(held.piece().course().equals(Optional.of(course)), "another course than " + course);
        var units = held.piece().units();
        boolean known = course.units() instanceof CourseUnits.Unknown
                || course.isNonCredit() && units.isZero()
                || course.units() instanceof CourseUnits.Known of
                        && (of.values().contains(units) || fixed.isPresent());
        require(
                known && (fixed.isEmpty() || course.isNonCredit() || fixed.get().equals(units)),
                course + " is not for " + units);
        require(within.isEmpty() || course.isNonCredit() || within.get().contains(units), course + " for " + units);
        var level = held.piece().level();
        require(
                course.level().isPresent() ? course.level().equals(level) : course.isNonCredit() || level.isPresent(),
                "another level of " + course);
    }

    private List<Held> oneOf(List<Requirement> branches, String place, Set<String> labels, boolean none) {
        List<Held> held = List.of();
        int chosen = 0;
        for (int i = 0; i < branches.size(); i++) {
            String own = place + "." + i;
            if (path.on().contains(own)) {
                chosen++;
                branches.get(i).audience().ifPresent(students -> belong(students, true));
                held = line(branches.get(i), own, labels, none);
            }
        }
        require(chosen == 1, "of the branches at " + place + " " + chosen + " are taken");
        return held;
    }

    private List<Held> options(Requirement.Options options, String place, Set<String> labels, boolean none) {
        List<Held> held = List.of();
        int chosen = 0;
        for (int i = 0; i < options.options().size(); i++) {
            var option = options.options().get(i);
            if (path.on().contains(place + "." + i)) {
                chosen++;
                option.audience().ifPresent(students -> belong(students, true));
                held = all(option.block(), place + "." + i, with(labels, Optional.of(option.label())), none);
            }
        }
        require(chosen == 1, "of the options at " + place + " " + chosen + " are taken");
        return held;
    }

    private List<Held> oneMatching(Requirement.AnyMatching any, String place, Set<String> labels, boolean none) {
        var entries = matching(any, place, labels, none);
        require(entries.size() == 1, "of the courses that match at " + place + " " + entries.size() + " are taken");
        return entries.get(0).held();
    }

    private List<Entry> matching(Requirement.AnyMatching any, String place, Set<String> labels, boolean none) {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < any.matches().size(); i++) {
            var held = held(place + "." + i, labels, none);
            require(held.size() <= 1, "a match is taken twice");
            for (var one : held) {
                course(
                        one,
                        any.matches().get(i),
                        Optional.empty(),
                        any.pattern().units());
                entries.add(new Entry(any, held));
            }
        }
        for (var one : held(place + ".any", labels, none)) {
            require(any.open(), "nothing undeclared matches");
            filling(one, any.pattern().level(), any.pattern().units());
            entries.add(new Entry(any, List.of(one)));
        }
        return entries;
    }

    private static void filling(Held held, Optional<dev.credence.model.Level> level, Optional<Amount> units) {
        require(held.piece().course().isEmpty(), "an open part holds a declared course");
        require(level.isEmpty() || level.equals(held.piece().level()), "an open part of another level");
        require(units.isEmpty() || units.get().contains(held.piece().units()), "an open part for other units");
    }

    private List<Held> open(Requirement line, String place, Set<String> labels, boolean none) {
        var held = held(place, labels, none);
        if (line instanceof Requirement.OpenUnits open) {
            held.forEach(one -> filling(one, open.level(), Optional.empty()));
            var sum = CheckedLimits.units(held);
            require(open.units().contains(sum), "an open part has " + sum + " units");
        } else if (line instanceof Requirement.OpenCourses open) {
            held.forEach(one -> filling(one, open.level(), open.unitsEach()));
            require(open.count().contains(Units.of(held.size())), "an open part has " + held.size() + " courses");
        } else if (line instanceof Requirement.AnyOpen open) {
            held.forEach(one -> filling(one, open.level(), open.unitsEach()));
            require(held.size() == 1, "an open line has " + held.size() + " courses");
        }
        return held;
    }

    private List<Held> list(
            Amount amount, boolean byUnits, Block block, String place, Set<String> labels, boolean none) {
        var entries = new ArrayList<Entry>();
        var own = new ArrayList<Own>();
        entries(block, place, labels, none, entries, own);
        boolean stops = amount.isSingle() && !amount.exact();
        var size = size(entries, byUnits);
        require(size.compareTo(amount.min()) >= 0, "too little of the list at " + place);
        require(stops || amount.contains(size), "too much of the list at " + place);
        for (int i = 0; stops && i < entries.size(); i++) {
            if (!(entries.get(i).line() instanceof Requirement.Optionally)) {
                require(
                        isNeeded(i, entries, own, amount, byUnits),
                        "an entry of the list at " + place + " is superfluous");
            }
        }
        var held = new ArrayList<Held>();
        entries.forEach(entry -> held.addAll(entry.held()));
        return held;
    }

    /** Whether the amount or a limit of the list falls short without an entry. */
    private boolean isNeeded(int entry, List<Entry> entries, List<Own> own, Amount amount, boolean byUnits) {
        var others = new ArrayList<>(entries);
        others.remove(entry);
        if (size(others, byUnits).compareTo(amount.min()) < 0) {
            return true;
        }
        for (var limit : own) {
            if (limit.limit().atLeast() && entry >= limit.from() && entry < limit.to()) {
                var rest = new ArrayList<Held>();
                others.subList(limit.from(), limit.to() - 1).forEach(other -> rest.addAll(other.held()));
                if (!limits.keeps(limit.limit(), rest)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Units size(List<Entry> entries, boolean byUnits) {
        if (!byUnits) {
            return Units.of(entries.size());
        }
        var held = new ArrayList<Held>();
        entries.forEach(entry -> held.addAll(entry.held()));
        return CheckedLimits.units(limits.once(held));
    }

    private void entries(
            Block block, String place, Set<String> outside, boolean none, List<Entry> entries, List<Own> own) {
        var labels = with(outside, block.label());
        boolean sharesNone = none || sharesNone(block);
        int from = entries.size();
        lines(block.entries(), place, labels, sharesNone, entries, own);
        var inside = new ArrayList<Held>();
        entries.subList(from, entries.size()).forEach(entry -> inside.addAll(entry.held()));
        rules(block, inside);
        block.limits().forEach(limit -> own.add(new Own(limit, from, entries.size())));
    }

    private void lines(
            List<Requirement> lines,
            String place,
            Set<String> labels,
            boolean none,
            List<Entry> entries,
            List<Own> own) {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            String at = place + "." + i;
            int before = entries.size();
            if (line instanceof Requirement.Part part) {
                if (part.audience().isEmpty() || path.on().contains(at)) {
                    entries(part.block(), at, labels, none, entries, own);
                }
            } else if (line instanceof Requirement.AnyFrom any) {
                lines(any.entries(), at, labels, none, entries, own);
            } else if (line instanceof Requirement.AnyMatching any) {
                entries.addAll(matching(any, at, labels, none));
            } else if (line instanceof Requirement.AnyOpen open) {
                for (var one : held(at, labels, none)) {
                    filling(one, open.level(), open.unitsEach());
                    entries.add(new Entry(line, List.of(one)));
                }
            } else if (path.on().contains(at)) {
                entries.add(new Entry(line, line(line, at, labels, none)));
            }
            if (entries.size() > before && line.audience().isPresent()) {
                belong(line.audience().get(), true);
            }
        }
    }
}
