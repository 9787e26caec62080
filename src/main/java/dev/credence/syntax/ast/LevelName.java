package dev.credence.syntax.ast;

/** The three levels, as words. */
public enum LevelName {
    LOWER,
    UPPER,
    GRADUATE
}
