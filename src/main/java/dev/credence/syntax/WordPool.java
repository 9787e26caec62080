package dev.credence.syntax;

import org.jspecify.annotations.Nullable;

/**
 * Makes texts of stretches of other texts, and one text only of stretches that read the same: a file names the same subjects and
 * numbers again and again. It is small and forgets, which costs memory and nothing else.
 */
final class WordPool {
    private static final int SIZE = 1024;

    private final @Nullable String[] words = new String[SIZE];

    /** The text from one place to another. */
    String word(String source, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + source.charAt(i);
        }
        int slot = (hash ^ (hash >>> 10)) & (SIZE - 1);
        String known = words[slot];
        if (known != null && known.length() == to - from && source.startsWith(known, from)) {
            return known;
        }
        String word = source.substring(from, to);
        words[slot] = word;
        return word;
    }
}
