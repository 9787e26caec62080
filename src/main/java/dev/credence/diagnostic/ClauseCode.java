package dev.credence.diagnostic;

/**
 * A clause of a policy edition as a code: {@code CSULB-2.5}.
 *
 * @param id the edition's code and the clause's number
 * @param policy the edition's id
 * @param clause its number
 * @param title the clause in one line
 */
public record ClauseCode(String id, String policy, String clause, String title, Severity severity)
        implements DiagnosticCode {}
