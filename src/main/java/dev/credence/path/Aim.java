package dev.credence.path;

import java.util.List;

/**
 * What is sought among the sums of all paths: a total between two ends, and one or two linear forms of the units by level that are small.
 *
 * @param from the least total, in steps of the scale
 * @param to the most
 * @param forms of which the greatest is looked at
 * @param unstated the same forms for what has a level that nobody knows
 * @param best whether it is to be as small as can be; else no more than {@code limit}
 */
record Aim(int from, int to, List<Form> forms, List<Form> unstated, boolean best, long limit) {
    /** More than any form comes to. */
    static final long NO_LIMIT = Long.MAX_VALUE;

    /** Any path. */
    static final Aim ANY = new Aim(0, Integer.MAX_VALUE, List.of(), List.of(), false, NO_LIMIT);

    /** A weight for a step of lower, upper and graduate units each, and a number. */
    record Form(int lower, int upper, int graduate, int constant) {
        int of(int[] data, int at) {
            long value = (long) lower * data[at + Layout.LOWER]
                    + (long) upper * data[at + Layout.UPPER]
                    + (long) graduate * data[at + Layout.GRADUATE];
            return Math.toIntExact(value);
        }

        Form negated() {
            return new Form(-lower, -upper, -graduate, -constant);
        }
    }
}
