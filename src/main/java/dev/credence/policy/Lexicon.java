package dev.credence.policy;

import dev.credence.source.Span;
import java.util.List;
import java.util.Optional;

/** Words that a sentence may forbid, each with what may be said instead. */
public record Lexicon(String id, Optional<String> title, List<Entry> entries, Span span) {
    public Lexicon {
        entries = List.copyOf(entries);
    }

    /** A word, compared without case and with its usual forms, or a phrase. */
    public record Entry(String word, Optional<String> say) {}
}
