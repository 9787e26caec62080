package dev.credence.path;

/** Something that is not put into rows; whoever asks gets no answer instead of a wrong one. */
final class TooHard extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooHard(String what) {
        super(what, null, false, false);
    }
}
