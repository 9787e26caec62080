package dev.credence.path;

/**
 * How a tree is computed. Together the kinds give outer bounds and attained values; alone {@link #EXACT} gives both.
 *
 * @param usedCourses whether courses used twice and exclusions are looked at; without, more ways pass
 * @param perVector how many ways that differ only in the courses used are followed; fewer pass then, but each of them is a path; 0 for all
 * @param kept the measure that alone is kept, as a bit of {@link Summary}, with no limits; 0 to keep all
 * @param budget how many steps may be spent, so that no program takes long
 */
record Run(boolean usedCourses, int perVector, int kept, int budget) {
    static final Run EXACT = new Run(true, 0, 0, 300_000);
    static final Run OUTER = new Run(false, 0, 0, 200_000);
    static final Run ATTAINED = new Run(true, 6, 0, 600_000);

    static Run only(int measure) {
        return new Run(false, 0, measure, 400_000);
    }

    boolean limits() {
        return kept == 0;
    }

    /** The budget is spent. */
    static final class Overflow extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Overflow() {
            super("too many states", null, false, false);
        }
    }
}
