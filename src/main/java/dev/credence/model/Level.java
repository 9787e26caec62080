package dev.credence.model;

/** The level of a course, by the number bands of its institution or its own statement. */
public enum Level {
    LOWER("lower-division"),
    UPPER("upper-division"),
    GRADUATE("graduate");

    private final String words;

    Level(String words) {
        this.words = words;
    }

    /** As the language writes it. */
    public String words() {
        return words;
    }
}
