package dev.credence.diagnostic;

import dev.credence.source.Span;

/** A secondary underline: a place that explains the problem, and what is to be seen there. */
public record Label(Span span, String text) {}
