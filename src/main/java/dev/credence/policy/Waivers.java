package dev.credence.policy;

import dev.credence.diagnostic.ClauseCode;
import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.DiagnosticSink;
import dev.credence.diagnostic.Severity;
import dev.credence.diagnostic.Suggestions;
import dev.credence.model.PolicySide.Waiver;
import dev.credence.model.Program;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The waivers of one program. A body may waive what should be, never what must be; a waiver that silences nothing is itself reported,
 * so that none outlives its reason.
 */
final class Waivers {
    private final List<Waiver> waivers;
    private final Policy policy;
    private final Set<Waiver> used = new HashSet<>();
    private final Set<Waiver> refused = new HashSet<>();

    Waivers(Program program, Policy policy) {
        this.waivers = program.facts().policySide().waivers();
        this.policy = policy;
    }

    /** Passes a complaint on unless it is waived. */
    void pass(Diagnostic diagnostic, DiagnosticSink sink) {
        if (diagnostic.code() instanceof ClauseCode code) {
            for (var waiver : waivers) {
                if (waiver.clause().number().equals(code.clause()) && used(waiver, code)) {
                    return;
                }
            }
        }
        sink.report(diagnostic);
    }

    /** What must be stays so, also where a complaint about it is milder because the program is still proposed. */
    private boolean used(Waiver waiver, ClauseCode code) {
        if (code.severity() == Severity.ERROR) {
            refused.add(waiver);
            return false;
        }
        used.add(waiver);
        return true;
    }

    void reportIdle(DiagnosticSink sink) {
        Map<String, Waiver> first = new HashMap<>();
        for (var waiver : waivers) {
            var number = waiver.clause().number();
            var clause = policy.clause(number);
            var earlier = Optional.ofNullable(first.putIfAbsent(number, waiver));
            if (clause.isEmpty()) {
                sink.report(unknown(waiver));
            } else if (earlier.isPresent()) {
                sink.report(Diagnostic.of(
                                Code.IDLE_WAIVER,
                                waiver.span(),
                                "this waiver silences nothing: clause " + number + " is waived already")
                        .related(earlier.get().span(), "here")
                        .help("take one of the two out"));
            } else if (!used.contains(waiver) && (refused.contains(waiver) || isAllMust(clause.get()))) {
                sink.report(Diagnostic.of(
                                Code.WAIVER_OF_ERROR,
                                waiver.span(),
                                "clause " + number + " says what must be, and nobody can waive that")
                        .label(clause.get().title())
                        .help("take the waiver out, and change the program so that it keeps the clause"));
            } else if (!used.contains(waiver)) {
                sink.report(Diagnostic.of(
                                Code.IDLE_WAIVER,
                                waiver.span(),
                                "this waiver silences nothing: the program keeps clause " + number)
                        .help("take it out"));
            }
        }
    }

    private static boolean isAllMust(Clause clause) {
        return !clause.rules().isEmpty() && clause.rules().stream().allMatch(rule -> rule.strength() == Strength.MUST);
    }

    private Diagnostic unknown(Waiver waiver) {
        var number = waiver.clause().number();
        if (policy.clauses().isEmpty()) {
            return Diagnostic.of(
                            Code.UNKNOWN_CLAUSE,
                            waiver.clause().span(),
                            "this program is under no policy, so there is no clause " + number + " to waive")
                    .help("name the policy, or take the waiver out");
        }
        var numbers = policy.clauses().stream().map(Clause::number).toList();
        return Diagnostic.of(Code.UNKNOWN_CLAUSE, waiver.clause().span(), policy.id() + " has no clause " + number)
                .help(Suggestions.phrase("clause", "number", Suggestions.of(number, numbers))
                        .orElse("`credence policy " + policy.id() + "` lists its clauses"));
    }
}
