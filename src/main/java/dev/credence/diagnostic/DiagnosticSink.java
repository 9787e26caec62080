package dev.credence.diagnostic;

/** Where a stage of the compiler puts what it finds. */
@FunctionalInterface
public interface DiagnosticSink {
    void report(Diagnostic diagnostic);
}
