package dev.credence.path;

import dev.credence.model.Block;
import dev.credence.model.Level;
import dev.credence.model.ProgramFacts;
import dev.credence.model.Units;
import java.util.Optional;

/**
 * Whether something is a path of a program, found out without the solver: walks the requirement tree with what is taken, adds up every
 * sum anew and tries to drop every entry. Shares no code with what makes the rows.
 */
final class PathCheck {
    /**
     * What the check found.
     *
     * @param problem why it is no path; empty where it is one
     */
    record Result(Optional<String> problem, Units total, Units lower, Units upper, Units graduate) {}

    private PathCheck() {}

    static Result of(ProgramFacts facts, Block requirements, PathAssignment path) {
        try {
            var held = new CheckedTree(facts, path).walk(requirements);
            new CheckedCourses(facts.requirements()).check(held);
            var sums = new Units[] {Units.ZERO, Units.ZERO, Units.ZERO};
            var once = new CheckedLimits(facts).once(held);
            for (var one : once) {
                if (one.piece().level().isPresent()) {
                    int level = one.piece().level().get().ordinal();
                    sums[level] = sums[level].plus(one.piece().units());
                }
            }
            return new Result(
                    Optional.empty(),
                    CheckedLimits.units(once),
                    sums[Level.LOWER.ordinal()],
                    sums[Level.UPPER.ordinal()],
                    sums[Level.GRADUATE.ordinal()]);
        } catch (CheckedTree.Broken broken) {
            return new Result(Optional.of(broken.why()), Units.ZERO, Units.ZERO, Units.ZERO, Units.ZERO);
        }
    }

    /** Refuses a path that the rows found and this check does not: one of the two is wrong, and nothing may be claimed. */
    static void confirm(ProgramFacts facts, Block requirements, PathAssignment path, Witness witness) {
        var result = of(facts, requirements, path);
        var sums = witness.sums();
        boolean agrees = result.problem().isEmpty()
                && result.total().equals(sums.total())
                && result.lower().equals(sums.lower())
                && result.upper().equals(sums.upper())
                && result.graduate().equals(sums.graduate());
        if (!agrees) {
            throw new IllegalStateException("the proof of " + facts.id() + " found a path that is none: "
                    + result.problem().orElse("its sums differ") + "; please report " + witness);
        }
    }
}
