package dev.credence.syntax.ast;

import dev.credence.source.Span;

/** A plain number as written: {@code 3}, {@code 1.5}. */
public record Num(String digits, Span span) {}
