package dev.credence.policy.rule;

import dev.credence.model.Units;

/** On which side of a bound a number has to lie; all exact. */
public enum Comparison {
    AT_LEAST("at least"),
    AT_MOST("at most"),
    MORE_THAN("more than"),
    LESS_THAN("less than");

    private final String words;

    Comparison(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether the number satisfies the bound. */
    public boolean holds(Units number, Units bound) {
        int order = number.compareTo(bound);
        return switch (this) {
            case AT_LEAST -> order >= 0;
            case AT_MOST -> order <= 0;
            case MORE_THAN -> order > 0;
            case LESS_THAN -> order < 0;
        };
    }

    /** What {@code not} makes of it. */
    public Comparison negated() {
        return switch (this) {
            case AT_LEAST -> LESS_THAN;
            case AT_MOST -> MORE_THAN;
            case MORE_THAN -> AT_MOST;
            case LESS_THAN -> AT_LEAST;
        };
    }
}
