package dev.credence.publish.html;

import dev.credence.model.PolicySide.Waiver;
import dev.credence.model.Program;
import dev.credence.model.Units;
import dev.credence.path.ClauseValue;
import dev.credence.path.PathClause;
import dev.credence.path.PathClause.Measure;
import dev.credence.path.PathClause.Sense;
import dev.credence.path.PathEngine;
import dev.credence.path.Range;
import dev.credence.path.Ranges;
import dev.credence.path.Verdict;
import dev.credence.path.Witness;
import dev.credence.policy.Answer;
import dev.credence.policy.ClauseVerdict;
import dev.credence.policy.Finding;
import dev.credence.policy.Policy;
import dev.credence.policy.ProgramVerdict;
import dev.credence.policy.Ruling;
import dev.credence.policy.fact.GradingWords;
import dev.credence.publish.Words;
import dev.credence.publish.html.view.EveryPathView;
import dev.credence.publish.html.view.EveryPathView.Gauge;
import dev.credence.publish.html.view.EveryPathView.Row;
import dev.credence.publish.html.view.EveryPathView.Tightest;
import dev.credence.publish.html.view.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is true on every path of a program, beside what its policy asks for; from the verdicts of the check, so that nothing is worked
 * out twice.
 */
final class EveryPath {
    private static final String LISTED = "prerequisites of every course";
    private static final String WITH_PREREQUISITES = "units with prerequisites";

    private final ProgramContext context;
    private final Optional<Range> total;
    private final PathEngine engine;
    private final List<Row> rows = new ArrayList<>();
    private Optional<Nearest> nearest = Optional.empty();

    /** The path that comes nearest to what a clause asks of levels, or to what it asks at all. */
    private record Nearest(PathClause asked, Witness path, ClauseValue value) {
        boolean isShown() {
            return asked.sense() == Sense.AT_LEAST
                    && asked.tally().measure() == Measure.UNITS
                    && !new ClauseWords(asked).isTotal()
                    && !value.all().isZero();
        }
    }

    private EveryPath(ProgramContext context) {
        this.context = context;
        this.engine = PathEngine.of(context.facts());
        this.total = context.ranges.whole().map(Ranges::total);
    }

    /** Empty where no policy asks anything of its paths. */
    static Optional<EveryPathView> of(ProgramContext context) {
        var verdict =
                context.isParticipation() ? Optional.<ProgramVerdict>empty() : context.site.verdict(context.program);
        return verdict.filter(found -> found.clauses().stream().anyMatch(EveryPath::asksOfPaths))
                .map(found -> {
                    var made = new EveryPath(context);
                    found.clauses().forEach(clause -> made.add(found.policy(), clause));
                    return made.view();
                });
    }

    private static boolean asksOfPaths(ClauseVerdict clause) {
        return clause.rulings().stream()
                .flatMap(ruling -> ruling.findings().stream())
                .anyMatch(Finding.OnPaths.class::isInstance);
    }

    private void add(Policy policy, ClauseVerdict clause) {
        for (var ruling : clause.rulings()) {
            for (var finding : ruling.findings()) {
                if (finding instanceof Finding.OnPaths onPaths) {
                    var words = new ClauseWords(onPaths.asked());
                    var path = path(onPaths);
                    path.ifPresent(shown -> consider(onPaths.asked(), shown));
                    row(policy, clause, ruling, words.fact(), words.found(onPaths.found(), total, path), words.asked());
                } else if (finding instanceof Finding.Number number && number.units()) {
                    String found = number.found()
                            .map(units -> Words.counted(units, "unit"))
                            .orElse("nothing stated, so what the policy allows");
                    row(policy, clause, ruling, Phrases.capital(number.fact()), found, number.asked());
                } else if (finding instanceof Finding.Word word) {
                    stated(policy, clause, ruling, word);
                }
            }
        }
    }

    /** Of what a program says in words, only what a student meets on the way. */
    private void stated(Policy policy, ClauseVerdict clause, Ruling ruling, Finding.Word word) {
        if (word.fact().equals(LISTED)) {
            int outside = context.outsiders.courses().size();
            String found = outside == 0 ? "none outside the program" : Numbers.counted(outside, "course") + " outside";
            row(policy, clause, ruling, "Prerequisites", found, "listed");
        } else if (word.fact().equals(WITH_PREREQUISITES)) {
            String found = context.facts()
                    .unitsWithPrerequisites()
                    .map(Object::toString)
                    .or(() -> total.map(Range::toString))
                    .orElse("");
            row(policy, clause, ruling, "Units with prerequisites", found, "as they add up");
        } else if (word.fact().equals(GradingWords.ASKED) && !word.found().isEmpty()) {
            row(policy, clause, ruling, "Grading", Words.and(word.found()), Words.or(word.asked()));
        }
    }

