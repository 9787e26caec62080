package dev.credence.path;

/** Something that finds values for a question, again and again under other assumptions. */
interface Search {
    boolean solve(int[] assumptions, int count);

    /** The values found last, by variable. */
    boolean[] values();

    /** A variable of its own, and rows that speak of it. */
    PbModel model();

    /** Takes over what was added to {@link #model} since. */
    void update();

    default boolean solve() {
        return solve(new int[0], 0);
    }
}
