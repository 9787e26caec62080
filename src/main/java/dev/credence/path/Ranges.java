package dev.credence.path;

import dev.credence.model.Level;

/**
 * What the paths through one requirement, block or program add up to: units in all and by level.
 *
 * <p>{@code lower}, {@code upper} and {@code graduate} are over all fillings: units of unknown level (open parts, courses outside every
 * band) may be of any level that the limits around them allow. Twelve open units are lower 0 to 12, upper 0 to 12 and graduate 0 to 12;
 * under {@code at least 9 upper-division units} they are upper 9 to 12 and the others 0 to 3. Open units come in the steps in which the
 * program counts, its least common denominator. {@code unknownLevel} is the part of whose level nothing is stated, whatever a limit
 * makes of it; it is not added to the others.
 */
public record Ranges(Range total, Range lower, Range upper, Range graduate, Range unknownLevel) {
    public static final Ranges ZERO = new Ranges(Range.ZERO, Range.ZERO, Range.ZERO, Range.ZERO, Range.ZERO);

    public Range of(Level level) {
        return switch (level) {
            case LOWER -> lower;
            case UPPER -> upper;
            case GRADUATE -> graduate;
        };
    }
}
