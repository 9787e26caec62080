package dev.credence.syntax.format;

import dev.credence.source.Span;
import java.util.List;

/**
 * A file in the one layout.
 *
 * @param text all of it
 * @param leftAlone the stretches of the file that could not be read and stand in the text as they were
 */
public record Formatted(String text, List<Span> leftAlone) {
    public Formatted {
        leftAlone = List.copyOf(leftAlone);
    }
}
