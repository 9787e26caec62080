package dev.credence.policy.rule;

import dev.credence.model.Block;
import dev.credence.model.BlockRule;
import dev.credence.model.CourseUnits;
import dev.credence.model.Limit;
import dev.credence.model.ProgramFacts;
import dev.credence.model.Requirement;
import dev.credence.model.Units;
import dev.credence.path.PathClause;
import dev.credence.path.PathClause.Measure;
import dev.credence.path.PathClause.Sense;
import dev.credence.path.PathEngine;
import dev.credence.path.Verdict;
import dev.credence.path.Witness.Taking;
import dev.credence.policy.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The smallest change that makes a program keep a clause about its paths: a course taken out of a choice, or a limit on the whole
 * program. Each is tried on a copy before it is proposed.
 */
final class Repair {
    private static final int MOST_TRIES = 8;

    private final Case of;
    private final PathClause clause;

    private Repair(Case of, PathClause clause) {
        this.of = of;
        this.clause = clause;
    }

    /** In words; empty where none of the small changes helps. */
    static Optional<String> of(Case of, PathClause clause, Verdict.Fails fails) {
        if (fails.onEveryPath()) {
            return Optional.empty();
        }
        var repair = new Repair(of, clause);
        return repair.withFixedUnits(fails)
                .or(() -> repair.withoutACourse(fails))
                .or(repair::withALimit);
    }

    /** A variable-unit course of the path, taken for as many units as it can be. */
    private Optional<String> withFixedUnits(Verdict.Fails fails) {
        int tries = 0;
        for (var taking : fails.witness().takings()) {
            var most = taking.course().flatMap(course -> mostUnits(course.units()));
            if (clause.sense() != Sense.AT_LEAST || most.isEmpty() || !counts(taking) || tries++ >= MOST_TRIES) {
                continue;
            }
            var changed = new ChangedTree(
                            (line, inList) -> line.course() == taking.course().get()
                                            && line.units().isEmpty()
                                    ? Optional.of(List.of(new Requirement.TakeCourse(
                                            line.course(), most, line.times(), line.audience(), line.span())))
                                    : Optional.empty())
                    .of(of.facts().requirements());
            if (changed.isPresent() && keeps(changed.get())) {
                return Optional.of("write `" + taking.words() + " for " + most.get()
                        + " units`; every path then keeps the clause");
            }
        }
        return Optional.empty();
    }

    private static Optional<Units> mostUnits(CourseUnits units) {
        return units instanceof CourseUnits.Known known && known.values().size() > 1
                ? Optional.of(known.max())
                : Optional.empty();
    }

    private Optional<String> withoutACourse(Verdict.Fails fails) {
        int tries = 0;
        for (var taking : fails.witness().takings()) {
            if (taking.course().isEmpty() || counts(taking) == (clause.sense() == Sense.AT_LEAST)) {
                continue;
            }
            var changed = new ChangedTree((line, inList) ->
                            inList && line.course() == taking.course().get()
                                    ? Optional.of(List.of())
                                    : Optional.empty())
                    .of(of.facts().requirements());
            if (changed.isEmpty() || tries++ >= MOST_TRIES) {
                continue;
            }
            if (keeps(changed.get())) {
                return Optional.of("take `" + taking.words() + "` out of the choice; every path then keeps the clause");
            }
        }
        return Optional.empty();
    }

    private boolean counts(Taking taking) {
        var levels = clause.tally().levels();
        return levels.isEmpty() || taking.level().filter(levels::contains).isPresent();
    }

    private Optional<String> withALimit() {
        var tally = clause.tally();
        if (tally.levels().size() != 1 || tally.only().isPresent()) {
            return Optional.empty();
        }
        var level = tally.levels().iterator().next();
        boolean atLeast = clause.sense() == Sense.AT_LEAST;
        boolean share = clause.bound().isShare();
        // A share of a course count, or a bound inside a window, has no limit of the same meaning; trying tells.
        var limit = new Limit(
                atLeast,
                clause.bound().value(),
                share,
                Optional.of(level),
                tally.measure() == Measure.UNITS ? Limit.Measure.UNITS : Limit.Measure.COURSES,
                new Limit.Everything(),
                Optional.empty(),
                of.facts().span());
        var requirements = of.facts().requirements();
        List<BlockRule> rules = new ArrayList<>(requirements.rules());
        rules.add(limit);
        var changed = new Block(requirements.label(), requirements.entries(), rules, requirements.span());
        if (!keeps(changed)) {
            return Optional.empty();
        }
        String number =
                share ? percent(clause.bound().value()) : clause.bound().value().toString();
        return Optional.of("add the limit `" + (atLeast ? "at least " : "at most ") + number + " " + level.words() + " "
                + (tally.measure() == Measure.UNITS ? "units" : "courses")
                + "` to the requirements; it leaves only paths that keep the clause");
    }

    /** As the language writes a share, exactly. */
    private static String percent(Units share) {
        var hundredfold = share.times(100);
        return hundredfold.isDecimal() ? hundredfold + "%" : share.toString();
    }

    private boolean keeps(Block requirements) {
        ProgramFacts changed = of.facts().withRequirements(requirements);
        return PathEngine.of(changed).keeps(clause);
    }
}
