package dev.credence.build.starter;

/** Whom an academic certificate or micro-credential is for, and what goes with that in a first draft. */
public enum Audience {
    UNDERGRADUATE("undergraduate", "upper-division", "upper-division standing", "2.0"),
    POST_BACCALAUREATE("post-baccalaureate", "upper-division", "baccalaureate degree", "2.5"),
    GRADUATE("graduate", "graduate", "baccalaureate degree\ngpa 3.0 over last 60 units", "3.0");

    private final String word;
    private final String courseLevel;
    private final String admission;
    private final String gpa;

    Audience(String word, String courseLevel, String admission, String gpa) {
        this.word = word;
        this.courseLevel = courseLevel;
        this.admission = admission;
        this.gpa = gpa;
    }

    /** As the language writes it. */
    public String word() {
        return word;
    }

    String courseLevel() {
        return courseLevel;
    }

    String admission() {
        return admission;
    }

    String gpa() {
        return gpa;
    }

    @Override
    public String toString() {
        return word;
    }
}
