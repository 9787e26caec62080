package dev.credence.resolve;

import dev.credence.source.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds lines that may stand once in a declaration and stand there twice. */
final class OnceOnly {
    private final Findings findings;

    OnceOnly(Findings findings) {
        this.findings = findings;
    }

    /** @param key what may be said once; empty for a line that may be repeated */
    <T> void check(List<T> items, Function<T, Optional<Object>> key, Function<T, Span> place) {
        Map<Object, Span> said = new HashMap<>();
        for (var item : items) {
            var saying = key.apply(item);
            if (saying.isPresent()) {
                once(said, saying.get(), place.apply(item));
            }
        }
    }

    private void once(Map<Object, Span> said, Object key, Span span) {
        var first = said.putIfAbsent(key, span);
        if (first != null) {
            findings.repeated(span, first);
        }
    }
}
