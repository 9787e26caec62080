package dev.credence.path;

import dev.credence.model.CourseCode;
import dev.credence.model.Level;
import dev.credence.model.Limit;
import dev.credence.model.Units;
import java.util.Optional;
import java.util.Set;

/**
 * A clause with the values of one path, as in "12 of 24, but 18 are needed".
 *
 * @param inWindow whether the clause is about a path of this total
 * @param counted what the levels of the tally add up to
 * @param countedIn what further levels add, no more than their cap; zero where there are none
 * @param bound what the tally is compared with; of a share, that share of {@code all}
 * @param all everything on the path, in the measure of the tally
 * @param slack how far the tally is on the right side of the bound; negative where the path breaks it
 */
public record ClauseValue(boolean inWindow, Units counted, Units countedIn, Units bound, Units all, Units slack) {

    /** Whether the clause is about the path and the path breaks it. */
    public boolean isBroken() {
        return inWindow && slack.compareTo(Units.ZERO) < 0;
    }

    /** What is compared with the bound. */
    public Units tally() {
        return counted.plus(countedIn);
    }

    static ClauseValue of(PathClause clause, Witness path) {
        var tally = clause.tally();
        boolean units = tally.measure() == PathClause.Measure.UNITS;
        Units counted = Units.ZERO;
        Units further = Units.ZERO;
        Units all = Units.ZERO;
        for (var taking : path.takings()) {
            Units amount = units ? taking.units() : Units.of(taking.courses());
            all = all.plus(amount);
            if (tally.only().isPresent() && !has(taking, tally.only().get())) {
                continue;
            }
            if (tally.levels().isEmpty() || isOf(taking, tally.levels())) {
                counted = counted.plus(amount);
            } else if (tally.countedIn().isPresent()
                    && isOf(taking, tally.countedIn().get().levels())) {
                further = further.plus(amount);
            }
        }
        if (tally.countedIn().isPresent()) {
            further = further.min(tally.countedIn().get().most());
        }
        Units bound = clause.bound().isShare()
                ? all.times(clause.bound().value())
                : clause.bound().value();
        Units over = counted.plus(further).minus(bound);
        Units slack = clause.sense() == PathClause.Sense.AT_LEAST ? over : over.times(-1);
        return new ClauseValue(clause.window().contains(path.sums().total()), counted, further, bound, all, slack);
    }

    private static boolean isOf(Witness.Taking taking, Set<Level> levels) {
        return taking.level().isPresent() && levels.contains(taking.level().get());
    }

    private static boolean has(Witness.Taking taking, Limit.Scope scope) {
        if (scope instanceof Limit.Everything) {
            return true;
        } else if (taking.course().isEmpty()) {
            return taking.has().contains(scope);
        }
        var course = taking.course().get();
        if (scope instanceof Limit.OfAttribute of) {
            return course.countsAs().contains(of.attribute());
        } else if (scope instanceof Limit.InSubject in) {
            return course.code().subject().equals(in.subject())
                    || course.sameAs().stream().anyMatch(code -> code.subject().equals(in.subject()));
        } else if (scope instanceof Limit.Numbered numbered) {
            return isNumbered(course.code(), numbered)
                    || course.sameAs().stream().anyMatch(code -> isNumbered(code, numbered));
        } else if (scope instanceof Limit.FromGroup group) {
            return taking.groups().contains(Optional.of(group.label()));
        }
        throw new IllegalArgumentException("no clause counts " + scope);
    }

    private static boolean isNumbered(CourseCode code, Limit.Numbered numbered) {
        return code.digits().isPresent()
                && code.digits().getAsInt() >= numbered.from()
                && code.digits().getAsInt() <= numbered.to().orElse(Integer.MAX_VALUE);
    }
}
