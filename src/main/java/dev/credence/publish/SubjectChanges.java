package dev.credence.publish;

import java.util.List;
import java.util.Optional;

/**
 * What changed about one program or course.
 *
 * @param before its id or code in the old catalog; empty where it was not there
 * @param after the same in the new catalog; empty where it is no longer there
 * @param name what people call it, by the new catalog where it is there
 * @param changes in the order of their importance; empty where it is only on one side
 * @param usedBy for a course, the ids of the programs whose requirements name it, in either catalog
 */
public record SubjectChanges(
        Optional<String> before, Optional<String> after, String name, List<Change> changes, List<String> usedBy) {
    public SubjectChanges {
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("on neither side: " + name);
        }
        changes = List.copyOf(changes);
        usedBy = List.copyOf(usedBy);
    }

    /** What happened to it as a whole. */
    public enum State {
        RENAMED,
        REMOVED,
        ADDED,
        CHANGED
    }

    public State state() {
        if (before.isEmpty()) {
            return State.ADDED;
        }
        if (after.isEmpty()) {
            return State.REMOVED;
        }
        return before.equals(after)
                        && changes.stream().noneMatch(change -> change.topic().equals("title"))
                ? State.CHANGED
                : State.RENAMED;
    }

    /** Its id or code now, or the last it had. */
    public String id() {
        return after.or(() -> before).orElseThrow();
    }
}
