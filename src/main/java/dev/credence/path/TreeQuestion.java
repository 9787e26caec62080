package dev.credence.path;

import dev.credence.model.Level;
import dev.credence.model.ProgramFacts;
import dev.credence.model.Units;
import dev.credence.path.Aim.Form;
import dev.credence.path.JoinedSums.Found;
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

    /** Empty where the program has no path at all, and where a choice of the student hides what is not stated. */
    Optional<Verdict> decide() {
        if (search.smallest(List.of(Aim.ANY)).isEmpty()) {
            return Optional.empty();
        }
        var breaking = search.smallest(aims(true, false));
        if (breaking.isEmpty()) {
            return Optional.of(holds());
        } else if (!search.hasUnstated()) {
            return Optional.of(fails(breaking.get()));
        } else if (search.hidesUnstated()) {
            return Optional.empty();
        }
        return Optional.of(search.forEveryFilling(from, to, forms, atLeast, -1)
                .map(this::fails)
                .orElseGet(() -> unknown(breaking.get())));
    }

    private Verdict holds() {
        var least = search.smallest(aims(true, true));
        var tightest = least.map(this::witness);
        return new Verdict.Holds(
                tightest.isPresent(), tightest.map(path -> clause.on(path).slack()), tightest);
    }

    private Verdict fails(Found breaking) {
        var witness = witness(breaking);
        boolean onEvery = search.smallest(aims(false, false)).isEmpty();
        Optional<ClauseValue> nearest =
                onEvery ? search.smallest(aims(false, true)).map(path -> clause.on(witness(path))) : Optional.empty();
        return new Verdict.Fails(witness, clause.on(witness), onEvery, nearest);
    }

    private Verdict unknown(Found breaking) {
        var witness = witness(breaking);
        var value = clause.on(witness);
        var parts = witness.takings().stream()
                .filter(taking -> !taking.levelStated())
                .map(taking -> new Verdict.OpenPart(taking.span(), taking.words(), true, false))
                .toList();
        return new Verdict.Unknown(parts, needed(witness, value), witness, value);
    }

    /** What the parts of unknown level have to add on the path that asks most of them, or may add on the one that allows least. */
    private Units needed(Witness witness, ClauseValue value) {
        if (clause.tally().countedIn().isPresent()) {
            Units certain = witness.takings().stream()
                    .filter(taking -> taking.levelStated()
                            && taking.level().isPresent()
                            && clause.tally().levels().contains(taking.level().get()))
                    .map(Witness.Taking::units)
                    .reduce(Units.ZERO, Units::plus);
            return value.bound().minus(certain).minus(value.countedIn());
        }
        int times = Scale.small(clause.bound().value().numerator());
        int factor = Scale.small(clause.bound().value().denominator());
        int each = clause.bound().isShare() ? times : 0;
        int constant = clause.bound().isShare()
                ? 0
                : Scale.small((long) times * search.scale().one());
        // How much of the bound is left when what counts for certain is taken off; on the other side, so that least is
        // most.
        var left = form(clause.tally().levels(), factor, each, -constant);
        var unstated = new Form(-each, -each, -each, 0);
        var aim = atLeast
                ? new Aim(from, to, List.of(left), List.of(unstated), true, 0)
                : new Aim(from, to, List.of(left.negated()), List.of(unstated.negated()), true, 0);
        long end = search.smallest(List.of(aim)).orElseThrow().value();
        long steps = Math.multiplyExact((long) factor, (long) search.scale().one());
        return new Units(atLeast ? -end : end, steps);
    }

    private Witness witness(Found found) {
        return WayReading.witness(facts, found.way(), search.scale());
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
                        .map(List::of)
                        .map(one -> aim(one, best, limit))
                        .toList()
                : List.of(aim(sought, best, limit));
    }

    private Aim aim(List<Form> sought, boolean best, long limit) {
        return new Aim(from, to, sought, sought, best, limit);
    }
}
