package dev.credence.model;

import dev.credence.source.Span;
import java.util.Optional;

/**
 * Something a program points to: a program or degree of the workspace by its id, or anything outside it in words.
 */
public sealed interface Target {
    Span span();

    /** A program or degree of the workspace; its title is looked up in the catalog. */
    record Known(String id, String title, boolean isDegree, Span span) implements Target {}

    /** Something outside, as {@code major "Political Science"}: {@code kind} is the word before the name, if there is one. */
    record Named(Optional<String> kind, String name, Span span) implements Target {}

    /** As a catalog prints it. */
    default String words() {
        if (this instanceof Known known) {
            return known.title();
        }
        var named = (Named) this;
        return named.kind().map(k -> k + " in " + named.name()).orElse(named.name());
    }
}
