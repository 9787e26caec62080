package dev.credence.resolve;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.DiagnosticSink;
import dev.credence.diagnostic.Suggestions;
import dev.credence.source.Span;
import java.util.Collection;

/** The ways resolving complains, so that the same mistake is always said in the same words. */
final class Findings {
    private final DiagnosticSink sink;

    Findings(DiagnosticSink sink) {
        this.sink = sink;
    }

    void report(Diagnostic diagnostic) {
        sink.report(diagnostic);
    }

    void report(Code code, Span span, String message, String help) {
        sink.report(Diagnostic.of(code, span, message).help(help));
    }

    /** A name that is declared nowhere; {@code noun} is what it should name, {@code attribute} what the name is to it. */
    void unknown(
            Code code,
            Span span,
            String message,
            String noun,
            String attribute,
            String name,
            Collection<String> known) {
        var found = Diagnostic.of(code, span, message);
        var similar = Suggestions.phrase(noun, attribute, Suggestions.of(name, known));
        sink.report(similar.map(found::help).orElse(found));
    }

    /** The second of two lines of which only one may stand. */
    void repeated(Span again, Span first, String what) {
        sink.report(Diagnostic.of(Code.REPEATED_LINE, again, what + " is said twice, and only one of the two can hold")
                .related(first, "said here first")
                .help("keep the one that is right"));
    }
}
