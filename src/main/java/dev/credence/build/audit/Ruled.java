package dev.credence.build.audit;

import dev.credence.build.audit.AuditReport.Applied;
import java.util.Optional;

/**
 * What came of one rule.
 *
 * @param doubt what has to be true besides for the rule to be kept; empty where it is known to be kept, or refuses nobody
 */
record Ruled(Applied applied, Optional<String> doubt) {

    /** It is kept, whatever else is true. */
    static Ruled kept(String rule, String words) {
        return new Ruled(new Applied(rule, true, words), Optional.empty());
    }

    /** A transcript was held against it, and something is left to be confirmed. */
    static Ruled doubtful(String rule, String words, String doubt) {
        return new Ruled(new Applied(rule, true, words), Optional.of(doubt));
    }

    /** A transcript does not tell. */
    static Ruled open(String rule, String doubt) {
        return new Ruled(new Applied(rule, false, "to be confirmed"), Optional.of(doubt));
    }

    /** It can only help a student. */
    static Ruled helpful(String rule) {
        return new Ruled(new Applied(rule, false, "not decided here; it can only help"), Optional.empty());
    }
}
