package dev.credence.policy;

import dev.credence.source.Span;

/** One sentence of a clause as a value that can be asked of a program. */
public interface Rule {
    Strength strength();

    /** Where the sentence stands. */
    Span span();

    /** Whether it is asked once, of the catalog as a whole, instead of each program. */
    default boolean ofCatalog() {
        return false;
    }

    /** Decides one case. Never throws for what an author wrote. */
    Ruling judge(Case of);
}
