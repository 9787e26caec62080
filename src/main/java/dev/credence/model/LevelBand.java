package dev.credence.model;

import java.util.Optional;

/** A stretch of course numbers that share a level, ends included; {@code to} is empty for {@code 500 and above}. */
public record LevelBand(Level level, int from, Optional<Integer> to) {
    public boolean contains(int number) {
        return number >= from && (to.isEmpty() || number <= to.get());
    }

    /** {@code 300 to 499} or {@code 500 and above}. */
    public String words() {
        return to.map(end -> from + " to " + end).orElse(from + " and above");
    }
}
