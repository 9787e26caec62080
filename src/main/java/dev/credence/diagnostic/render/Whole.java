package dev.credence.diagnostic.render;

import dev.credence.diagnostic.ClauseCode;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.DiagnosticCode;

/** Everything a diagnostic says, as one text, for formats that have a single place for it. */
final class Whole {
    private Whole() {}

    /** A clause as it is cited. */
    static String clause(ClauseCode code) {
        return "clause " + code.clause() + " of " + code.policy() + ", " + code.title();
    }

    /** The command that explains a code. */
    static String explain(DiagnosticCode code) {
        return "credence explain " + code.id();
    }

    static String text(Diagnostic diagnostic) {
        var text = new StringBuilder(diagnostic.message());
        if (!diagnostic.label().isEmpty()) {
            text.append('\n').append(diagnostic.label());
        }
        diagnostic.notes().forEach(note -> text.append("\nnote: ").append(note));
        diagnostic.witness().ifPresent(witness -> text.append('\n').append(witness.text()));
        if (diagnostic.code() instanceof ClauseCode code) {
            text.append("\npolicy: ").append(clause(code));
        }
        diagnostic.help().ifPresent(help -> text.append("\nhelp: ").append(help));
        return text.toString();
    }
}
