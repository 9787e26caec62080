package dev.credence.diagnostic.render;

import java.util.Comparator;

/**
 * An underline in one line.
 *
 * @param start the first column, from 0
 * @param end the column after the last; at least one more
 * @param text what is said of it; may be empty
 */
record Mark(int start, int end, boolean primary, String text) {
    static final Comparator<Mark> BY_PLACE = (one, other) ->
            one.start != other.start ? Integer.compare(one.start, other.start) : Integer.compare(one.end, other.end);

    /** The same underline in a line of which only some columns are shown. */
    Mark within(int from, int to) {
        int first = Math.min(Math.max(start, from), to - 1);
        int last = Math.max(first + 1, Math.min(end, to));
        return new Mark(first - from, last - from, primary, text);
    }
}
