package dev.credence.path;

import dev.credence.model.Level;

/**
 * What the paths through one requirement, block or program add up to: units in all and by level. {@code unknownLevel} is the part of
 * whose level nothing is known (open parts, courses outside every band).
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
