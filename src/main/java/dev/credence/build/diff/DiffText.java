package dev.credence.build.diff;

import dev.credence.publish.CatalogChanges;
import dev.credence.publish.Change;
import dev.credence.publish.SubjectChanges;
import dev.credence.publish.html.SubjectWords;
import java.util.List;
import java.util.function.UnaryOperator;

/** The changes as a text for people: by program, for students first; {@code -} is gone and {@code +} is new. */
public final class DiffText {
    private final StringBuilder out = new StringBuilder();
    private final UnaryOperator<String> gone;
    private final UnaryOperator<String> fresh;

    /**
     * @param gone paints what is gone
     * @param fresh paints what is new
     */
    public DiffText(UnaryOperator<String> gone, UnaryOperator<String> fresh) {
        this.gone = gone;
        this.fresh = fresh;
    }

    public String of(List<CatalogChanges> all) {
        all.forEach(this::catalog);
        if (all.isEmpty()) {
            out.append("there is nothing to compare\n");
        }
        return out.toString();
    }

    private void catalog(CatalogChanges changes) {
        out.append(DiffWords.name(changes))
                .append(": ")
                .append(DiffWords.summary(changes))
                .append('\n');
        if (!changes.programs().isEmpty() || !changes.courses().isEmpty()) {
            out.append('\n');
        }
        changes.programs().forEach(this::subject);
        changes.courses().forEach(this::subject);
    }

    private void subject(SubjectChanges subject) {
        out.append(subject.id())
                .append(' ')
                .append(subject.name())
                .append(": ")
                .append(SubjectWords.state(subject))
                .append('\n');
        if (!subject.usedBy().isEmpty()) {
            out.append("  used by ").append(String.join(", ", subject.usedBy())).append('\n');
        }
        subject.changes().forEach(this::change);
        out.append('\n');
    }

    private void change(Change change) {
        out.append("  ").append(SubjectWords.heading(change)).append('\n');
        change.before()
                .forEach(line ->
                        out.append("    ").append(gone.apply("- " + line)).append('\n'));
        change.after()
                .forEach(line ->
                        out.append("    ").append(fresh.apply("+ " + line)).append('\n'));
    }
}
