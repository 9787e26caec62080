package dev.credence.syntax.ast;

import dev.credence.source.Span;
import java.util.Optional;

/** {@code 6}, {@code 6 to 8}, {@code 6 or more}, {@code exactly 6}, {@code up to 6} (where {@code first} is the most). */
public record AmountNode(Form form, Num first, Optional<Num> second, Span span) {
    /** The way it is put. */
    public enum Form {
        PLAIN,
        EXACTLY,
        TO,
        OR_MORE,
        UP_TO
    }
}
