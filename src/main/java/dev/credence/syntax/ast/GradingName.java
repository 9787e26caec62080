package dev.credence.syntax.ast;

/** The grading bases, as words. */
public enum GradingName {
    LETTER,
    CREDIT_NO_CREDIT,
    STUDENT_CHOICE,
    COMPLETE_INCOMPLETE,
    UNKNOWN
}
