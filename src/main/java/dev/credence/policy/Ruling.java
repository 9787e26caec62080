package dev.credence.policy;

import dev.credence.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * The answer of one rule for one program, with what is to be said about it.
 *
 * @param diagnostics empty where it holds; each has the clause's code
 * @param margin how near a bound it is, in words, where the rule compares numbers: {@code least 13 of 17 units}
 * @param findings what it looked at, for those who print it; empty for what is stated or not
 */
public record Ruling(Answer answer, List<Diagnostic> diagnostics, Optional<String> margin, List<Finding> findings) {
    public static final Ruling HOLDS = new Ruling(Answer.HOLDS, List.of(), Optional.empty());
    public static final Ruling NOT_CONCERNED = new Ruling(Answer.NOT_CONCERNED, List.of(), Optional.empty());

    public Ruling {
        diagnostics = List.copyOf(diagnostics);
        findings = List.copyOf(findings);
    }

    public Ruling(Answer answer, List<Diagnostic> diagnostics, Optional<String> margin) {
        this(answer, diagnostics, margin, List.of());
    }

    /** Fails with these, and holds when there are none. */
    public static Ruling of(List<Diagnostic> failures) {
        return failures.isEmpty() ? HOLDS : new Ruling(Answer.FAILS, failures, Optional.empty());
    }

    public static Ruling fails(Diagnostic failure) {
        return new Ruling(Answer.FAILS, List.of(failure), Optional.empty());
    }

    /** Both: the graver answer, and what either has to say. */
    public Ruling and(Ruling other) {
        var all = new java.util.ArrayList<>(diagnostics);
        all.addAll(other.diagnostics);
        var found = new java.util.ArrayList<>(findings);
        found.addAll(other.findings);
        var margins = new java.util.ArrayList<String>();
        margin.ifPresent(margins::add);
        other.margin.ifPresent(margins::add);
        return new Ruling(
                answer.and(other.answer),
                all,
                margins.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", margins)),
                found);
    }

    public Ruling margin(String words) {
        return new Ruling(answer, diagnostics, Optional.of(words), findings);
    }

    /** With what it looked at. */
    public Ruling found(List<Finding> others) {
        return new Ruling(answer, diagnostics, margin, others);
    }
}
