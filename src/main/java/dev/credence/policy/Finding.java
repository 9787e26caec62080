package dev.credence.policy;

import dev.credence.model.ProgramFacts.Approval;
import dev.credence.model.Units;
import dev.credence.path.PathClause;
import dev.credence.path.Verdict;
import java.util.List;
import java.util.Optional;

/** What a sentence of a policy found when it looked at a program: what was asked, and what is there. */
public sealed interface Finding {

    /**
     * A question about every path.
     *
     * @param asked in the units of the catalog
     */
    record OnPaths(PathClause asked, Verdict found) implements Finding {}

    /**
     * A number that the program states, beside the one it is compared with.
     *
     * @param fact as the sentence calls it
     * @param found empty where the program states none and is held to what is asked for
     * @param asked {@code at most 4.5 units}
     * @param units whether it is a number of units
     * @param most the 4.5; empty where no most is asked for in units, or nobody knows it exactly
     */
    record Number(String fact, Optional<Units> found, String asked, boolean units, Optional<Units> most)
            implements Finding {}

    /**
     * An approval that is asked for.
     *
     * @param body who has to give it, as the policy calls it
     * @param line what the program says of it; without a day where it is still to come
     */
    record Approved(String body, Optional<Approval> line) implements Finding {}

    /**
     * What the program states in words.
     *
     * @param fact as the sentence calls it
     * @param found each once, in the order of the program; empty where it says nothing
     * @param asked the words it may be, or with {@code forbidden} must not be
     */
    record Word(String fact, List<String> found, List<String> asked, boolean forbidden) implements Finding {
        public Word {
            found = List.copyOf(found);
            asked = List.copyOf(asked);
        }
    }
}
