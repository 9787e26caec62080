package dev.credence.build;

import dev.credence.diagnostic.Diagnostic;
import dev.credence.model.Catalog;
import dev.credence.policy.Answer;
import dev.credence.policy.ClauseVerdict;
import dev.credence.policy.Impact;
import dev.credence.policy.Policy;
import dev.credence.policy.Proofs;
import java.util.List;

/** What {@code credence policy impact} prints: which programs change verdict, which path or fact does it, and the smallest repair. */
public final class ImpactReport {
    private final StringBuilder out = new StringBuilder();

    /** Compares two policies over every program of a workspace. */
    public String of(Compilation compilation, Policy before, Policy after) {
        var impact = new Impact(before, after);
        int flips = 0;
        int alone = 0;
        int programs = 0;
        for (int i = 0; i < compilation.catalogs().size(); i++) {
            var catalog = compilation.catalogs().get(i);
            programs += catalog.programs().size();
            for (var change : impact.in(catalog, new Proofs(compilation.ranges().get(i)))) {
                flips += change.isFlip() ? 1 : 0;
                alone += change.isFlip() ? 0 : 1;
                change(catalog, change, before, after);
            }
        }
        out.append(flips == 0 ? "no verdict changes" : flips + (flips == 1 ? " verdict changes" : " verdicts change"))
                .append(" from ")
                .append(before.id())
                .append(" to ")
                .append(after.id())
                .append(", of ")
                .append(programs)
                .append(programs == 1 ? " program\n" : " programs\n");
        if (alone > 0) {
            out.append(alone)
                    .append(alone == 1 ? " more is" : " more are")
                    .append(" not held by the one of the two policies that asks\n");
        }
        return out.toString();
    }

    private void change(Catalog catalog, Impact.Change change, Policy before, Policy after) {
        out.append(catalog.institution().id())
                .append('/')
                .append(catalog.edition().id())
                .append(' ')
                .append(change.program().facts().id());
        change.option().ifPresent(option -> out.append(", ").append(option));
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
