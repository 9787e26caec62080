package dev.credence.policy.fact;

import java.util.List;

/** Lists as people write them. */
final class Lists {
    private Lists() {}

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    static String and(List<String> words) {
        return joined(words, " and ");
    }

    /** {@code a}, {@code a or b}, {@code a, b or c}. */
    static String or(List<String> words) {
        return joined(words, " or ");
    }

    private static String joined(List<String> words, String last) {
        int end = words.size() - 1;
        return end < 1 ? String.join("", words) : String.join(", ", words.subList(0, end)) + last + words.get(end);
    }
}
