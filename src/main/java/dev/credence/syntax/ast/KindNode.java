package dev.credence.syntax.ast;

import dev.credence.source.Span;
import java.util.List;

/**
 * The words before a program's id.
 *
 * @param audiences the classification of an academic certificate: {@code undergraduate}, {@code post-baccalaureate}, {@code graduate}
 */
public record KindNode(Name name, List<Text> audiences, Span span) {
    /** The six kinds. */
    public enum Name {
        ACADEMIC_CERTIFICATE,
        NON_CREDIT_CERTIFICATE,
        ACADEMIC_MICRO_CREDENTIAL,
        NON_CREDIT_MICRO_CREDENTIAL,
        CERTIFICATE_OF_PARTICIPATION,
        LEARNING_EXPERIENCE
    }
}
