package dev.credence.syntax.ast;

import java.util.Optional;

/** {@code permitted by "..." on 2025-03-04}. */
public record PermissionNode(Text by, Optional<Text> on) {}
