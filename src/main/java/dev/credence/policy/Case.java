package dev.credence.policy;

import dev.credence.diagnostic.ClauseCode;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.Severity;
import dev.credence.model.Catalog;
import dev.credence.model.Program;
import dev.credence.model.ProgramFacts;
import dev.credence.model.StatedLines.About;
import dev.credence.model.TermSystem;
import dev.credence.model.Units;
import dev.credence.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One program before one sentence of one clause, or a whole catalog before a clause that concerns the catalog.
 *
 * @param catalog without its programs: those are there for who asks for {@link #programs} or {@link #program(String)}
 * @param neighbours the programs of the catalog
 * @param one the program; empty where the clause concerns the catalog
 * @param proofs what the paths of all programs of the catalog add up to
 * @param paths the paths of the program
 */
public record Case(
        Policy policy,
        Clause clause,
        Strength strength,
        Catalog catalog,
        Neighbours neighbours,
        Optional<Program> one,
        Proofs proofs,
        Paths paths) {
    public Case {
        catalog = catalog.withPrograms(List.of());
    }

    /** All programs of the catalog, in the order of their ids. */
    public List<Program> programs() {
        return neighbours.look();
    }

    /** A program of the catalog. */
    public Optional<Program> program(String id) {
        return programs().stream().filter(p -> p.facts().id().equals(id)).findFirst();
    }

    /** Something that follows from the programs of the catalog: worked out on first need and the same for each of them. */
    public <T> T once(Class<T> what, Supplier<T> make) {
        neighbours.look();
        return proofs.once(what, make);
    }

    /** The program asked about; only where the clause concerns programs. */
    public Program program() {
        return one.orElseThrow(() -> new IllegalStateException("clause " + clause.number() + " concerns the catalog"));
    }

    public ProgramFacts facts() {
        return program().facts();
    }

    /** Where the program says something, or where it begins when it does not. */
    public Span place(About about) {
        return facts().policySide().lines().first(about).orElse(facts().span());
    }

    /** Where to underline something about the catalog or the program as a whole. */
    public Span whole() {
        return one.map(program -> program.facts().span())
                .orElse(catalog.edition().span());
    }

    public boolean isApproved() {
        return one.map(p -> p.facts().status() == ProgramFacts.Status.APPROVED).orElse(true);
    }

    /** A number of the policy in the units of the catalog: 12 semester units are 18 quarter units. */
    public Units inUnitsOfCatalog(Units number) {
        boolean quarters = catalog.edition().terms() == TermSystem.QUARTER;
        boolean policyQuarters = policy.terms() == TermSystem.QUARTER;
        if (quarters == policyQuarters) {
            return number;
        }
        return number.times(quarters ? new Units(3, 2) : new Units(2, 3));
    }

    /** A complaint that the clause is broken, of the sentence's severity. */
    public Diagnostic breach(Span place, String message) {
        return Diagnostic.of(code(), place, message);
    }

    /** A complaint that nobody can tell: an error on an approved program, a warning on a proposed one, and never more than the sentence. */
    public Diagnostic unknown(Span place, String message) {
        var severity = strength.severity() == Severity.ERROR && !isApproved() ? Severity.WARNING : strength.severity();
        return breach(place, message).as(severity);
    }

    /** Something still to be done before the program can be approved. */
    public Diagnostic toDo(Span place, String message) {
        return breach(place, message).as(Severity.HINT);
    }

    private ClauseCode code() {
        return new ClauseCode(
                policy.code() + "-" + clause.number(),
                policy.id(),
                clause.number(),
                clause.title(),
                strength.severity(),
                clause.rules().stream().map(Rule::span).toList());
    }
}
