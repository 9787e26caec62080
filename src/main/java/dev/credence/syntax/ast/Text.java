package dev.credence.syntax.ast;

import dev.credence.source.Span;

/** A name, a run of words or a quoted text: its value without quotes and escapes, and its place with them. */
public record Text(String value, Span span) {}
