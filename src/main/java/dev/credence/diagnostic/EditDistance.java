package dev.credence.diagnostic;

import java.util.Arrays;

/**
 * The restricted Damerau-Levenshtein distance (optimal string alignment): the number of letters to insert, drop, replace or swap
 * with their neighbour, where no place is edited twice.
 */
public final class EditDistance {
    private EditDistance() {}

    /** What {@link #within} answers when the texts are further apart than the limit. */
    public static final int FAR = Integer.MAX_VALUE;

    /** The distance of two texts in code points, or {@link #FAR} when it is larger than {@code limit}. */
    public static int within(String first, String second, int limit) {
        return within(first.codePoints().toArray(), second.codePoints().toArray(), limit);
    }

    static int within(int[] first, int[] second, int limit) {
        // What both begin and end with costs nothing, and most names share much.
        int start = 0;
        int shorter = Math.min(first.length, second.length);
        while (start < shorter && first[start] == second[start]) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && first[first.length - 1 - end] == second[second.length - 1 - end]) {
            end++;
        }
        return table(
                Arrays.copyOfRange(first, start, first.length - end),
                Arrays.copyOfRange(second, start, second.length - end),
                limit);
    }

    private static int table(int[] a, int[] b, int limit) {
        if (Math.abs(a.length - b.length) > limit) {
            return FAR;
        }
        int[] beforeLast = new int[b.length + 1];
        int[] last = new int[b.length + 1];
        int[] row = new int[b.length + 1];
        for (int j = 0; j <= b.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length; i++) {
            row[0] = i;
            int best = row[0];
            for (int j = 1; j <= b.length; j++) {
                int replace = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                int cost = Math.min(replace, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                    cost = Math.min(cost, beforeLast[j - 2] + 1);
                }
                row[j] = cost;
                best = Math.min(best, cost);
            }
            // A swap may still save one more than the row shows.
            if (best > limit + 1) {
                return FAR;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length] <= limit ? last[b.length] : FAR;
    }
}
