package dev.credence.policy;

import dev.credence.diagnostic.Severity;

/** How strong a sentence of a policy is. */
public enum Strength {
    /** shall, must, required, no more than, only, not eligible */
    MUST("must", Severity.ERROR),
    /** should, generally, typically */
    SHOULD("should", Severity.WARNING),
    /** wherever possible */
    WHEREVER_POSSIBLE("should wherever possible", Severity.HINT);

    private final String words;
    private final Severity severity;

    Strength(String words, Severity severity) {
        this.words = words;
        this.severity = severity;
    }

    /** As a policy document writes it. */
    public String words() {
        return words;
    }

    /** How a program that breaks the sentence is reported. */
    public Severity severity() {
        return severity;
    }
}
