package dev.credence.publish.java;

import dev.credence.model.Course;
import dev.credence.model.CourseCode;
import dev.credence.source.Span;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How much code a value takes, in values; about ten bytes of a method and three entries of a constant pool each, at most. */
final class Weight {
    private final Shape shape;
    private final Map<Object, Integer> known = new IdentityHashMap<>();

    Weight(Shape shape) {
        this.shape = shape;
    }

    /** Weighs things that will be asked for more than once; to be done before several threads ask. */
    void remember(List<? extends Record> things) {
        things.forEach(thing -> known.put(thing, parts(thing)));
    }

    int of(Object value) {
        if (value instanceof Optional<?> optional) {
            return 1 + optional.map(this::of).orElse(0);
        } else if (value instanceof List<?> list) {
            return 1 + list.stream().mapToInt(this::of).sum();
        } else if (value instanceof Map<?, ?> map) {
            return 1
                    + map.entrySet().stream()
                            .mapToInt(e -> 2 + of(e.getValue()))
                            .sum();
        } else if (value instanceof String text) {
            return 1 + text.length() / 20_000;
        }
        boolean single = value instanceof Course || value instanceof CourseCode || value instanceof Span;
        return single || !(value instanceof Record) ? 1 : parts(value);
    }

    /** A record by its components, also a course. */
    int parts(Object record) {
        var found = known.get(record);
        if (found != null) {
            return found;
        }
        int sum = 1;
        for (var part : shape.parts(record.getClass())) {
            sum += of(part.reader().read(record, Optional.empty()));
        }
        return sum;
    }
}
