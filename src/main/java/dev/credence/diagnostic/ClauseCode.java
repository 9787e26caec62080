package dev.credence.diagnostic;

import dev.credence.source.Span;
import java.util.List;

/**
 * A clause of a policy edition as a code: {@code CSULB-2.5}.
 *
 * @param id the edition's code and the clause's number
 * @param policy the edition's id
 * @param clause its number
 * @param title the clause in one line
 * @param sentences what it asks for, where it stands in the document
 */
public record ClauseCode(String id, String policy, String clause, String title, Severity severity, List<Span> sentences)
        implements DiagnosticCode {
    public ClauseCode {
        sentences = List.copyOf(sentences);
    }
}
