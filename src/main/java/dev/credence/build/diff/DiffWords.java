package dev.credence.build.diff;

import dev.credence.publish.CatalogChanges;

/** What the text and the page say alike. */
final class DiffWords {
    private DiffWords() {}

    /** {@code csulb/2025-2026 -> csulb/2026-2027}, or one name where both are the same. */
    static String name(CatalogChanges changes) {
        String old = changes.before().or(changes::after).orElse("");
        String now = changes.after().or(changes::before).orElse("");
        return old.equals(now) ? now : old + " -> " + now;
    }

    /** Whether anything changed, and how much. */
    static String summary(CatalogChanges changes) {
        if (changes.before().isEmpty()) {
            return "only in NEW, not compared";
        }
        if (changes.after().isEmpty()) {
            return "only in OLD, not compared";
        }
        if (changes.isNothing()) {
            return "nothing changed";
        }
        return counted(changes.programs().size(), "program") + " and "
                + counted(changes.courses().size(), "course") + " changed";
    }

    private static String counted(int number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
