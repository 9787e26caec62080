package dev.credence.path;

import dev.credence.model.Level;
import dev.credence.model.ProgramFacts;
import dev.credence.model.Units;
import dev.credence.path.Aim.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One clause on every path of one program, where sums line by line tell all of them. */
final class TreeQuestion {
    private final ProgramFacts facts;
    private final PathClause clause;
    private final PathSearch search;
    private final boolean atLeast;
    /** The slack is the least of these where the clause asks for at least so much, else the greatest. */
    private final List<Form> forms = new ArrayList<>(2);

    private final int from;
    private final int to;

    TreeQuestion(ProgramFacts facts, PathClause clause, PathSearch search) {
        this.facts = facts;
        this.clause = clause;
        this.search = search;
        atLeast = clause.sense() == PathClause.Sense.AT_LEAST;
        forms();
        var scale = search.scale();
        var window = clause.window();
        from = window.from().map(end -> from(end, scale)).orElse(0);
        to = window.to().map(end -> -from(negated(end), scale)).orElse(Integer.MAX_VALUE);
    }

    private static PathClause.End negated(PathClause.End end) {
        return new PathClause.End(end.value().times(-1), end.open());
    }

    /** The least number of steps that lies in a window which begins here. */
    private static int from(PathClause.End end, Scale scale) {
        long steps = Math.multiplyExact(end.value().numerator(), (long) scale.one());
        long floor = Math.floorDiv(steps, end.value().denominator());
        boolean inside = steps % end.value().denominator() == 0 && !end.open();
        return Scale.small(inside ? floor : floor + 1);
    }

    private void forms() {
        var tally = clause.tally();
        var bound = clause.bound();
        var in = tally.countedIn();
        long cap = in.map(counted -> counted.most().denominator()).orElse(1L);
        int factor = Scale.small(Math.multiplyExact(bound.value().denominator(), cap));
        int times = Scale.small(Math.multiplyExact(bound.value().numerator(), cap));
        int one = search.scale().one();
        var levels = tally.levels().isEmpty() ? Set.of(Level.values()) : tally.levels();
        var more = new java.util.HashSet<>(levels);
        in.ifPresent(counted -> more.addAll(counted.levels()));
        int each = bound.isShare() ? times : 0;
        int constant = bound.isShare() ? 0 : -Scale.small((long) times * one);
        forms.add(form(more, factor, each, constant));
        if (in.isPresent()) {
            Units most = in.get().most();
            long capped = Math.multiplyExact(most.numerator() * (factor / most.denominator()), (long) one);
            forms.add(form(levels, factor, each, Scale.small(constant + capped)));
        }
        if (!atLeast) {
            forms.replaceAll(Form::negated);
        }
    }

    private static Form form(Set<Level> counted, int factor, int each, int constant) {
        return new Form(
                (counted.contains(Level.LOWER) ? factor : 0) - each,
                (counted.contains(Level.UPPER) ? factor : 0) - each,
                (counted.contains(Level.GRADUATE) ? factor : 0) - each,
                constant);
    }

    /** Empty where the program has no path at all. */
    Optional<Verdict> decide() {
        if (search.smallest(List.of(Aim.ANY)).isEmpty()) {
            return Optional.empty();
        }
        var breaking = search.smallest(aims(true, false));
        if (breaking.isPresent()) {
            return Optional.of(fails(breaking.get()));
        }
        var least = search.smallest(aims(true, true));
        return Optional.of(new Verdict.Holds(
                least.isPresent(), least.map(way -> clause.on(witness(way)).slack())));
    }

    private Verdict fails(Way breaking) {
        var witness = witness(breaking);
        boolean onEvery = search.smallest(aims(false, false)).isEmpty();
        Optional<ClauseValue> nearest =
                onEvery ? search.smallest(aims(false, true)).map(way -> clause.on(witness(way))) : Optional.empty();
        return new Verdict.Fails(witness, clause.on(witness), onEvery, nearest);
    }

    private Witness witness(Way way) {
        return WayReading.witness(facts, way, search.scale());
    }

    /**
     * Paths in the window that have little slack, or much.
     *
     * @param little less than none; else at least none
     * @param best as little as can be, or as much
     */
    private List<Aim> aims(boolean little, boolean best) {
        var sought = little ? forms : forms.stream().map(Form::negated).toList();
        long limit = little ? -1 : 0;
        // The least of two is small where either is, and great where both are.
        return little == atLeast
                ? sought.stream()
                        .map(form -> new Aim(from, to, List.of(form), best, limit))
                        .toList()
                : List.of(new Aim(from, to, sought, best, limit));
    }
}
