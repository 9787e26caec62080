package dev.credence.model;

import dev.credence.source.Span;
import java.util.Optional;

/** A degree that programs share units with or stack into. Its own requirements are not Credence's business. */
public record Degree(
        String id, String title, boolean graduate, Optional<Units> units, Optional<String> college, Span span) {}
