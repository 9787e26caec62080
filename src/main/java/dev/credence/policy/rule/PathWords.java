package dev.credence.policy.rule;

import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.Witness;
import dev.credence.model.Level;
import dev.credence.model.Limit;
import dev.credence.model.StatedLines.About;
import dev.credence.model.Units;
import dev.credence.path.ClauseValue;
import dev.credence.path.PathClause;
import dev.credence.path.PathClause.Measure;
import dev.credence.path.PathClause.Sense;
import dev.credence.path.Verdict;
import dev.credence.path.Witness.Taking;
import dev.credence.policy.Case;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says in campus words what a clause about every path came to. */
final class PathWords {
    private static final int MOST_PLACES = 3;

    private final Case of;
    private final PathClause clause;
    private final boolean atLeast;
    private final boolean units;

    PathWords(Case of, PathClause clause) {
        this.of = of;
        this.clause = clause;
        this.atLeast = clause.sense() == Sense.AT_LEAST;
        this.units = clause.tally().measure() == Measure.UNITS;
    }

    Diagnostic fails(Verdict.Fails fails, Optional<String> repair) {
        var value = fails.value();
        String message;
        if (fails.onEveryPath()) {
            var nearest = fails.nearest().orElse(value);
            message = (window().isEmpty()
                            ? "whatever a student takes, this program has "
                            : "every path" + window() + " has ")
                    + (atLeast ? "at most " : "at least ") + amount(nearest) + "; the policy " + demand(nearest);
        } else {
            message = "a student can complete this program with " + (atLeast ? "only " : "") + amount(value)
                    + "; the policy " + demand(value);
        }
        var diagnostic = of.breach(of.place(About.REQUIREMENTS), message)
                .label(fails.onEveryPath() ? "on every path" + window() : "nothing here rules such a path out");
        int places = 0;
        for (var taking : fails.witness().takings()) {
            if (dragsDown(taking) && places++ < MOST_PLACES) {
                diagnostic = diagnostic.related(taking.span(), described(taking));
            }
        }
        diagnostic = diagnostic.witness(new Witness(
                fails.onEveryPath() ? "for example, this path" : "one path that breaks it",
                PathTable.rows(fails.witness()),
                List.of(arithmetic(value))));
        return repair.map(diagnostic::help).orElse(diagnostic);
    }

    Diagnostic unknown(Verdict.Unknown unknown) {
        // The part whose level or units nobody knows comes first; others only take part.
        var parts = new ArrayList<>(unknown.parts());
        parts.sort(Comparator.comparing(part -> !part.levelUnknown() && !part.unitsUnknown()));
        var part = parts.get(0);
        var diagnostic = of.unknown(
                        part.span(),
                        "nobody can tell whether every path" + window() + " has " + (atLeast ? "at least " : "at most ")
                                + bound(unknown.value()) + ", because of what this line leaves open")
                .label((part.unitsUnknown() ? "its units are" : "its level is") + " not stated");
        for (var other : parts.subList(1, parts.size())) {
            diagnostic = diagnostic.related(
                    other.span(),
                    other.levelUnknown() || other.unitsUnknown() ? "this is open too" : "this counts too");
        }
        return diagnostic
                .note("settled when these lines together add " + (atLeast ? "at least " : "at most ")
                        + counted(unknown.needed()) + " on every path")
                .witness(new Witness(
                        "one path that may break it",
                        PathTable.rows(unknown.witness()),
                        List.of(arithmetic(unknown.value()))))
                .help(
                        levels().isEmpty()
                                ? "state the units of this line"
                                : "state the level: write it into the line, or add a limit such as `"
                                        + (atLeast ? "at least " : "at most ")
                                        + plain(unknown.value().bound()) + " " + levels()
                                        + "units` to the requirements");
    }

    Diagnostic undecided(Verdict.Undecided undecided) {
        return of.unknown(
                        of.place(About.REQUIREMENTS),
                        "nobody can tell whether every path keeps this clause: there are too many ways through these lists")
                .note("the question has " + undecided.variables() + " choices and " + undecided.rows() + " conditions")
                .help("divide the long lists into groups with numbers of their own");
    }

    String margin(Verdict.Holds holds) {
        return holds.margin()
                .map(slack -> slack.isZero()
                        ? "exactly on the line"
                        : plain(slack) + " " + measure(slack) + " to spare on the nearest path")
                .orElse("on every path");
    }

