package dev.credence.publish;

import dev.credence.model.Program;
import java.util.Optional;

/** Knows what a program was like when it was last approved. */
@FunctionalInterface
public interface Redlines {
    /** Where there is nothing to compare with. */
    Redlines NONE = program -> Optional.empty();

    /**
     * What changed since then; empty where no earlier version of it is known.
     *
     * @param program of the catalog that this was made for
     */
    Optional<Redline> of(Program program);

    /**
     * The difference from an earlier version.
     *
     * @param before the catalog of the earlier one, as {@code institution/edition}
     * @param approved whether the earlier one was approved
     */
    record Redline(String before, boolean approved, SubjectChanges changes) {}
}
