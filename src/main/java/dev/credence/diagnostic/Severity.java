package dev.credence.diagnostic;

import java.util.Locale;

/** How much a diagnostic weighs: an error stops a build, a warning does not, a hint is advice. */
public enum Severity {
    ERROR,
    WARNING,
    HINT;

    /** The word used in every output format: {@code error}, {@code warning}, {@code hint}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
