package dev.credence.model;

import java.util.Optional;

/**
 * How much is asked for or stated, ends included: {@code 12}, {@code 12 to 15}, {@code 12 or more}, {@code up to 6}, {@code exactly 12}.
 *
 * @param min the least; zero for {@code up to}
 * @param max the most; empty for {@code or more}
 * @param exact whether the author said {@code exactly}
 */
public record Amount(Units min, Optional<Units> max, boolean exact) {
    public static Amount of(Units fixed) {
        return new Amount(fixed, Optional.of(fixed), false);
    }

    public static Amount exactly(Units fixed) {
        return new Amount(fixed, Optional.of(fixed), true);
    }

    public static Amount between(Units min, Units max) {
        return new Amount(min, Optional.of(max), false);
    }

    public static Amount atLeast(Units min) {
        return new Amount(min, Optional.empty(), false);
    }

    /** A single number, as in {@code 6 units from}: the choice stops when it is reached. */
    public boolean isSingle() {
        return max.isPresent() && max.get().equals(min);
    }

    public boolean contains(Units value) {
        return value.compareTo(min) >= 0 && (max.isEmpty() || value.compareTo(max.get()) <= 0);
    }

    /** As a catalog prints it: {@code 12}, {@code 12 to 15}, {@code 12 or more}, {@code up to 6}, {@code exactly 12}. */
    @Override
    public String toString() {
        if (max.isEmpty()) {
            return min + " or more";
        }
        if (isSingle()) {
            return exact ? "exactly " + min : min.toString();
        }
        return min.isZero() ? "up to " + max.get() : min + " to " + max.get();
    }
}
