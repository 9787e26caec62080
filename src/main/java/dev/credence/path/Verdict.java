package dev.credence.path;

import dev.credence.model.Units;
import dev.credence.source.Span;
import java.util.List;
import java.util.Optional;

/** What is known of a clause on every path. */
public sealed interface Verdict {

    /**
     * No path in the window breaks it, whatever unstated parts are.
     *
     * @param anyPath whether a path lies in the window at all
     * @param margin the smallest slack of these paths, in the measure of the tally; empty where there is none, or where finding it
     *     would have taken too long
     * @param tightest a path with that slack, where the proof came by one
     */
    record Holds(boolean anyPath, Optional<Units> margin, Optional<Witness> tightest) implements Verdict {
        Holds(boolean anyPath, Optional<Units> margin) {
            this(anyPath, margin, Optional.empty());
        }
    }

    /**
     * A student can break it, whatever unstated parts are.
     *
     * @param witness such a path; unstated parts are on it as kindly filled as they can be
     * @param value the clause on it
     * @param onEveryPath whether every path in the window is known to break it
     * @param nearest where every path does, and it could be found within the budget, the values of the one that comes nearest to the bound
     */
    record Fails(Witness witness, ClauseValue value, boolean onEveryPath, Optional<ClauseValue> nearest)
            implements Verdict {}

    /**
     * It depends on what the program does not say.
     *
     * @param parts the lines that hide it, in the order of the program
     * @param needed what these parts together would have to add to the tally on every path: at least so much, or at most, by the
     *     clause's sense; the bound that would settle it
     * @param witness a path that breaks it, with unstated parts filled in a way that does
     * @param value the clause on it
     */
    record Unknown(List<OpenPart> parts, Units needed, Witness witness, ClauseValue value) implements Verdict {
        public Unknown {
            parts = List.copyOf(parts);
        }
    }

    /** An open part or a course of which something is not stated. */
    record OpenPart(Span span, String words, boolean levelUnknown, boolean unitsUnknown) {}

    /** The budget was spent first; the size of the model tells why. */
    record Undecided(int variables, int rows) implements Verdict {}

    /** Nobody can complete the program. */
    record NoPath(ProgramRanges.Impossible impossible) implements Verdict {}
}
