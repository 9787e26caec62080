package dev.credence.publish.html;

import dev.credence.model.Level;
import dev.credence.model.Limit;
import dev.credence.model.Units;
import dev.credence.path.ClauseValue;
import dev.credence.path.PathClause;
import dev.credence.path.PathClause.Measure;
import dev.credence.path.PathClause.Sense;
import dev.credence.path.PathClause.Window;
import dev.credence.path.Range;
import dev.credence.path.Verdict;
import dev.credence.path.Witness;
import dev.credence.publish.Words;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** A question about every path in the words of a table: what is counted, what was found, what is asked for. */
final class ClauseWords {
    private final PathClause clause;

    ClauseWords(PathClause clause) {
        this.clause = clause;
    }

    /** {@code Units}, {@code Upper-division share}. */
    String fact() {
        String counted = counted();
        String what = clause.bound().isShare() ? "share" : measure();
        return Phrases.capital(counted.isEmpty() ? what : counted + " " + what);
    }

    /** {@code upper-division}; empty where everything counts. */
    String counted() {
        String levels = levels(clause.tally().levels());
        String only = clause.tally().only().map(ClauseWords::scope).orElse("");
        return only.isEmpty() || levels.isEmpty() ? only + levels : only + " " + levels;
    }

    private String measure() {
        return clause.tally().measure() == Measure.UNITS ? "units" : "courses";
    }

    private static String scope(Limit.Scope scope) {
        if (scope instanceof Limit.OfAttribute of) {
            return of.attribute();
        }
        return scope instanceof Limit.Numbered numbered
                ? "numbered " + numbered.from()
                        + numbered.to().map(to -> " to " + to).orElse(" and above")
                : "";
    }

    private static String levels(Set<Level> levels) {
        return Words.or(Arrays.stream(Level.values())
                .filter(levels::contains)
                .map(Level::words)
                .toList());
    }

    /** {@code 75% for 12 to 18 units}, {@code 12 or more}. */
    String asked() {
        var bound = clause.bound();
        String number =
                bound.isShare() ? Numbers.share(bound.value()) : bound.value().toString();
        boolean atLeast = clause.sense() == Sense.AT_LEAST;
        String asked = atLeast ? number + " or more" : "at most " + number;
        String further = clause.tally()
                .countedIn()
                .map(more -> ", counting up to " + Words.counted(more.most(), levels(more.levels()) + " unit"))
                .orElse("");
        return asked + window(clause.window()) + further;
    }

    private static String window(Window window) {
        var from = window.from();
        var to = window.to();
        if (from.isPresent() && to.isPresent()) {
            return " for " + from.get().value() + " to "
                    + Words.counted(to.get().value(), "unit");
        }
        return from.map(end -> " for " + (end.open() ? "more than " : "at least ") + Words.counted(end.value(), "unit"))
                .or(() -> to.map(
                        end -> " for " + (end.open() ? "less than " : "at most ") + Words.counted(end.value(), "unit")))
                .orElse("");
    }

    /**
     * What is there on every path.
     *
     * @param total of the program, where it can be completed
     * @param path the one that comes nearest to the bound, where it is known
     */
    String found(Verdict verdict, Optional<Range> total, Optional<Witness> path) {
        if (isTotal() && total.filter(Range::exact).isPresent()) {
            return total.get().toString();
        } else if (verdict instanceof Verdict.Holds holds) {
            return path.map(nearest ->
                            at(clause.on(nearest), clause.sense() == Sense.AT_LEAST ? "at the least" : "at the most"))
                    .or(() -> holds.margin().map(this::toSpare))
                    .orElse("within what is asked for");
        } else if (verdict instanceof Verdict.Fails fails) {
            return at(fails.value(), "on a path that breaks it");
        }
        return verdict instanceof Verdict.Unknown ? "depends on what is left open" : "too many paths to tell";
    }

    /** Whether it counts every unit of every path. */
    boolean isTotal() {
        return clause.tally().measure() == Measure.UNITS
                && clause.tally().levels().isEmpty()
                && clause.tally().only().isEmpty()
                && !clause.bound().isShare()
                && clause.window().equals(Window.ALL);
    }

    private String toSpare(Units margin) {
        return margin.isZero() ? "exactly what is asked for" : margin + " " + measure() + " to spare";
    }

    private String at(ClauseValue value, String where) {
        String share = clause.bound().isShare() ? ", " + percent(value.tally(), value.all()) : "";
        return of(value) + " " + where + share;
    }

    /** {@code 13 of 17}. */
    String of(ClauseValue value) {
        boolean some = clause.bound().isShare() || !counted().isEmpty();
        return value.tally() + (some ? " of " + value.all() : "");
    }

    /** Exact where it has a short percentage; else to one place, and says so. */
    static String percent(Units part, Units whole) {
        String exact = Numbers.percent(part, whole);
        if (!exact.isEmpty() || whole.isZero()) {
            return exact;
        }
        var share = part.times(1000).times(new Units(whole.denominator(), whole.numerator()));
        long tenths = Math.floorDiv(2 * share.numerator() + share.denominator(), 2 * share.denominator());
        return "about " + tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10) + "%";
    }
}
