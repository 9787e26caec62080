package dev.credence.build;

import dev.credence.diagnostic.Diagnostic;
import dev.credence.model.Catalog;
import dev.credence.policy.Answer;
import dev.credence.policy.ClauseVerdict;
import dev.credence.policy.Impact;
import dev.credence.policy.Policy;
import dev.credence.policy.Proofs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What {@code credence policy impact} prints: which programs change verdict, which path or fact does it, and the smallest repair. */
public final class ImpactReport {
    private final StringBuilder out = new StringBuilder();

    /**
     * Compares two policies over every program of a workspace: first what flips, with the reasons, then what only one of the two asks
     * and a program does not keep.
     */
    public String of(Compilation compilation, Policy before, Policy after) {
        var impact = new Impact(before, after);
        var onlyAfter = new ArrayList<String>();
        var onlyBefore = new ArrayList<String>();
        int flips = 0;
        for (int i = 0; i < compilation.catalogs().size(); i++) {
            var catalog = compilation.catalogs().get(i);
            for (var change : impact.in(catalog, new Proofs(compilation.ranges().get(i)))) {
                if (change.isFlip()) {
                    flips++;
                    change(catalog, change, before, after);
                } else if (change.was() == Answer.NOT_CONCERNED) {
                    onlyAfter.add(name(catalog, change) + ": " + change.subject() + " " + word(change.is()));
                } else {
                    onlyBefore.add(name(catalog, change) + ": " + change.subject() + " " + word(change.was()));
                }
            }
        }
        alone(after, onlyAfter);
        alone(before, onlyBefore);
        int programs = compilation.programs();
        out.append(flips == 0 ? "no verdict changes" : flips + (flips == 1 ? " verdict changes" : " verdicts change"))
                .append(" from ")
                .append(before.id())
                .append(" to ")
                .append(after.id())
                .append(", of ")
                .append(programs)
                .append(programs == 1 ? " program\n" : " programs\n");
        unnamed(before);
        unnamed(after);
        return out.toString();
    }

    /** Sentences without a subject have nothing to be compared with, which must not look like agreement. */
    private void unnamed(Policy policy) {
        long sentences = policy.clauses().stream()
                .flatMap(clause -> clause.subjects().stream())
                .filter(Optional::isEmpty)
                .count();
        if (sentences > 0) {
            out.append(sentences)
                    .append(sentences == 1 ? " sentence of " : " sentences of ")
                    .append(policy.id())
                    .append(sentences == 1 ? " says" : " say")
                    .append(" no `subject`, and could not be compared\n");
        }
    }

    private void alone(Policy policy, List<String> lines) {
        if (!lines.isEmpty()) {
            out.append("asked by ").append(policy.id()).append(" only, and not kept:\n");
            lines.forEach(line -> out.append("  ").append(line).append('\n'));
            out.append('\n');
        }
    }

    private static String name(Catalog catalog, Impact.Change change) {
        return catalog.institution().id() + "/" + catalog.edition().id() + " "
                + change.program().facts().id()
                + change.option().map(option -> ", " + option).orElse("");
    }

    private void change(Catalog catalog, Impact.Change change, Policy before, Policy after) {
        out.append(name(catalog, change));
        out.append(": ")
                .append(change.subject())
                .append(' ')
                .append(word(change.was()))
                .append(" -> ")
                .append(word(change.is()))
                .append('\n');
        explain(before, change.was(), change.oldRulings());
        explain(after, change.is(), change.newRulings());
        out.append('\n');
    }

    private void explain(Policy policy, Answer answer, List<ClauseVerdict> verdicts) {
        if (verdicts.isEmpty()) {
            out.append("  ").append(policy.id()).append(": no clause about it for this kind\n");
        }
        for (var verdict : verdicts) {
            out.append("  ")
                    .append(policy.id())
                    .append(' ')
                    .append(verdict.clause().number())
                    .append(", ")
                    .append(verdict.clause().title());
            out.append(": ").append(verdict.answer().word()).append('\n');
            for (var ruling : verdict.rulings()) {
                ruling.margin()
                        .ifPresent(margin -> out.append("    ").append(margin).append('\n'));
                if (verdict.answer() == answer) {
                    ruling.diagnostics().forEach(this::explain);
                }
            }
        }
    }

    private void explain(Diagnostic diagnostic) {
        out.append("    ").append(diagnostic.message()).append('\n');
        diagnostic.witness().ifPresent(witness -> out.append(witness.text().indent(4)));
        diagnostic
                .help()
                .ifPresent(help -> out.append("    repair: ").append(help).append('\n'));
    }

    private static String word(Answer answer) {
        return answer == Answer.NOT_CONCERNED ? "not asked" : answer.word();
    }
}
