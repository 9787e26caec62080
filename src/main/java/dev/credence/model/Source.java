package dev.credence.model;

import java.util.Optional;

/** Where a fact was taken from: an address or a description, and what of it was seen. */
public record Source(String where, Optional<String> seen) {}
