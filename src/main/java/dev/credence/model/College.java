package dev.credence.model;

import dev.credence.source.Span;

/** A college of the institution. {@code continuingEducation} marks the one that offers professional and continuing education. */
public record College(String id, String name, boolean continuingEducation, Span span) {}
