package dev.credence.policy;

import dev.credence.path.PathClause;
import dev.credence.path.Witness;
import dev.credence.source.Span;
import java.util.List;

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

    /** What it asks of every path, in the units of the catalog; nothing for a rule about something else. */
    default List<PathClause> questions(Case of) {
        return List.of();
    }

    /** Whether one path breaks it; never for a rule that says nothing of paths. */
    default boolean isBrokenBy(Witness path, Case of) {
        return false;
    }
}
