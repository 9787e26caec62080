package dev.credence.publish.html;

import dev.credence.publish.Change;
import dev.credence.publish.SubjectChanges;
import dev.credence.publish.html.view.RedlineView.ChangeView;
import dev.credence.publish.html.view.RedlineView.SubjectView;

/** What changed about one program or course, in the words of the redline. */
public final class SubjectWords {
    private SubjectWords() {}

    /** The changes as a page shows them. */
    public static SubjectView view(SubjectChanges subject) {
        return new SubjectView(
                subject.id(),
                subject.name(),
                state(subject),
                String.join(", ", subject.usedBy()),
                subject.changes().stream()
                        .map(change -> new ChangeView(heading(change), change.before(), change.after()))
                        .toList());
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
}
