package dev.credence.path;

import java.util.Arrays;

/**
 * Where things stand in a state: a row of ints that says what one way through a requirement adds up to. Units by level come first,
 * then what lists count while they are open, one counter for every limit that still has to be checked, and the courses used so far as
 * bits.
 */
final class Layout {
    static final int LOWER = 0;
    static final int UPPER = 1;
    static final int GRADUATE = 2;
    /** Units of unknown level that no limit has forced to a level. */
    static final int FREE = 3;
    /** All units of unknown level, also those that a limit has forced to one. */
    static final int UNKNOWN = 4;
    /** Bit {@code i} is set where column {@code i} may be this or any more. */
    static final int ENDLESS = 5;
    /** Entries taken from the list that is being worked on. */
    static final int COUNT = 6;
    /** What a list must remember of its entries to tell whether one is superfluous. */
    static final int TYPES = 7;
    /** The first counter. */
    static final int COUNTERS = 8;

    final int counters;
    final int maskStart;
    final int width;
    final Conflicts conflicts;
    /** Where each counter stops counting: beyond, no question about it has another answer. */
    final int[] caps;

    Layout(int counters, Conflicts conflicts) {
        this.counters = counters;
        this.conflicts = conflicts;
        maskStart = COUNTERS + counters;
        width = maskStart + conflicts.words();
        caps = new int[counters];
        Arrays.fill(caps, Integer.MAX_VALUE);
    }

    static int total(int[] states, int at) {
        return states[at] + states[at + UPPER] + states[at + GRADUATE] + states[at + FREE];
    }

    /** Adds two states; what a list remembers is taken from the first. */
    void add(int[] a, int ai, int[] b, int bi, int[] stops, int[] out) {
        for (int i = 0; i <= UNKNOWN; i++) {
            out[i] = Math.addExact(a[ai + i], b[bi + i]);
        }
        out[ENDLESS] = a[ai + ENDLESS] | b[bi + ENDLESS];
        out[COUNT] = a[ai + COUNT];
        out[TYPES] = a[ai + TYPES];
        for (int j = 0; j < counters; j++) {
            out[COUNTERS + j] = Math.min(stops[j], Math.addExact(a[ai + COUNTERS + j], b[bi + COUNTERS + j]));
        }
        for (int i = maskStart; i < width; i++) {
            out[i] = a[ai + i] | b[bi + i];
        }
    }
}
