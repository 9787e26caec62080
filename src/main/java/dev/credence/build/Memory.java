package dev.credence.build;

import dev.credence.resolve.Recall;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What one compilation leaves for the next: whatever it found or asked for again. The rest is forgotten. */
final class Memory implements Recall {
    private Map<Object, Object> before = Map.of();
    private Map<Object, Object> now = new ConcurrentHashMap<>();

    /** Between two compilations. */
    void nextCompilation() {
        before = now;
        now = new ConcurrentHashMap<>(before.size() * 2);
    }

    @Override
    @SuppressWarnings("unchecked") // a key stands for one kind of result
    public <V> V renew(Object key, Function<Optional<V>, V> work) {
        var known = now.containsKey(key) ? now.get(key) : before.get(key);
        V result = work.apply(Optional.ofNullable((V) known));
        now.put(key, result);
        return result;
    }
}
