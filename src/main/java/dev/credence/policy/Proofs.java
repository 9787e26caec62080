package dev.credence.policy;

import dev.credence.model.Program;
import dev.credence.path.ProgramRanges;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What is known of the paths of a catalog's programs, and what rules have worked out about the catalog as a whole. */
public final class Proofs {
    private final Map<String, ProgramRanges> ranges;
    /** By type; programs are judged on several threads. */
    private final Map<Class<?>, Object> remembered = new ConcurrentHashMap<>();

    /** @param ranges by program id */
    public Proofs(Map<String, ProgramRanges> ranges) {
        this.ranges = Map.copyOf(ranges);
    }

    /** Something that follows from the catalog alone: worked out on first need and the same for every program of it. */
    public <T> T once(Class<T> what, Supplier<T> make) {
        return what.cast(remembered.computeIfAbsent(what, unused -> make.get()));
    }

    /** What the paths add up to; empty where nobody can complete the program. */
    public Optional<dev.credence.path.Ranges> ranges(Program program) {
        return Optional.ofNullable(ranges.get(program.facts().id())).flatMap(ProgramRanges::whole);
    }
}
