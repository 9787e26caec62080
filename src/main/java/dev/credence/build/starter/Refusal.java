package dev.credence.build.starter;

/** Why nothing is begun. It never leaves this package: the command gets a {@link Draft}. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1;

    private final Draft.Why why;

    Refusal(Draft.Why why, String message) {
        super(message);
        this.why = why;
    }

    Draft refused() {
        return new Draft.Refused(why, String.valueOf(getMessage()));
    }
}
