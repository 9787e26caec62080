package dev.credence.model;

/** The academic calendar. The policy's numbers are semester units; on quarter terms they are multiplied by 3/2. */
public enum TermSystem {
    SEMESTER("semester"),
    QUARTER("quarter"),
    TRIMESTER("trimester");

    private final String word;

    TermSystem(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
