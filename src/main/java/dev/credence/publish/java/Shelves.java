package dev.credence.publish.java;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Spreads constants over classes so that none becomes too large. Constants that begin alike stand together, and a class is named for
 * what its constants have in common, so that a new constant moves others only where their class was full.
 *
 * @param <T> what has a constant
 */
final class Shelves<T> {
    private final Function<T, String> names;
    private final ToIntFunction<T> weight;
    private final int most;
    private final int heaviest;
    private final Map<String, List<T>> found = new LinkedHashMap<>();

    private Shelves(Function<T, String> names, ToIntFunction<T> weight, int most, int heaviest) {
        this.names = names;
        this.weight = weight;
        this.most = most;
        this.heaviest = heaviest;
    }

    /** The classes by the end of their names; a single one with an empty end where everything fits into it. */
    static <T> Map<String, List<T>> of(
            List<T> things, Function<T, String> names, ToIntFunction<T> weight, int most, int heaviest) {
        var shelves = new Shelves<>(names, weight, most, heaviest);
        shelves.split("", things);
        return shelves.found;
    }

    private void split(String prefix, List<T> things) {
        if (things.size() <= 1
                || (things.size() <= most && things.stream().mapToInt(weight).sum() <= heaviest)) {
            found.put(prefix, things);
            return;
        }
        var groups = new TreeMap<String, List<T>>();
        for (var thing : things) {
            String name = names.apply(thing);
            String longer = name.substring(0, Math.min(prefix.length() + 1, name.length()));
            groups.computeIfAbsent(longer, key -> new ArrayList<>()).add(thing);
        }
        groups.forEach(this::split);
    }
}
