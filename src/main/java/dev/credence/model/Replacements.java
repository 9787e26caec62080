package dev.credence.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Follows {@code replaced by} from program to program. */
public final class Replacements {
    private Replacements() {}

    /**
     * What takes the place of a program, the nearest first.
     *
     * @param programs of the same edition, by their ids
     */
    public static List<Program> of(Program program, Map<String, Program> programs) {
        var found = new ArrayList<Program>();
        Set<String> seen = new HashSet<>(Set.of(program.facts().id()));
        var next = after(program, programs);
        while (next.isPresent() && seen.add(next.get().facts().id())) {
            found.add(next.get());
            next = after(next.get(), programs);
        }
        return found;
    }

    private static Optional<Program> after(Program program, Map<String, Program> programs) {
        return program.facts()
                .replacedBy()
                .flatMap(target -> target instanceof Target.Known known
                        ? Optional.ofNullable(programs.get(known.id()))
                        : Optional.empty());
    }

    /** For each program that is not among some and has a replacement that is: the ids of both. */
    static Map<String, String> among(List<Program> all, List<Program> some) {
        Map<String, Program> byId = new HashMap<>();
        all.forEach(program -> byId.put(program.facts().id(), program));
        var kept = some.stream().map(program -> program.facts().id()).collect(Collectors.toSet());
        var found = new HashMap<String, String>();
        for (var program : all) {
            if (!kept.contains(program.facts().id())) {
                of(program, byId).stream()
                        .map(replacement -> replacement.facts().id())
                        .filter(kept::contains)
                        .findFirst()
                        .ifPresent(id -> found.put(program.facts().id(), id));
            }
        }
        return found;
    }
}
