package dev.credence.policy;

import dev.credence.model.Program;
import dev.credence.path.ProgramRanges;
import dev.credence.path.RangeEngine;
import dev.credence.path.Ranges;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;

/** What the paths of a catalog's programs add up to. */
public final class Proofs {
    /** Of no program. */
    static final Proofs NONE = new Proofs(Map.of());

    private final Map<String, ProgramRanges> ranges;
    private final Map<String, ProgramRanges> instead;

    /** @param ranges by program id; the map must not change any more */
    public Proofs(Map<String, ProgramRanges> ranges) {
        this(ranges, Map.of());
    }

    private Proofs(Map<String, ProgramRanges> ranges, Map<String, ProgramRanges> instead) {
        this.ranges = Collections.unmodifiableMap(ranges);
        this.instead = instead;
    }

    /** The same for a program that is not as its catalog has it, such as one option of it. */
    public Proofs of(Program changed) {
        return new Proofs(ranges, Map.of(changed.facts().id(), RangeEngine.of(changed.facts())));
    }

    /** What the paths add up to; empty where nobody can complete the program. */
    public Optional<Ranges> ranges(Program program) {
        String id = program.facts().id();
        return Optional.ofNullable(instead.getOrDefault(id, ranges.get(id))).flatMap(ProgramRanges::whole);
    }
}
