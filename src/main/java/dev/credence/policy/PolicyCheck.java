package dev.credence.policy;

import dev.credence.diagnostic.DiagnosticSink;
import dev.credence.model.Catalog;
import dev.credence.model.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks the clauses of a policy about programs and catalogs. */
public final class PolicyCheck {
    private final Policy policy;
    private final Catalog catalog;
    private final Proofs proofs;

    public PolicyCheck(Policy policy, Catalog catalog, Proofs proofs) {
        this.policy = policy;
        this.catalog = catalog;
        this.proofs = proofs;
    }

    /** Every clause that concerns the program; nothing is reported. */
    public ProgramVerdict verdict(Program program) {
        var verdicts = new ArrayList<ClauseVerdict>();
        var paths = new Paths(program.facts());
        for (var clause : policy.clauses()) {
            if (clause.applies().to(program)) {
                verdicts.add(judge(clause, Optional.of(program), paths));
            }
        }
        return new ProgramVerdict(policy, verdicts);
    }

    /** The same, reporting what breaks a clause and what a waiver does not cover. */
    public ProgramVerdict check(Program program, DiagnosticSink sink) {
        var verdict = verdict(program);
        var waivers = new Waivers(program, policy);
        for (var clause : verdict.clauses()) {
            for (var ruling : clause.rulings()) {
                ruling.diagnostics().forEach(diagnostic -> waivers.pass(diagnostic, sink));
            }
        }
        waivers.reportIdle(sink);
        new PathTests(program, policy, catalog, sink).check();
        return verdict;
    }

    /** The clauses that concern the catalog as a whole. */
    public List<ClauseVerdict> checkCatalog(DiagnosticSink sink) {
        var verdicts = new ArrayList<ClauseVerdict>();
        for (var clause : policy.clauses()) {
            if (clause.applies().catalog()) {
                var verdict = judge(clause, Optional.empty(), Paths.NONE);
                verdict.rulings().forEach(ruling -> ruling.diagnostics().forEach(sink::report));
                verdicts.add(verdict);
            }
        }
        return verdicts;
    }

    private ClauseVerdict judge(Clause clause, Optional<Program> program, Paths paths) {
        var rulings = new ArrayList<Ruling>();
        for (var rule : clause.rules()) {
            // One ruling for each sentence, in their order.
            rulings.add(
                    rule.ofCatalog() == program.isEmpty()
                            ? rule.judge(new Case(policy, clause, rule.strength(), catalog, program, proofs, paths))
                            : Ruling.NOT_CONCERNED);
        }
        return ClauseVerdict.of(clause, rulings);
    }
}
