package dev.credence.syntax.ast;

/** What a size, a cap or a limit is counted in. */
public enum Measure {
    UNITS,
    COURSES,
    HOURS,
    SUBJECTS,
    /** A percentage or fraction needs no measure: it is of the program's units. */
    SHARE
}
