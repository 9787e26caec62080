package dev.credence.model;

/** Text of an author in Markdown, not yet rendered. Raw HTML in it is text, never markup. */
public record Markdown(String source) {}
