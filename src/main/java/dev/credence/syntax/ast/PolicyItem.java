package dev.credence.syntax.ast;

import dev.credence.source.Span;
import java.util.List;
import java.util.Optional;

/** A line between the braces of a policy document. */
public sealed interface PolicyItem {
    Span span();

    /** A fixed phrase and one text or word. */
    record Line(LineName name, Text text, Span span) implements PolicyItem {}

    /** The lines of one phrase and one text. */
    enum LineName {
        CODE(true),
        NUMBER(true),
        EXTENDS(true),
        SUPERSEDES(false),
        IN_EFFECT_FROM(true),
        TERMS(true),
        NOTE(false);

        private final boolean once;

        LineName(boolean once) {
            this.once = once;
        }

        /** Whether it may stand once only. */
        public boolean once() {
            return once;
        }
    }

    record Approvals(List<ProgramItem.Approval> approvals, Span span) implements PolicyItem {}

    record SourceLine(SourceNode source, Span span) implements PolicyItem {}

    /** {@code words claims "..." { "mastery" say "participation in" }}. */
    record Lexicon(Text id, Optional<Text> title, List<Entry> entries, Span span) implements PolicyItem {}

    /** @param say what may be said instead */
    record Entry(Text word, Optional<Text> say, Span span) {}

    /** @param number as written: 2.1 and 2.10 are two */
    record Clause(Text number, Text title, List<ClauseItem> items, Span head, Span span) implements PolicyItem {}
}
