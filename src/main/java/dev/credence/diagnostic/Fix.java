package dev.credence.diagnostic;

import dev.credence.source.Span;
import java.util.List;

/**
 * A way out that needs nothing but a change of texts. Whoever diagnoses proposes it; it is offered to authors only after it was applied
 * to a copy, which was compiled and no longer had the problem nor a new one.
 *
 * @param title what it does, in the words of a help line: {@code write `units 3`}
 * @param edits all of them are made, or none; they do not collide, and may lie in several files
 */
public record Fix(String title, List<Edit> edits) {
    public Fix {
        edits = List.copyOf(edits);
    }

    public static Fix of(String title, Edit... edits) {
        return new Fix(title, List.of(edits));
    }

    /** Writes something else in the place of a stretch. */
    public static Fix write(Span span, String replacement) {
        return of("write `" + replacement + "`", new Edit(span, replacement));
    }

    /** Whether it cannot be applied together with another. */
    public boolean collidesWith(Fix other) {
        return edits.stream().anyMatch(edit -> other.edits.stream().anyMatch(edit::collidesWith));
    }
}
