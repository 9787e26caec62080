package dev.credence.syntax.ast;

import dev.credence.source.Span;

/** A number, a percentage ({@code 25%}) or a fraction ({@code 2/3}), as written. */
public record QuantityNode(Form form, String text, Span span) {
    /** The way it is put. */
    public enum Form {
        NUMBER,
        PERCENT,
        FRACTION
    }
}
