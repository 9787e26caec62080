package dev.credence.resolve;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What an earlier run of the compiler found, lent to stages that remember nothing themselves. A stage asks under a {@link Same key} of
 * everything its result depends on, so that nothing old is ever the answer to something new.
 */
public interface Recall {
    /** Nothing was found before. */
    Recall NOTHING = new Recall() {
        @Override
        public <V> V renew(Object key, Function<Optional<V>, V> work) {
            return work.apply(Optional.empty());
        }
    };

    /**
     * The result under a key. May be called by several threads.
     *
     * @param key of one kind of result; two that are equal stand for the same inputs
     * @param work gets what was found under this key before, decides what of it still holds, and does the rest
     */
    <V> V renew(Object key, Function<Optional<V>, V> work);

    /** The result of work that depends on the key and nothing else. */
    default <V> V of(Object key, Supplier<V> work) {
        return this.<V>renew(key, before -> before.orElseGet(work));
    }

    /** The same object as before where it says the same, so that it can be part of a {@link Same key}. */
    default <V> V same(V value) {
        return of(value, () -> value);
    }
}
