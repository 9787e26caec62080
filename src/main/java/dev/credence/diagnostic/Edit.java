package dev.credence.diagnostic;

import dev.credence.source.Span;

/**
 * One change of a text: the replacement takes the place of the span. An empty span inserts, an empty replacement takes out.
 *
 * @param replacement its line ends are written LF and become those of the file
 */
public record Edit(Span span, String replacement) {
    /** Inserts before an offset of the file in which {@code place} lies. */
    public static Edit insert(Span place, int offset, String text) {
        return new Edit(place.file().span(offset, offset), text);
    }

    /** Takes a stretch out. */
    public static Edit delete(Span span) {
        return new Edit(span, "");
    }

    /** Whether two edits cannot both be made, or nobody could tell in which order. */
    public boolean collidesWith(Edit other) {
        return span.file() == other.span.file() && span.start() <= other.span.end() && other.span.start() <= span.end();
    }
}
