package dev.credence.path;

import dev.credence.model.Amount;
import dev.credence.model.Block;
import dev.credence.model.BlockRule;
import dev.credence.model.CourseUnits;
import dev.credence.model.Limit;
import dev.credence.model.ProgramFacts;
import dev.credence.model.Requirement;
import dev.credence.model.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How often something without end has to be looked at: what no line bounds is bounded by what limits and clauses could ask for, many
 * times over.
 *
 * @param endless in steps of the scale, so much as no question needs more
 * @param limitUnits what all limits together could ask for, in steps of the scale
 * @param limitCourses the same in courses
 * @param asksShares whether a limit asks for a share
 * @param tellsApart whether a rule names courses one by one
 * @param shares what lets courses count in two groups
 */
record Needs(
        int endless,
        int limitUnits,
        int limitCourses,
        boolean asksShares,
        boolean tellsApart,
        List<BlockRule.MayShare> shares) {
    private static final int TIMES_OVER = 8;
    private static final int MOST_USES = 4_000;

    static Needs of(ProgramFacts facts, Survey survey) {
        var walk = new Walk();
        walk.block(facts.requirements());
        Units units = walk.limitUnits.plus(walk.amounts);
        for (var use : survey.uses) {
            if (use.course.units() instanceof CourseUnits.Known known) {
                units = units.plus(known.max().times(use.most));
            }
        }
        return new Needs(
                Scale.small(Math.multiplyExact(TIMES_OVER, survey.scale.of(roundUp(units.plus(Units.of(20)))))),
                survey.scale.of(walk.limitUnits),
                walk.limitCourses,
                walk.asksShares,
                walk.tellsApart,
                sharing(facts, walk.shares));
    }

    private static Units roundUp(Units units) {
        return Units.of(-Math.floorDiv(-units.numerator(), units.denominator()));
    }

    private static List<BlockRule.MayShare> sharing(ProgramFacts facts, List<BlockRule.MayShare> found) {
        if (found.isEmpty() || Sharing.in(facts.requirements()).isNone()) {
            return List.of();
        }
        if (Sharing.in(facts.requirements()).isOpen()) {
            throw new TooHard("open parts in groups that may share");
        }
        return List.copyOf(found);
    }

    /** How many courses a student may want from an entry that may be taken any number of times. */
    int mostUses(ListRows.Goal goal, Optional<Amount> each, Scale scale) {
        int one = each.isPresent()
                        && !OpenRows.isUnknown(each)
                        && !each.get().min().isZero()
                ? scale.of(each.get().min())
                : scale.one();
        long most = Math.max(goal.min(), goal.max());
        long uses = goal.byUnits() ? (most + one - 1) / one : most;
        if (goal.max() < 0) {
            uses += limitCourses + (limitUnits + one - 1) / one;
            if (asksShares || !goal.minimal()) {
                uses += (endless + one - 1) / one;
            }
        } else if (each.isPresent() && each.get().min().isZero()) {
            uses += limitCourses;
        }
        return (int) Math.min(MOST_USES, uses);
    }

    /** What is asked for, summed up over the whole tree. */
    private static final class Walk {
        private Units limitUnits = Units.ZERO;
        private Units amounts = Units.ZERO;
        private int limitCourses;
        private boolean asksShares;
        private boolean tellsApart;
        private final List<BlockRule.MayShare> shares = new ArrayList<>(0);

        void block(Block block) {
            for (var rule : block.rules()) {
                tellsApart |= Alike.tellsApart(rule);
                if (rule instanceof Limit limit && !limit.isCarriedOnly()) {
                    limit(limit);
                } else if (rule instanceof BlockRule.MayShare share) {
                    shares.add(share);
                }
            }
            block.entries().forEach(this::line);
        }

        private void limit(Limit limit) {
            if (limit.share()) {
                asksShares = true;
            } else if (limit.measure() == Limit.Measure.UNITS) {
                limitUnits = limitUnits.plus(limit.value());
            } else {
                limitCourses +=
                        Scale.small(limit.value().numerator() / limit.value().denominator() + 1);
            }
        }

        private void line(Requirement line) {
            if (line instanceof Requirement.OneOf oneOf) {
                oneOf.branches().forEach(this::line);
            } else if (line instanceof Requirement.AllOf of) {
                block(of.block());
            } else if (line instanceof Requirement.Part part) {
                block(part.block());
            } else if (line instanceof Requirement.Choose choose) {
                amounts = amounts.plus(choose.count().min().times(4));
                block(choose.block());
            } else if (line instanceof Requirement.UnitsFrom from) {
                amount(from.units());
                block(from.block());
            } else if (line instanceof Requirement.Options options) {
                options.options().forEach(option -> block(option.block()));
            } else if (line instanceof Requirement.Optionally optionally) {
                line(optionally.entry());
            } else if (line instanceof Requirement.AnyFrom any) {
                any.entries().forEach(this::line);
            } else if (line instanceof Requirement.OpenUnits open) {
                amount(open.units());
            } else if (line instanceof Requirement.OpenCourses open) {
                amounts = amounts.plus(
                        open.count().max().orElse(open.count().min()).times(4));
            }
        }

        private void amount(Amount amount) {
            amounts = amounts.plus(amount.max().orElse(amount.min()));
        }
    }
}