    String margin(Verdict.Fails fails) {
        var value = fails.onEveryPath() ? fails.nearest().orElse(fails.value()) : fails.value();
        return amount(value) + (fails.onEveryPath() ? " at best" : " at worst");
    }

    private String amount(ClauseValue value) {
        String tally = counted(value.tally());
        return clause.bound().isShare() || !levels().isEmpty() ? tally + " of " + plain(value.all()) : tally;
    }

    /** Which paths the clause speaks of, with a blank before it; nothing for all. */
    private String window() {
        var from = clause.window().from();
        var to = clause.window().to();
        if (from.isPresent() && to.isPresent()) {
            return " of " + from.get().value() + " to " + to.get().value() + " units";
        }
        return from.map(end -> " of " + (end.open() ? "more than " : "at least ") + end.value() + " units")
                .or(() -> to.map(end -> " of " + (end.open() ? "less than " : "at most ") + end.value() + " units"))
                .orElse("");
    }

    private String counted(Units number) {
        return plain(number) + " " + levels() + measure(number);
    }

    private String demand(ClauseValue value) {
        return (atLeast ? "asks for " : "allows ") + (atLeast ? "at least " : "at most ") + bound(value);
    }

    /** A bound that is no share, by itself: {@code at least 3 units}. */
    String bound() {
        return (atLeast ? "at least " : "at most ") + counted(clause.bound().value());
    }

    private String bound(ClauseValue value) {
        if (clause.bound().isShare()) {
            return percent(clause.bound().value()) + ", which is " + counted(value.bound());
        }
        return counted(value.bound());
    }

    private String arithmetic(ClauseValue value) {
        var text = new StringBuilder(amount(value));
        if (!value.countedIn().isZero()) {
            text.append(", ")
                    .append(plain(value.countedIn()))
                    .append(" of them ")
                    .append(furtherLevels());
        }
        if (clause.bound().isShare() && !value.all().isZero()) {
            text.append(": ")
                    .append(percent(value.tally()
                            .times(new Units(
                                    value.all().denominator(), value.all().numerator()))));
        }
        var missing = value.slack().times(-1);
        text.append("; ")
                .append(plain(missing))
                .append(' ')
                .append(measure(missing))
                .append(atLeast ? " short of " : " more than ")
                .append(plain(value.bound()));
        return text.toString();
    }

    private boolean dragsDown(Taking taking) {
        var levels = clause.tally().levels();
        if (levels.isEmpty()) {
            return false;
        }
        boolean counts = taking.level().filter(levels::contains).isPresent();
        return counts != atLeast;
    }

    private static String described(Taking taking) {
        return plain(taking.units())
                + (taking.units().equals(Units.of(1)) ? " unit" : " units")
                + taking.level().map(level -> ", " + level.words()).orElse("");
    }

    /** What is counted, with a blank at the end: {@code upper-division }. */
    private String levels() {
        var words = new ArrayList<String>();
        for (var level : Level.values()) {
            if (clause.tally().levels().contains(level)) {
                words.add(level.words());
            }
        }
        String text = words.isEmpty() ? "" : String.join(" or ", words) + " ";
        return clause.tally().only().map(PathWords::scope).orElse("") + text;
    }

    private static String scope(Limit.Scope scope) {
        if (scope instanceof Limit.OfAttribute of) {
            return of.attribute() + " ";
        }
        if (scope instanceof Limit.Numbered numbered) {
            return numbered.from() + numbered.to().map(to -> "-to-" + to).orElse("-and-above") + "-numbered ";
        }
        return "";
    }

    private String furtherLevels() {
        var words = new ArrayList<String>();
        clause.tally().countedIn().ifPresent(c -> c.levels().forEach(level -> words.add(level.words())));
        return String.join(" or ", words.stream().sorted().toList());
    }

    private String measure(Units number) {
        boolean one = number.equals(Units.of(1));
        if (!units) {
            return one ? "course" : "courses";
        }
        String words = PathRule.unitWords(of);
        return one ? words.substring(0, words.length() - 1) : words;
    }

    private static String plain(Units number) {
        return number.toString();
    }

    /** A share as a percentage with at most one decimal, for reading only: what decides is exact. */
    static String percent(Units share) {
        var thousandths = Math.floorDiv(
                Math.addExact(Math.multiplyExact(share.numerator(), 2_000L), share.denominator()),
                Math.multiplyExact(2L, share.denominator()));
        return thousandths / 10 + (thousandths % 10 == 0 ? "" : "." + thousandths % 10) + "%";
    }
}
