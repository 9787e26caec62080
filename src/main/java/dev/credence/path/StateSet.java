package dev.credence.path;

import dev.credence.model.Limit;
import dev.credence.path.ProgramRanges.Impossible;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A set of states in the order in which they were found. */
final class StateSet {
    /** Below this size a look through all of them is faster than a table. */
    private static final int SMALL = 8;

    final int width;
    /** Where the bits of used courses begin. */
    private final int maskStart;
    /** How many of the states that differ in used courses only are kept; 0 for all. */
    private final int perVector;

    int[] data;
    private int size;
    private int[] table = new int[0];
    /** A bit for every measure whose ends need not be taken by a path; see {@link Summary}. */
    int inexact;
    /** Why it is empty. */
    @Nullable
    Impossible why;

    /** For every state the smallest way to it, where a run follows ways. */
    private Way @Nullable [] ways;

    /** Of a line that takes one thing: what it takes in each state, so many times. */
    Taken @Nullable [] leaves;

    int times = 1;
    /** Of a line that takes one of several things: what it is put together from. */
    List<StateSet> parts = List.of();
    /** Of a filling: what it may have or not, besides a level. */
    Optional<Limit.Scope> either = Optional.empty();
    /** Whether nobody decides between those. */
    boolean unstated;

    StateSet(Layout layout, int perVector) {
        this(layout, perVector, 4);
    }

    StateSet(Layout layout, int perVector, int capacity) {
        this(layout.width, layout.maskStart, perVector, capacity);
    }

    private StateSet(int width, int maskStart, int perVector, int capacity) {
        this.width = width;
        this.maskStart = maskStart;
        this.perVector = perVector;
        data = new int[width * capacity];
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Adds a state and tells whether it is new and was kept. */
    boolean add(int[] state, int from) {
        int compared = perVector == 0 ? width : maskStart;
        if (size < SMALL) {
            if (!isNewAmongAll(state, from, compared)) {
                return false;
            }
        } else {
            if (table.length < 2 * (size + 1)) {
                grow(compared);
            }
            int slot = slotFor(state, from, compared);
            if (slot < 0) {
                return false;
            }
            table[slot] = size + 1;
        }
        if ((size + 1) * width > data.length) {
            data = Arrays.copyOf(data, data.length * 2);
        }
        System.arraycopy(state, from, data, size * width, width);
        size++;
        return true;
    }

    /** A set that follows the smallest way to every state. */
    static StateSet ofWays(int width) {
        var set = new StateSet(width, width, 0, 4);
        set.ways = new Way[4];
        return set;
    }

    boolean hasWays() {
        return ways != null;
    }

    Way way(int index) {
        return Objects.requireNonNull(Objects.requireNonNull(ways)[index]);
    }

    /** Puts another way, of the same size, in the place of each. */
    void eachWay(UnaryOperator<Way> other) {
        var known = Objects.requireNonNull(ways);
        for (int i = 0; i < size; i++) {
            known[i] = other.apply(known[i]);
        }
    }

    /** The ways as they are now, state by state. */
    Way[] waysNow() {
        return Arrays.copyOf(Objects.requireNonNull(ways), size);
    }

    /** Adds a state with the way that two ways make together, unless a smaller way to it is known; its index, or -1. */
    int offer(int[] state, int from, Way one, Way other) {
        var known = Objects.requireNonNull(ways);
        int at = index(state, from);
        if (at >= 0) {
            if (!Way.isSmaller(one, other, known[at])) {
                return -1;
            }
            known[at] = Way.both(one, other);
            return at;
        }
        if ((size + 1) * width > data.length) {
            data = Arrays.copyOf(data, data.length * 2);
        }
        System.arraycopy(state, from, data, size * width, width);
        if (size == known.length) {
            known = Arrays.copyOf(known, 2 * size);
            ways = known;
        }
        known[size] = Way.both(one, other);
        if (size >= SMALL) {
            table[-1 - at] = size + 1;
        }
        return size++;
    }

    /** Where a state is; else minus one, less the slot that is free for it. */
    private int index(int[] state, int from) {
        if (size < SMALL) {
            for (int i = 0; i < size; i++) {
                if (same(i * width, state, from, width)) {
                    return i;
                }
            }
            return -1;
        }
        if (table.length < 2 * (size + 1)) {
            grow(width);
        }
        int slot = hash(state, from, width) & (table.length - 1);
        while (table[slot] != 0) {
            if (same((table[slot] - 1) * width, state, from, width)) {
                return table[slot] - 1;
            }
            slot = (slot + 1) & (table.length - 1);
        }
        return -1 - slot;
    }

    /** Some states of this set, in their order, as a set of their own. */
    StateSet part(int first, int count) {
        var part = new StateSet(width, maskStart, perVector, count);
        System.arraycopy(data, first * width, part.data, 0, count * width);
        part.size = count;
        return part;
    }

    void addAll(StateSet other) {
        for (int i = 0; i < other.size; i++) {
            add(other.data, i * width);
        }
        inexact |= other.inexact;
    }

    private boolean isNewAmongAll(int[] state, int from, int compared) {
        int alike = 0;
        for (int i = 0; i < size; i++) {
            if (same(i * width, state, from, compared)) {
                alike++;
                if (isKnown(i, state, from, alike)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether a state with the same vector makes another one unwanted: it is the same, or there are enough of them. */
    private boolean isKnown(int index, int[] state, int from, int alike) {
        return perVector == 0 || alike >= perVector || same(index * width, state, from, width);
    }

    private boolean same(int at, int[] state, int from, int length) {
        return Arrays.equals(data, at, at + length, state, from, from + length);
    }

    private int slotFor(int[] state, int from, int compared) {
        int alike = 0;
        int slot = hash(state, from, compared) & (table.length - 1);
        while (table[slot] != 0) {
            int index = table[slot] - 1;
            if (same(index * width, state, from, compared)) {
                alike++;
                if (isKnown(index, state, from, alike)) {
                    return -1;
                }
            }
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    private void grow(int compared) {
        table = new int[Integer.highestOneBit(Math.max(16, 4 * (size + 1)) - 1) << 1];
        for (int i = 0; i < size; i++) {
            int slot = hash(data, i * width, compared) & (table.length - 1);
            while (table[slot] != 0) {
                slot = (slot + 1) & (table.length - 1);
            }
            table[slot] = i + 1;
        }
    }

    private static int hash(int[] state, int from, int length) {
        int hash = 1;
        for (int i = from; i < from + length; i++) {
            hash = hash * 0x01000193 ^ state[i] * 0x9E3779B1;
        }
        hash ^= hash >>> 15;
        return hash * 0x85EBCA6B ^ hash >>> 13;
    }

    /** Whether both hold the same states in the same order. */
    boolean sameAs(StateSet other) {
        return size == other.size
                && inexact == other.inexact
                && Arrays.equals(data, 0, size * width, other.data, 0, size * width);
    }
}
