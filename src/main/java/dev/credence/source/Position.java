package dev.credence.source;

/** A place as people and editors count it: line and column from 1, the column in code points. */
public record Position(int line, int column) {}
