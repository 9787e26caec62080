package dev.credence.policy;

import dev.credence.diagnostic.DiagnosticSink;
import dev.credence.model.Catalog;
import dev.credence.model.Program;
import dev.credence.resolve.Recall;
import dev.credence.resolve.Same;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks the clauses of a policy about programs and catalogs. */
public final class PolicyCheck {
    private final Policy policy;
    private final Catalog catalog;
    private final Proofs proofs;
    private final Recall recall;

    public PolicyCheck(Policy policy, Catalog catalog, Proofs proofs) {
        this(policy, catalog, proofs, Recall.NOTHING);
    }

    /** @param recall what earlier checks found; a catalog whose parts are the same objects is the same catalog */
    public PolicyCheck(Policy policy, Catalog catalog, Proofs proofs, Recall recall) {
        this.policy = policy;
        this.catalog = catalog;
        this.proofs = proofs;
        this.recall = recall;
    }

    /** Every clause that concerns the program; nothing is reported. */
    public ProgramVerdict verdict(Program program) {
        var key = Same.of(
                ProgramVerdict.class, policy, program, catalog.edition(), catalog.coursesByCode(), catalog.degrees());
        var judged = recall.<Judged>renew(key, before -> judged(program, before));
        return new ProgramVerdict(
                policy, judged.clauses().stream().map(Judged.One::verdict).toList());
    }

    /** What was found of one program, when the programs of its catalog were these. */
    private record Judged(List<Program> programs, List<One> clauses) {
        private record One(ClauseVerdict verdict, boolean neighboursWereSeen) {}
    }

    /** What was said without a look at the other programs holds; the rest does only while they are the same. */
    @SuppressWarnings("ReferenceEquality") // the list is the same object while its programs are
    private Judged judged(Program program, Optional<Judged> before) {
        if (before.isPresent() && before.get().programs() == catalog.programs()) {
            return before.get();
        }
        var all = new ArrayList<Judged.One>();
        var paths = new Paths(program.facts());
        int at = 0;
        for (var clause : policy.clauses()) {
            if (clause.applies().to(program)) {
                var known = before.isPresent() ? before.get().clauses().get(at++) : null;
                if (known != null && !known.neighboursWereSeen()) {
                    all.add(known);
                } else {
                    var neighbours = new Neighbours(catalog.programs());
                    var verdict = judge(clause, Optional.of(program), neighbours, paths);
                    all.add(new Judged.One(verdict, neighbours.wereSeen()));
                }
            }
        }
        return new Judged(catalog.programs(), List.copyOf(all));
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
                var verdict = judge(clause, Optional.empty(), new Neighbours(catalog.programs()), Paths.NONE);
                verdict.rulings().forEach(ruling -> ruling.diagnostics().forEach(sink::report));
                verdicts.add(verdict);
            }
        }
        return verdicts;
    }

    private ClauseVerdict judge(Clause clause, Optional<Program> program, Neighbours neighbours, Paths paths) {
        var rulings = new ArrayList<Ruling>();
        for (var rule : clause.rules()) {
            // One ruling for each sentence, in their order.
            rulings.add(
                    rule.ofCatalog() == program.isEmpty()
                            ? rule.judge(new Case(
                                    policy, clause, rule.strength(), catalog, neighbours, program, proofs, paths))
                            : Ruling.NOT_CONCERNED);
        }
        return ClauseVerdict.of(clause, rulings);
    }
}
