package dev.credence.policy.rule;

import dev.credence.diagnostic.Diagnostic;
import dev.credence.policy.Case;
import dev.credence.policy.fact.Stated;

/** The words in which rules about facts complain. */
final class Said {
    private Said() {}

    /** What the spec says, and then what the policy says of it. */
    static Diagnostic breach(Case of, Stated stated, String policyWords) {
        String message = capital(stated.phrase());
        return with(
                of.breach(stated.place(), stated.advice().whole() ? message : message + "; " + policyWords), stated);
    }

    /** Nobody can tell, and why. */
    static Diagnostic unknown(Case of, Stated stated) {
        return with(of.unknown(stated.place(), capital(stated.phrase())), stated);
    }

    /** With everything that a fact adds to a complaint about it. */
    static Diagnostic with(Diagnostic diagnostic, Stated stated) {
        var advice = stated.advice();
        var said = advice.label().isEmpty() ? diagnostic : diagnostic.label(advice.label());
        if (stated.because().isPresent()) {
            var second = stated.because().get();
            said = said.related(second.place(), second.text());
        }
        for (var note : advice.notes()) {
            said = said.note(note);
        }
        return advice.help().isPresent() ? said.help(advice.help().get()) : said;
    }

    /** A message begins as it is; only a pronoun is turned into what it stands for. */
    private static String capital(String phrase) {
        return phrase.startsWith("it ") ? "this program" + phrase.substring(2) : phrase;
    }
}
