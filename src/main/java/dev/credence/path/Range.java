package dev.credence.path;

import dev.credence.model.Units;
import java.util.Optional;

/**
 * From the least to the most over all paths, ends included.
 *
 * @param max empty where there is no largest ({@code 12 or more units} from an open list)
 * @param exact whether both ends are taken by some path; else they are safe outer bounds: no path lies outside, but none need reach
 *     them
 */
public record Range(Units min, Optional<Units> max, boolean exact) {
    /** Most sums are small whole numbers; these are made once. */
    private static final Range[] WHOLE = new Range[128];

    static {
        for (int i = 0; i < WHOLE.length; i++) {
            var value = Units.of(i);
            WHOLE[i] = new Range(value, Optional.of(value), true);
        }
    }

    public static final Range ZERO = fixed(Units.ZERO);

    public static Range fixed(Units value) {
        boolean known = value.denominator() == 1 && value.numerator() >= 0 && value.numerator() < WHOLE.length;
        return known ? WHOLE[(int) value.numerator()] : new Range(value, Optional.of(value), true);
    }

    /** As a catalog prints it in a sentence: {@code 12}, {@code 12 to 15}, {@code 12 or more}. */
    @Override
    public String toString() {
        return max.map(m -> m.equals(min) ? min.toString() : min + " to " + m).orElse(min + " or more");
    }
}
