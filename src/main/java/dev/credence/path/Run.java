package dev.credence.path;

import org.jspecify.annotations.Nullable;

/**
 * How a tree is computed. Together the kinds give outer bounds and attained values; alone {@link #exact} gives both.
 *
 * @param usedCourses whether courses used twice and exclusions are looked at; without, more ways pass
 * @param perVector how many ways that differ only in the courses used are followed; fewer pass then, but each of them is a path; 0 for all
 * @param kept the measure that alone is kept, as a bit of {@link Summary}, with no limits; 0 to keep all
 * @param budget how many steps may be spent, so that no program takes long
 * @param watched of the bits of used courses those that are looked at, where the smallest way to every sum is followed; else null
 */
record Run(boolean usedCourses, int perVector, int kept, int budget, int @Nullable [] watched) {
    Run(boolean usedCourses, int perVector, int kept, int budget) {
        this(usedCourses, perVector, kept, budget, null);
    }

    static Run exact(int budget) {
        return new Run(true, 0, 0, budget);
    }

    /** Follows the smallest way to every sum. */
    static Run smallest(int[] watched, int budget) {
        return new Run(true, 0, 0, budget, watched);
    }

    /** Whether every state remembers its smallest way. */
    boolean ways() {
        return watched != null;
    }

    static Run outer(int budget) {
        return new Run(false, 0, 0, budget);
    }

    static Run attained(int budget) {
        return new Run(true, 6, 0, budget);
    }

    static Run only(int measure, int budget) {
        return new Run(false, 0, measure, budget);
    }

    boolean limits() {
        return kept == 0;
    }

    /** What each kind of run may spend; where no course can be used twice, an exact run has what outer bounds would cost. */
    record Budget(int exact, int outer, int attained, int each) {
        static final Budget USUAL = new Budget(60_000, 200_000, 200_000, 200_000);
    }

    /** The budget is spent. */
    static final class Overflow extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Overflow() {
            super("too many states", null, false, false);
        }
    }
}