    private void row(Policy policy, ClauseVerdict clause, Ruling ruling, String fact, String found, String asked) {
        var link = new Link(clause.clause().number(), context.links.policyHref(policy, clause.clause()));
        var row = new Row(fact, found, asked, link, verdict(clause, ruling.answer(), context.program));
        // Both ends of "3 to 11 units" are one line, and so are two sentences about one number.
        if (!rows.isEmpty() && rows.get(rows.size() - 1).isLike(row)) {
            row = rows.remove(rows.size() - 1).with(asked);
        }
        rows.add(row);
    }

    /** Where a clause is broken, and somebody waived it, it is waived. */
    static EveryPathView.Verdict verdict(ClauseVerdict clause, Answer answer, Program program) {
        boolean waived = answer == Answer.FAILS && waiver(clause, program).isPresent();
        return waived ? new EveryPathView.Verdict("na", "Waived") : verdict(answer);
    }

    static Optional<Waiver> waiver(ClauseVerdict clause, Program program) {
        return program.facts().policySide().waivers().stream()
                .filter(waiver ->
                        waiver.clause().number().equals(clause.clause().number()))
                .findFirst();
    }

    static EveryPathView.Verdict verdict(Answer answer) {
        return switch (answer) {
            case HOLDS -> new EveryPathView.Verdict("holds", "Holds");
            case FAILS -> new EveryPathView.Verdict("fails", "Fails");
            case UNKNOWN -> new EveryPathView.Verdict("unknown", "Cannot be known");
            case TO_DO -> new EveryPathView.Verdict("unknown", "Still to do");
            case NOT_CONCERNED -> new EveryPathView.Verdict("na", "Does not apply");
        };
    }

    /** What is asked of levels before what is asked of the whole; of two the one that comes nearer to its bound. */
    private void consider(PathClause asked, Witness path) {
        var found = new Nearest(asked, path, asked.on(path));
        boolean nearer = nearest.isEmpty()
                || (found.isShown() && !nearest.get().isShown())
                || (found.isShown() == nearest.get().isShown()
                        && found.value().slack().compareTo(nearest.get().value().slack()) < 0);
        if (nearer) {
            nearest = Optional.of(found);
        }
    }

    /** The path that the proof came by; of levels one that is looked for, where the proof came by none. */
    private Optional<Witness> path(Finding.OnPaths onPaths) {
        var verdict = onPaths.found();
        if (verdict instanceof Verdict.Holds holds) {
            return new ClauseWords(onPaths.asked()).isTotal()
                    ? holds.tightest()
                    : engine.tightest(onPaths.asked(), holds);
        } else if (verdict instanceof Verdict.Fails fails) {
            return Optional.of(fails.witness());
        }
        return verdict instanceof Verdict.Unknown unknown ? Optional.of(unknown.witness()) : Optional.empty();
    }

    private EveryPathView view() {
        return new EveryPathView(
                rows, nearest.filter(Nearest::isShown).map(EveryPath::gauge), nearest.map(this::tightest));
    }

    private static Gauge gauge(Nearest nearest) {
        var words = new ClauseWords(nearest.asked());
        var value = nearest.value();
        boolean share = nearest.asked().bound().isShare();
        String needed = (share ? Numbers.share(nearest.asked().bound().value()) + ", " : "")
                + Words.counted(value.bound(), "unit");
        String found = (share ? ClauseWords.percent(value.tally(), value.all()) + ", " : "")
                + Words.counted(value.tally(), "unit");
        String title = Phrases.capital(words.counted()) + " units on the tightest path: " + value.tally() + " of "
                + value.all() + "; " + value.bound() + " of " + value.all() + " are needed.";
        return new Gauge(
                title,
                length(value.tally(), value.all()),
                length(value.bound(), value.all()),
                "needed: " + needed,
                "found at the least: " + found,
                Words.counted(value.all(), "unit"));
    }

    /** Rounded to whole steps of the drawing, which the eye cannot tell apart. */
    private static int length(Units part, Units all) {
        var exact = part.min(all).times(Gauge.WIDTH).times(new Units(all.denominator(), all.numerator()));
        return (int) Math.floorDiv(2 * exact.numerator() + exact.denominator(), 2 * exact.denominator());
    }

    private Tightest tightest(Nearest nearest) {
        return new PathLines(context.links, context.columns).tightest(nearest.asked(), nearest.path(), nearest.value());
    }
}
