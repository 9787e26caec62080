package dev.credence.syntax.ast;

import dev.credence.source.Span;

/** {@code 12 to 15 units}, {@code 6 courses}, {@code 80 hours}. */
public record SizeNode(AmountNode amount, Measure measure, Span span) {}
