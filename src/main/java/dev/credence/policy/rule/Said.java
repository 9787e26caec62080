package dev.credence.policy.rule;

import dev.credence.diagnostic.Diagnostic;
import dev.credence.policy.Case;
import dev.credence.policy.fact.Stated;

/** The words in which rules about facts complain. */
final class Said {
    private Said() {}

    /** What the spec says, and then what the policy says of it. */
    static Diagnostic breach(Case of, Stated stated, String policyWords) {
        return with(of.breach(stated.place(), capital(stated.phrase()) + "; " + policyWords), stated);
    }

    static Diagnostic with(Diagnostic diagnostic, Stated stated) {
        return stated.because()
                .map(second -> diagnostic.related(second.place(), second.text()))
                .orElse(diagnostic);
    }

    /** A message begins as it is; only a pronoun is turned into what it stands for. */
    private static String capital(String phrase) {
        return phrase.startsWith("it ") ? "this program" + phrase.substring(2) : phrase;
    }
}
