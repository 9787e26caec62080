package dev.credence.publish.html.view;

/** Words that lead somewhere; {@code href} is empty for the place itself. */
public record Link(String label, String href) {}
