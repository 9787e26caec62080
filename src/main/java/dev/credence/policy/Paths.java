package dev.credence.policy;

import dev.credence.model.ProgramFacts;
import dev.credence.path.PathClause;
import dev.credence.path.PathEngine;
import dev.credence.path.Verdict;
import org.jspecify.annotations.Nullable;

/** The paths of one program. The engine is made at the first question and serves all of them; for one thread. */
public final class Paths {
    /** Of no program: for clauses that concern the catalog, which ask nothing about paths. */
    static final Paths NONE = new Paths(null);

    private final @Nullable ProgramFacts facts;
    private @Nullable PathEngine engine;

    public Paths(@Nullable ProgramFacts facts) {
        this.facts = facts;
    }

    /** Decides a numeric clause about every path. */
    public Verdict decide(PathClause clause) {
        return engine().decide(clause);
    }

    /** The engine itself. */
    public PathEngine engine() {
        var made = engine;
        if (made == null) {
            if (facts == null) {
                throw new IllegalStateException("a catalog as a whole has no paths");
            }
            made = PathEngine.of(facts);
            engine = made;
        }
        return made;
    }
}
