package dev.credence.diagnostic;

import dev.credence.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One thing that is wrong, or worth saying, at one place.
 *
 * @param message the consequence, in campus words, without a full stop
 * @param span where the author must act
 * @param label what is to be seen there; may be empty
 * @param related the other places that explain it, in the order they are to be read
 * @param notes facts, one a line
 * @param witness a path that shows it
 * @param help a way out, when one can be named
 * @param fix the edit that settles it, when there is a certain one; whoever reports a diagnostic only proposes it, and what a
 *     compilation hands out has been tried
 */
public record Diagnostic(
        DiagnosticCode code,
        Severity severity,
        String message,
        Span span,
        String label,
        List<Label> related,
        List<String> notes,
        Optional<Witness> witness,
        Optional<String> help,
        Optional<Fix> fix)
        implements Comparable<Diagnostic> {

    public Diagnostic {
        related = List.copyOf(related);
        notes = List.copyOf(notes);
    }

    /** A diagnostic of the code's own severity, with nothing but a message yet. */
    public static Diagnostic of(DiagnosticCode code, Span span, String message) {
        return new Diagnostic(
                code,
                code.severity(),
                message,
                span,
                "",
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public Diagnostic as(Severity other) {
        return new Diagnostic(code, other, message, span, label, related, notes, witness, help, fix);
    }

    public Diagnostic label(String text) {
        return new Diagnostic(code, severity, message, span, text, related, notes, witness, help, fix);
    }

    public Diagnostic related(Span place, String text) {
        var all = new ArrayList<>(related);
        all.add(new Label(place, text));
        return new Diagnostic(code, severity, message, span, label, all, notes, witness, help, fix);
    }

    public Diagnostic note(String text) {
        var all = new ArrayList<>(notes);
        all.add(text);
        return new Diagnostic(code, severity, message, span, label, related, all, witness, help, fix);
    }

    public Diagnostic witness(Witness path) {
        return new Diagnostic(code, severity, message, span, label, related, notes, Optional.of(path), help, fix);
    }

    public Diagnostic help(String text) {
        return new Diagnostic(code, severity, message, span, label, related, notes, witness, Optional.of(text), fix);
    }

    /** Proposes an edit. Its title is the help, unless another way out is named in words. */
    public Diagnostic fix(Fix proposed) {
        var words = help.or(() -> Optional.of(proposed.title()));
        return new Diagnostic(
                code, severity, message, span, label, related, notes, witness, words, Optional.of(proposed));
    }

    /** The same without an edit; the help in words stays. */
    public Diagnostic withoutFix() {
        return new Diagnostic(code, severity, message, span, label, related, notes, witness, help, Optional.empty());
    }

    /** Orders by file, place, code and message, so that output never flickers. */
    @Override
    public int compareTo(Diagnostic other) {
        int order = span.compareTo(other.span);
        order = order != 0 ? order : code.id().compareTo(other.code.id());
        return order != 0 ? order : message.compareTo(other.message);
    }
}
