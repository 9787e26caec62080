package dev.credence.policy;

import dev.credence.model.Program;
import dev.credence.path.ProgramRanges;
import dev.credence.path.RangeEngine;
import dev.credence.path.Ranges;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What is known of the paths of a catalog's programs, and what rules have worked out about the catalog as a whole. */
public final class Proofs {
    private final Map<String, ProgramRanges> ranges;
    private final Map<String, ProgramRanges> instead;
    /** By type; programs may be judged on several threads. */
    private final Map<Class<?>, Object> remembered = Collections.synchronizedMap(new HashMap<>());

    /** @param ranges by program id; the map must not change any more */
    public Proofs(Map<String, ProgramRanges> ranges) {
        this(ranges, Map.of());
    }

    private Proofs(Map<String, ProgramRanges> ranges, Map<String, ProgramRanges> instead) {
        this.ranges = Collections.unmodifiableMap(ranges);
        this.instead = instead;
    }

    /** Of no program. */
    static Proofs none() {
        return new Proofs(Map.of());
    }

    /** The same for a program that is not as its catalog has it, such as one option of it. */
    public Proofs of(Program changed) {
        return new Proofs(ranges, Map.of(changed.facts().id(), RangeEngine.of(changed.facts())));
    }

    /** Something that follows from the catalog alone: worked out on first need and the same for every program of it. */
    <T> T once(Class<T> what, Supplier<T> make) {
        return what.cast(remembered.computeIfAbsent(what, unused -> make.get()));
    }

    /** What the paths add up to; empty where nobody can complete the program. */
    public Optional<Ranges> ranges(Program program) {
        String id = program.facts().id();
        return Optional.ofNullable(instead.getOrDefault(id, ranges.get(id))).flatMap(ProgramRanges::whole);
    }
}
