package dev.credence.publish;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.source.Span;

/** What is said where a product must have a fact that no spec gives. */
public final class Unsaid {
    private Unsaid() {}

    /**
     * @param place where it would have to be said
     * @param product its word on the command line
     * @param consequence what does not happen for want of it, in campus words
     * @param line the line to write
     */
    public static Diagnostic of(Span place, String product, String consequence, String line) {
        return Diagnostic.of(Code.UNSAID, place, consequence)
                .note("it is asked for by the product `" + product + "`; a build without it does not need this")
                .help(line);
    }
}
