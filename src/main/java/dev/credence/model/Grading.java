package dev.credence.model;

/** How a course, or a program's courses, are graded. */
public enum Grading {
    LETTER("letter"),
    CREDIT_NO_CREDIT("credit/no-credit"),
    /** The student chooses between a letter grade and credit/no-credit. */
    STUDENT_CHOICE("letter or credit/no-credit"),
    COMPLETE_INCOMPLETE("complete/incomplete"),
    NOT_STATED("not stated");

    private final String words;

    Grading(String words) {
        this.words = words;
    }

    /** As the language writes it. */
    public String words() {
        return words;
    }
}
