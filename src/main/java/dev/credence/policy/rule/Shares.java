package dev.credence.policy.rule;

import dev.credence.model.Units;

/** Shares as people write them. */
final class Shares {
    private Shares() {}

    /** {@code 25%} for a quarter; a fraction such as {@code 1/3} where a percentage would not be exact. */
    static String percent(Units share) {
        var hundredfold = share.times(100);
        return hundredfold.isDecimal() ? hundredfold + "%" : share.toString();
    }
}
