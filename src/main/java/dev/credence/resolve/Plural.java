package dev.credence.resolve;

import dev.credence.model.Units;

/** Numbers with their words. */
final class Plural {
    private Plural() {}

    /** {@code 1 unit}, {@code 3 units}. */
    static String of(Units number, String word) {
        return number + " " + word + (number.equals(Units.of(1)) ? "" : "s");
    }
}
