package dev.credence.policy;

import dev.credence.model.Program;
import dev.credence.path.ProgramRanges;
import java.util.Map;
import java.util.Optional;

/** What is known of the paths of a catalog's programs. */
public final class Proofs {
    private final Map<String, ProgramRanges> ranges;

    /** @param ranges by program id */
    public Proofs(Map<String, ProgramRanges> ranges) {
        this.ranges = Map.copyOf(ranges);
    }

    /** What the paths add up to; empty where nobody can complete the program. */
    public Optional<dev.credence.path.Ranges> ranges(Program program) {
        return Optional.ofNullable(ranges.get(program.facts().id())).flatMap(ProgramRanges::whole);
    }
}
