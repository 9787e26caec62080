package dev.credence.path;

/**
 * Which uses of courses exclude each other. Every course that could be used twice has a bit, and so has each side of an exclusion; a
 * bit forbids others, itself included where a course counts once. Filled before the first state is made.
 */
final class Conflicts {
    private final int[][] forbids;
    private final int words;

    Conflicts(int bits) {
        words = (bits + 31) / 32;
        forbids = new int[bits][words];
    }

    int words() {
        return words;
    }

    int bits() {
        return forbids.length;
    }

    void exclude(int a, int b) {
        forbids[a][b >> 5] |= 1 << b;
        forbids[b][a >> 5] |= 1 << a;
    }

    boolean excludes(int a, int b) {
        return (forbids[a][b >> 5] & 1 << b) != 0;
    }

    /** What may not be used beside the bits of a state. */
    void forbidden(int[] states, int maskAt, int[] out) {
        for (int w = 0; w < words; w++) {
            out[w] = 0;
        }
        for (int w = 0; w < words; w++) {
            for (int rest = states[maskAt + w]; rest != 0; rest &= rest - 1) {
                int[] row = forbids[(w << 5) + Integer.numberOfTrailingZeros(rest)];
                for (int i = 0; i < words; i++) {
                    out[i] |= row[i];
                }
            }
        }
    }

    boolean clash(int[] forbidden, int[] states, int maskAt) {
        for (int w = 0; w < words; w++) {
            if ((forbidden[w] & states[maskAt + w]) != 0) {
                return true;
            }
        }
        return false;
    }
}
