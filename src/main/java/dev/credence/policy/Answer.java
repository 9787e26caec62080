package dev.credence.policy;

/** What a rule has to say of a program, the gravest last. */
public enum Answer {
    /** The rule does not concern it. */
    NOT_CONCERNED,
    HOLDS,
    /** Nothing is broken yet, but something is still to be done: an approval of a proposed program. */
    TO_DO,
    /** Something the spec leaves open hides the answer. */
    UNKNOWN,
    FAILS;

    /** The graver of the two. */
    public Answer and(Answer other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** One word for tables. */
    public String word() {
        return switch (this) {
            case NOT_CONCERNED -> "not concerned";
            case HOLDS -> "holds";
            case TO_DO -> "to do";
            case UNKNOWN -> "unknown";
            case FAILS -> "fails";
        };
    }
}
