package dev.credence.path;

import dev.credence.model.Units;
import dev.credence.path.Verdict.OpenPart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A clause that depends on what a program does not say: which lines hide it, and what would settle it. */
final class OpenQuestion {
    private final Encoded encoded;
    private final ClauseForm form;
    private final PbModel inWindow;
    private final SolverBudget budget;

    OpenQuestion(Encoded encoded, ClauseForm form, PbModel inWindow, SolverBudget budget) {
        this.encoded = encoded;
        this.form = form;
        this.inWindow = inWindow;
        this.budget = budget;
    }

    /** @param values of the smallest path that breaks the clause */
    Verdict unknown(boolean[] values) {
        var witness = Question.confirm(encoded, values);
        var value = form.clause().on(witness);
        var parts = parts(bundle -> bundle.count.value(values) > 0);
        return new Verdict.Unknown(
                parts.isEmpty() ? parts(bundle -> true) : parts, needed(values, value), witness, value);
    }

    /** What the open parts have to add on the path that asks most of them, or may add on the one that allows least. */
    private Units needed(boolean[] values, ClauseValue value) {
        boolean atLeast = form.clause().sense() == PathClause.Sense.AT_LEAST;
        boolean simple = form.clause().tally().countedIn().isEmpty()
                && encoded.bundles().stream().allMatch(bundle -> bundle.unitsStated);
        long here = form.needed.value(values);
        if (!simple) {
            var counted = value.countedIn();
            return form.units(here).minus(counted);
        }
        var ends = new Extremes(inWindow, budget);
        var sum = form.needed.sum();
        try {
            var end = atLeast ? ends.most(sum, sum.most()) : ends.least(sum, sum.least());
            return form.units(end.map(form.needed::value).orElse(here));
        } catch (SolverBudget.Spent spent) {
            return form.units(here);
        }
    }

    /** The lines of which something is not stated that the clause asks for. */
    private List<OpenPart> parts(Predicate<Bundle> taken) {
        Map<Bundle.Leaf, OpenPart> parts = new LinkedHashMap<>();
        for (var bundle : encoded.bundles()) {
            if (form.isVague(bundle) && taken.test(bundle)) {
                var leaf = bundle.leaf;
                var before = parts.get(leaf);
                parts.put(
                        leaf,
                        new OpenPart(
                                leaf.line().span(),
                                leaf.words(),
                                !bundle.levelStated || (before != null && before.levelUnknown()),
                                !bundle.unitsStated || (before != null && before.unitsUnknown())));
            }
        }
        return List.copyOf(parts.values());
    }
}
