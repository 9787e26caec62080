package dev.credence.publish;

/** What texts, pages and feeds say alike of changes. */
public final class ChangeWords {
    private ChangeWords() {}

    /** {@code csulb/2025-2026 -> csulb/2026-2027}, or one name where both are the same. */
    public static String name(CatalogChanges changes) {
        String old = changes.before().or(changes::after).orElse("");
        String now = changes.after().or(changes::before).orElse("");
        return old.equals(now) ? now : old + " -> " + now;
    }

    /** Whether anything changed, and how much. */
    public static String summary(CatalogChanges changes) {
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

    /** What it is about, and whom it is for where that is not students. */
    public static String heading(Change change) {
        return change.heading() + (change.forPolicy() ? " (policy)" : "");
    }

    /** What happened to it as a whole. */
    public static String state(SubjectChanges subject) {
        return switch (subject.state()) {
            case ADDED -> "new";
            case REMOVED -> "no longer there";
            case CHANGED -> "changed";
            case RENAMED ->
                subject.before().equals(subject.after())
                        ? "renamed"
                        : "renamed, formerly " + subject.before().orElseThrow();
        };
    }

    private static String counted(int number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
