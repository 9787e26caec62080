package dev.credence.syntax.ast;

import java.util.Optional;

/** {@code source "..." seen "..."}. */
public record SourceNode(Text where, Optional<Text> seen) {}
