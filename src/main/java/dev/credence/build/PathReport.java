package dev.credence.build;

import dev.credence.model.Catalog;
import dev.credence.model.Program;
import dev.credence.model.Variants;
import dev.credence.path.PathEngine;
import dev.credence.path.Ranges;
import dev.credence.path.Witness;
import dev.credence.policy.ClauseVerdict;
import dev.credence.policy.Policy;
import dev.credence.policy.PolicyCheck;
import dev.credence.policy.Proofs;
import dev.credence.policy.Questions;
import dev.credence.policy.rule.PathTable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What {@code credence paths} prints of one program: its ranges, a shortest and a longest path, and each clause about paths. */
public final class PathReport {
    private final StringBuilder out = new StringBuilder();

    /** @param policy the policy the program is checked under, where there is one */
    public String of(Catalog catalog, Program program, Proofs proofs, Optional<Policy> policy, boolean asExamples) {
        var facts = program.facts();
        out.append(catalog.institution().id())
                .append('/')
                .append(catalog.edition().id())
                .append(' ');
        out.append(facts.id()).append(": ").append(facts.title()).append('\n');
        var engine = PathEngine.of(facts);
        var ranges = engine.ranges();
        if (ranges.whole().isEmpty()) {
            out.append("nobody can complete it: ")
                    .append(ranges.impossible().map(i -> i.why()).orElse("no choice completes it"))
                    .append('\n');
            return out.toString();
        }
        ranges("units", ranges.whole().get());
        var variants = Variants.of(facts);
        if (variants.size() > 1) {
            for (var variant : variants) {
                PathEngine.of(variant.facts())
                        .ranges()
                        .whole()
                        .ifPresent(own -> ranges(variant.label().orElse(""), own));
            }
        }
        Function<Witness, Collection<String>> breaks =
                path -> policy.<Collection<String>>map(under -> Questions.brokenBy(path, under, catalog, program))
                        .orElse(List.of());
        path("a shortest path", engine.shortest(), asExamples, breaks);
        path("a longest path", engine.longest(), asExamples, breaks);
        policy.ifPresent(under -> clauses(new PolicyCheck(under, catalog, proofs), program, under));
        return out.toString();
    }

    private void ranges(String what, Ranges ranges) {
        out.append("  ").append(what).append(": ").append(ranges.total()).append(exact(ranges));
        out.append("; lower-division ").append(ranges.lower());
        out.append(", upper-division ").append(ranges.upper());
        out.append(", graduate ").append(ranges.graduate()).append('\n');
    }

    private static String exact(Ranges ranges) {
        return ranges.total().exact() ? "" : " at the outside";
    }

    private void path(
            String what, Optional<Witness> path, boolean asExamples, Function<Witness, Collection<String>> breaks) {
        if (path.isEmpty()) {
            out.append("  ").append(what).append(": none was found\n");
            return;
        }
        out.append('\n').append(PathTable.of(what, path.get()).text().indent(2));
        if (asExamples) {
            out.append(PathTable.example(what, path.get(), breaks.apply(path.get()))
                    .indent(2));
        }
    }

    private void clauses(PolicyCheck check, Program program, Policy policy) {
        out.append("\n  under ").append(policy.id()).append(":\n");
        for (var verdict : check.verdict(program).clauses()) {
            boolean asksOfPaths = verdict.rulings().stream()
                    .anyMatch(ruling -> ruling.margin().isPresent());
            if (asksOfPaths) {
                clause(verdict);
            }
        }
    }

    private void clause(ClauseVerdict verdict) {
        out.append("  ")
                .append(verdict.clause().number())
                .append(' ')
                .append(verdict.clause().title());
        out.append(": ").append(verdict.answer().word()).append('\n');
        for (var ruling : verdict.rulings()) {
            ruling.margin()
                    .ifPresent(margin -> out.append("    ").append(margin).append('\n'));
            if (ruling.margin().isPresent()) {
                for (var diagnostic : ruling.diagnostics()) {
                    diagnostic
                            .witness()
                            .ifPresent(witness -> out.append(witness.text().indent(4)));
                    diagnostic
                            .help()
                            .ifPresent(help ->
                                    out.append("    help: ").append(help).append('\n'));
                }
            }
        }
    }
}
