package dev.credence.policy;

import dev.credence.model.TermSystem;
import dev.credence.source.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An edition of a university's policy.
 *
 * @param id what catalogs and programs name it by
 * @param code what its diagnostics begin with: {@code CSULB} of {@code CSULB-2.5}
 * @param number what the university files it under
 * @param terms whose units its numbers are; those of a catalog on other terms are converted
 * @param clauses in the order of the document
 */
public record Policy(
        String id,
        String code,
        String title,
        Optional<String> number,
        TermSystem terms,
        Optional<LocalDate> inEffectFrom,
        List<String> supersedes,
        List<String> approvals,
        List<String> notes,
        List<Clause> clauses,
        Map<String, Lexicon> lexicons,
        Span span) {
    public Policy {
        supersedes = List.copyOf(supersedes);
        approvals = List.copyOf(approvals);
        notes = List.copyOf(notes);
        clauses = List.copyOf(clauses);
        lexicons = Map.copyOf(lexicons);
    }

    /** What programs are checked under that are under no policy: it asks for nothing, and their tests are checked all the same. */
    public static Policy none(Span place) {
        return new Policy(
                "no policy",
                "NONE",
                "No policy",
                Optional.empty(),
                TermSystem.SEMESTER,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                place);
    }

    public Optional<Clause> clause(String clauseNumber) {
        return clauses.stream().filter(c -> c.number().equals(clauseNumber)).findFirst();
    }
}
