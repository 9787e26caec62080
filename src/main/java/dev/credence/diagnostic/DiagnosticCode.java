package dev.credence.diagnostic;

/** What authors see in brackets and tools filter on: one of the compiler's own codes, or a clause of a policy. */
public sealed interface DiagnosticCode permits Code, ClauseCode {
    /** Never changes its meaning. */
    String id();

    /** The severity it has unless the diagnostic says otherwise. */
    Severity severity();

    /** One line that says what kind of mistake it is. */
    String title();
}
