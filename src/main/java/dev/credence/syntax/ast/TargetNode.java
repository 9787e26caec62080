package dev.credence.syntax.ast;

import dev.credence.source.Span;
import java.util.Optional;

/** {@code ma-geography}, {@code "an apprenticeship"}, {@code minor "Geography"}. */
public record TargetNode(Optional<String> kind, Text name, boolean isId, Span span) {}
