package dev.credence.policy.rule;

import dev.credence.model.TermSystem;
import dev.credence.model.Units;
import dev.credence.path.PathClause;
import dev.credence.path.PathClause.Bound;
import dev.credence.path.PathClause.CountedIn;
import dev.credence.path.PathClause.End;
import dev.credence.path.PathClause.Measure;
import dev.credence.path.PathClause.Tally;
import dev.credence.path.PathClause.Window;
import dev.credence.path.Verdict;
import dev.credence.path.Witness;
import dev.credence.policy.Answer;
import dev.credence.policy.Case;
import dev.credence.policy.Finding;
import dev.credence.policy.Rule;
import dev.credence.policy.Ruling;
import dev.credence.policy.Strength;
import dev.credence.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * {@code every path of 12 to 18 units must have at least 75% upper-division units counting up to 6 graduate units}: a linear form over
 * every way a student can complete the program.
 *
 * @param clauses in the units of the policy; the sentence is kept when each of them is ({@code 3 to 11 units} is two)
 */
public record PathRule(Strength strength, List<PathClause> clauses, Span span) implements Rule {
    public PathRule {
        clauses = List.copyOf(clauses);
    }

    @Override
    public Ruling judge(Case of) {
        var answer = Ruling.NOT_CONCERNED;
        for (var clause : questions(of)) {
            var ruling = judge(of, clause);
            // Of "3 to 11 units" each end has a margin of its own.
            answer = answer.and(
                    clauses.size() > 1 && ruling.margin().isPresent()
                            ? ruling.margin(new PathWords(of, clause).bound() + ": "
                                    + ruling.margin().get())
                            : ruling);
        }
        return answer;
    }

    @Override
    public List<PathClause> questions(Case of) {
        return clauses.stream().map(clause -> inUnitsOfCatalog(of, clause)).toList();
    }

    @Override
    public boolean isBrokenBy(Witness path, Case of) {
        return questions(of).stream().anyMatch(clause -> clause.on(path).isBroken());
    }

    private Ruling judge(Case of, PathClause clause) {
        var verdict = of.paths().decide(clause);
        var words = new PathWords(of, clause);
        var findings = List.<Finding>of(new Finding.OnPaths(clause, verdict));
        if (verdict instanceof Verdict.Fails fails) {
            return Ruling.fails(words.fails(fails, Repair.of(of, clause, fails)))
                    .margin(words.margin(fails))
                    .found(findings);
        } else if (verdict instanceof Verdict.Unknown unknown) {
            return new Ruling(
                    Answer.UNKNOWN,
                    List.of(words.unknown(unknown)),
                    Optional.of("depends on what is not stated"),
                    findings);
        } else if (verdict instanceof Verdict.Undecided undecided) {
            return new Ruling(
                    Answer.UNKNOWN, List.of(words.undecided(undecided)), Optional.of("too large to decide"), findings);
        } else if (verdict instanceof Verdict.Holds holds) {
            return holds.anyPath() ? Ruling.HOLDS.margin(words.margin(holds)).found(findings) : Ruling.NOT_CONCERNED;
        }
        // Nobody can complete the program: that is its own error, and says more than any clause about its paths.
        return Ruling.NOT_CONCERNED;
    }

    /** The clause with the policy's numbers converted; the courses' units are never divided. */
    private static PathClause inUnitsOfCatalog(Case of, PathClause clause) {
        if (of.inUnitsOfCatalog(Units.of(1)).equals(Units.of(1))) {
            return clause;
        }
        var tally = clause.tally();
        boolean units = tally.measure() == Measure.UNITS;
        var countedIn = tally.countedIn().map(c -> new CountedIn(c.levels(), converted(of, units, c.most())));
        var bound = clause.bound().isShare()
                ? clause.bound()
                : Bound.of(converted(of, units, clause.bound().value()));
        return new PathClause(
                new Window(
                        clause.window().from().map(end -> converted(of, end)),
                        clause.window().to().map(end -> converted(of, end))),
                new Tally(tally.measure(), tally.levels(), countedIn, tally.only()),
                clause.sense(),
                bound);
    }

    private static End converted(Case of, End end) {
        return new End(of.inUnitsOfCatalog(end.value()), end.open());
    }

    private static Units converted(Case of, boolean units, Units number) {
        return units ? of.inUnitsOfCatalog(number) : number;
    }

    /** What the units of a catalog are called where they might be mistaken. */
    static String unitWords(Case of) {
        return of.catalog().edition().terms() == TermSystem.QUARTER ? "quarter units" : "units";
    }
}
