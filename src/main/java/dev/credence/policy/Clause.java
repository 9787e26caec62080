package dev.credence.policy;

import dev.credence.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * One clause of a policy edition.
 *
 * @param number text: 2.1 and 2.10 are two
 * @param title the clause in one plain line
 * @param rules what can be decided of a spec; a program keeps the clause when it keeps each
 * @param subjects for each rule what it is about, in one word; editions are compared by it
 * @param readings how open questions of the text are read
 * @param rendered what the catalog states because of it
 * @param advisory why a spec cannot decide it
 */
public record Clause(
        String number,
        String title,
        Applies applies,
        List<Rule> rules,
        List<Optional<String>> subjects,
        List<String> readings,
        List<String> rendered,
        List<String> advisory,
        List<String> notes,
        Span span) {
    public Clause {
        rules = List.copyOf(rules);
        subjects = List.copyOf(subjects);
        readings = List.copyOf(readings);
        rendered = List.copyOf(rendered);
        advisory = List.copyOf(advisory);
        notes = List.copyOf(notes);
    }

    /** What the compiler does about a clause. */
    public enum Treatment {
        ENFORCED,
        RENDERED,
        ADVISORY,
        /** Nothing, and the document does not say why. */
        NONE
    }

    public Treatment treatment() {
        if (!rules.isEmpty()) {
            return Treatment.ENFORCED;
        }
        if (!rendered.isEmpty()) {
            return Treatment.RENDERED;
        }
        return advisory.isEmpty() ? Treatment.NONE : Treatment.ADVISORY;
    }
}
