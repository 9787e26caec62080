package dev.credence.path;

/** How much solving one question may take, in conflicts and in calls: never in time, so that no verdict depends on the machine. */
final class SolverBudget {
    private final int conflictsEach;
    private int calls;

    SolverBudget(int conflictsEach, int calls) {
        this.conflictsEach = conflictsEach;
        this.calls = calls;
    }

    /** What one question about every path may take. */
    static SolverBudget usual() {
        return new SolverBudget(20_000, 2_000);
    }

    /** What a question may take whose answer is only nice to have. */
    static SolverBudget small() {
        return new SolverBudget(2_000, 4);
    }

    /** What may be spent on telling an answer well that is already known: its margin, its nearest path, its smallest witness. */
    static SolverBudget ofWords(int variables) {
        // A conflict costs as much as the question is large.
        return new SolverBudget(Math.max(30, Math.min(1_000, 30_000 / variables)), 200);
    }

    /** What the ranges of one program may take. */
    static SolverBudget ofRanges(int variables) {
        return new SolverBudget(Math.max(30, Math.min(1_000, 30_000 / variables)), 150);
    }

    /** The conflicts that the next call may spend. */
    int next() {
        if (--calls < 0) {
            throw new Spent();
        }
        return conflictsEach;
    }

    /** The budget is spent. */
    static final class Spent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Spent() {
            super("undecided within the budget", null, false, false);
        }
    }
}
