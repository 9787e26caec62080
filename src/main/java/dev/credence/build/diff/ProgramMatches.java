package dev.credence.build.diff;

import dev.credence.model.Program;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which program of the old catalog is which of the new one: the one of the same id; of the rest, the one that names the other's title or
 * id as its former one, and else the only one of the same kind with the same requirements. The same whichever catalog is the old one.
 */
final class ProgramMatches {
    private final Side before;
    private final Side after;

    ProgramMatches(Side before, Side after) {
        this.before = before;
        this.after = after;
    }

    /** One program, on one side or on both. */
    record Match(Optional<Program> before, Optional<Program> after) {}

    /** Every program of either side once. */
    List<Match> all() {
        var matches = new ArrayList<Match>();
        var lost = new ArrayList<Program>();
        var gained = new ArrayList<>(after.catalog().programs());
        Map<String, Program> now = new HashMap<>();
        gained.forEach(program -> now.put(program.facts().id(), program));
        for (var program : before.catalog().programs()) {
            var same = Optional.ofNullable(now.get(program.facts().id()));
            if (same.isPresent()) {
                matches.add(new Match(Optional.of(program), same));
                gained.remove(same.get());
            } else {
                lost.add(program);
            }
        }
        pair(lost, gained, ProgramMatches::isFormer, matches);
        pair(lost, gained, this::hasSameRequirements, matches);
        lost.forEach(program -> matches.add(new Match(Optional.of(program), Optional.empty())));
        gained.forEach(program -> matches.add(new Match(Optional.empty(), Optional.of(program))));
        return matches;
    }

    /** Whether two programs of the two sides are one. */
    private interface Likeness {
        boolean holds(Program old, Program now);
    }

    /** Takes out what is alike, where neither is like a second one. */
    private static void pair(List<Program> lost, List<Program> gained, Likeness likeness, List<Match> matches) {
        var found = new ArrayList<Match>();
        for (var old : lost) {
            var alike = gained.stream().filter(now -> likeness.holds(old, now)).toList();
            if (alike.size() == 1
                    && lost.stream()
                                    .filter(other -> likeness.holds(other, alike.get(0)))
                                    .count()
                            == 1) {
                found.add(new Match(Optional.of(old), Optional.of(alike.get(0))));
            }
        }
        found.forEach(match -> {
            match.before().ifPresent(lost::remove);
            match.after().ifPresent(gained::remove);
        });
        matches.addAll(found);
    }

    private static boolean isFormer(Program old, Program now) {
        return names(now, old) || names(old, now);
    }

    private static boolean names(Program later, Program earlier) {
        var formerly = later.facts().formerly();
        return formerly.contains(earlier.facts().title())
                || formerly.contains(earlier.facts().id());
    }

    private boolean hasSameRequirements(Program old, Program now) {
        var lines = before.words().requirements(old);
        return !lines.isEmpty()
                && old.kind() == now.kind()
                && lines.equals(after.words().requirements(now));
    }
}
