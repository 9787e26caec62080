package dev.credence.path;

import dev.credence.model.Limit;
import dev.credence.model.Units;
import java.util.ArrayList;
import java.util.List;

/**
 * A clause as linear forms over the variables of a model. Its slack is the least of the forms where the bound is a least one, else the
 * greatest; "counting up to" makes two forms of one: the cap, and what is counted in.
 */
final class ClauseForm {
    /** A sum and a number. */
    record Form(LinearSum sum, long constant) {
        long value(boolean[] values) {
            return sum.value(values) + constant;
        }
    }

    final LinearSum total;
    /** What the bound asks beyond what the program says for certain; without what is counted in. */
    final Form needed;

    private final PathClause clause;
    private final List<Form> forms = new ArrayList<>(2);
    private final boolean leastOfForms;
    /** Steps of a slack that make one unit or course. */
    private final long one;

    private final Scale scale;
    /** Of the window, in steps of {@link #total} times {@link #windowScale}; ends included. */
    private final long from;

    private final long to;
    private final long windowScale;

    ClauseForm(PathClause clause, Encoded encoded) {
        this.clause = clause;
        scale = encoded.scale();
        var tally = clause.tally();
        var bound = clause.bound();
        boolean units = tally.measure() == PathClause.Measure.UNITS;
        var only = tally.only().orElse(new Limit.Everything());
        total = encoded.tallies().all(encoded.bundles(), true);
        long unit = units ? scale.one() : 1;
        long cap = tally.countedIn().map(in -> in.most().denominator()).orElse(1L);
        long factor = Math.multiplyExact(bound.value().denominator(), cap);
        one = Math.multiplyExact(factor, unit);
        leastOfForms = clause.sense() == PathClause.Sense.AT_LEAST;
        long sign = leastOfForms ? 1 : -1;
        var counted = encoded.tallies().of(encoded.bundles(), only, tally.levels(), units);
        var base = new LinearSum().add(sign * factor, counted);
        long constant = 0;
        long times = Math.multiplyExact(bound.value().numerator(), cap);
        if (bound.isShare()) {
            base.add(-sign * times, units ? total : encoded.tallies().all(encoded.bundles(), false));
        } else {
            constant = Math.multiplyExact(-sign * times, unit);
        }
        if (tally.countedIn().isPresent()) {
            var in = tally.countedIn().get();
            var further = encoded.tallies().of(encoded.bundles(), only, in.levels(), units);
            forms.add(new Form(new LinearSum().add(1, base).add(sign * factor, further), constant));
            long most = Math.multiplyExact(
                    Math.multiplyExact(in.most().numerator(), bound.value().denominator()), unit);
            forms.add(new Form(base, Math.addExact(constant, sign * most)));
        } else {
            forms.add(new Form(base, constant));
        }
        var certain = encoded.bundles().stream().filter(b -> !isVague(b)).toList();
        var left = new LinearSum().add(-factor, encoded.tallies().of(certain, only, tally.levels(), units));
        if (bound.isShare()) {
            left.add(times, units ? total : encoded.tallies().all(encoded.bundles(), false));
        }
        needed = new Form(left, leastOfForms ? -constant : constant);
        var window = clause.window();
        windowScale = Math.multiplyExact(
                window.from().map(end -> end.value().denominator()).orElse(1L),
                window.to().map(end -> end.value().denominator()).orElse(1L));
        from = window.from()
                .map(end -> steps(end.value()) + (end.open() ? 1 : 0))
                .orElse(Long.MIN_VALUE);
        to = window.to().map(end -> steps(end.value()) - (end.open() ? 1 : 0)).orElse(Long.MAX_VALUE);
    }

    private long steps(Units total) {
        return Math.multiplyExact(
                Math.multiplyExact(total.numerator(), windowScale / total.denominator()), (long) scale.one());
    }

    /** Whether the program does not say all that the clause asks of it. */
    boolean isVague(Bundle bundle) {
        var tally = clause.tally();
        boolean level = !bundle.levelStated && !tally.levels().isEmpty();
        boolean property = bundle.unstated
                && tally.only().isPresent()
                && bundle.matches(tally.only().get()) == Context.Match.EITHER;
        boolean units = !bundle.unitsStated
                && (tally.measure() == PathClause.Measure.UNITS
                        || clause.window().from().isPresent()
                        || clause.window().to().isPresent());
        boolean courses = tally.measure() == PathClause.Measure.COURSES && bundle.isUnitsOnly();
        return level || property || units || courses;
    }

    PathClause clause() {
        return clause;
    }

    Units units(long slack) {
        return new Units(slack, one);
    }

    long slack(boolean[] values) {
        long slack = forms.get(0).value(values);
        for (var form : forms) {
            long other = form.value(values);
            slack = leastOfForms ? Math.min(slack, other) : Math.max(slack, other);
        }
        return slack;
    }

    boolean isInWindow(boolean[] values) {
        long steps = total.value(values) * windowScale;
        return steps >= from && steps <= to;
    }

    /** {@code literal} is true only where the path lies in the window. */
    void inWindow(PbModel model, int literal, Substitution with) {
        var sum = new LinearSum().add(windowScale, with.of(total));
        if (from != Long.MIN_VALUE) {
            model.atLeastIf(literal, sum, from);
        }
        if (to != Long.MAX_VALUE) {
            model.atMostIf(literal, sum, to);
        }
    }

    /** {@code literal} is true only where the slack is no more than so much. */
    void atMost(PbModel model, int literal, long slack, Substitution with) {
        some(
                model,
                literal,
                leastOfForms,
                (own, form) -> model.atMostIf(own, with.of(form.sum()), Math.subtractExact(slack, form.constant())));
    }

    /** {@code literal} is true only where the slack is at least so much. */
    void atLeast(PbModel model, int literal, long slack) {
        some(
                model,
                literal,
                !leastOfForms,
                (own, form) -> model.atLeastIf(own, form.sum(), Math.subtractExact(slack, form.constant())));
    }

    private interface Rows {
        void of(int literal, Form form);
    }

    /** The rows of one of the forms, or of all. */
    private void some(PbModel model, int literal, boolean any, Rows rows) {
        if (!any || forms.size() == 1) {
            forms.forEach(form -> rows.of(literal, form));
            return;
        }
        var choice = new LinearSum().add(1, -literal);
        for (var form : forms) {
            int own = model.variable(PbModel.Kind.HELP, "by one of two sums");
            rows.of(own, form);
            choice.add(1, own);
        }
        model.atLeast(choice, 1);
    }

    /** {@code literal} is true only where the path lies outside the window or the slack is not negative. */
    void escapes(PbModel model, int literal) {
        var ways = new LinearSum().add(1, -literal);
        int fine = model.variable(PbModel.Kind.HELP, "the clause holds");
        atLeast(model, fine, 0);
        ways.add(1, fine);
        var sum = new LinearSum().add(windowScale, total);
        if (from != Long.MIN_VALUE) {
            int below = model.variable(PbModel.Kind.HELP, "below the window");
            model.atMostIf(below, sum, from - 1);
            ways.add(1, below);
        }
        if (to != Long.MAX_VALUE) {
            int above = model.variable(PbModel.Kind.HELP, "above the window");
            model.atLeastIf(above, sum, to + 1);
            ways.add(1, above);
        }
        model.atLeast(ways, 1);
    }
}
