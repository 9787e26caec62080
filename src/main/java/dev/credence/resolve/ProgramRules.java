package dev.credence.resolve;

import dev.credence.model.ProgramRule;
import dev.credence.model.ProgramRule.Quantity;
import dev.credence.model.Units;
import dev.credence.syntax.ast.Measure;
import dev.credence.syntax.ast.ProgramItem;
import dev.credence.syntax.ast.ProgramItem.FactName;
import dev.credence.syntax.ast.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds the rules around the requirements, in the author's order. */
final class ProgramRules {
    private final Numbers numbers;
    private final CourseLookup courses;
    private final ConditionResolver conditions;
    private final ConditionTargets targets;

    ProgramRules(Findings findings, CourseLookup courses, ConditionResolver conditions, ConditionTargets targets) {
        this.numbers = new Numbers(findings);
        this.courses = courses;
        this.conditions = conditions;
        this.targets = targets;
    }

    List<ProgramRule> of(List<ProgramItem> items) {
        var rules = new ArrayList<ProgramRule>();
        for (var item : items) {
            rule(item).ifPresent(rules::add);
        }
        return rules;
    }

    private Optional<ProgramRule> rule(ProgramItem item) {
        if (item instanceof ProgramItem.Fact fact) {
            return fact(fact);
        }
        if (item instanceof ProgramItem.Gpa gpa) {
            return Optional.of(new ProgramRule.Gpa(
                    numbers.gpa(gpa.minimum()),
                    gpa.over().map(Text::value),
                    gpa.audience().map(Text::value),
                    gpa.span()));
        }
        if (item instanceof ProgramItem.MinimumGrade grade) {
            return Optional.of(new ProgramRule.MinimumGrade(
                    grade.grade(),
                    courses.all(grade.courses()),
                    grade.audience().map(Text::value),
                    grade.span()));
        }
        if (item instanceof ProgramItem.Cap cap) {
            return Optional.of(cap(cap));
        }
        if (item instanceof ProgramItem.Sharing sharing) {
            return Optional.of(new ProgramRule.Sharing(
                    numbers.units(sharing.cap()),
                    sharing.none(),
                    sharing.with().map(targets::resolve),
                    ProgramLines.permission(sharing.permission(), numbers),
                    sharing.span()));
        }
        if (item instanceof ProgramItem.NotWith not) {
            return Optional.of(new ProgramRule.NotWith(targets.resolve(not.target()), not.span()));
        }
        return rest(item);
    }

    private Optional<ProgramRule> rest(ProgramItem item) {
        if (item instanceof ProgramItem.Substitute substitute) {
            return Optional.of(new ProgramRule.Substitution(
                    substitute.with().value(),
                    courses.all(substitute.courses()),
                    substitute.consentOf().map(Text::value),
                    substitute.span()));
        }
        if (item instanceof ProgramItem.CompleteWithin within) {
            return Optional.of(new ProgramRule.TimeLimit(
                    numbers.units(within.number()),
                    within.unit().value(),
                    within.from().map(Text::value),
                    within.span()));
        }
        if (item instanceof ProgramItem.Recency recency) {
            return Optional.of(new ProgramRule.Recency(numbers.units(recency.years()), recency.span()));
        }
        if (item instanceof ProgramItem.Waive waive) {
            return Optional.of(new ProgramRule.WaivedPrerequisites(
                    waive.prerequisites().stream().map(conditions::resolve).toList(), waive.span()));
        }
        return Optional.empty();
    }

    private static Optional<ProgramRule> fact(ProgramItem.Fact fact) {
        String text = fact.text().value();
        if (fact.name() == FactName.PRIOR_LEARNING) {
            return Optional.of(new ProgramRule.PriorLearning(text, fact.span()));
        }
        if (fact.name() == FactName.OPEN_TO) {
            return Optional.of(new ProgramRule.OpenTo(text, fact.span()));
        }
        if (fact.name() == FactName.NOT_OPEN_TO) {
            return Optional.of(new ProgramRule.NotOpenTo(text, fact.span()));
        }
        return Optional.empty();
    }

    private ProgramRule cap(ProgramItem.Cap cap) {
        var value = cap.quantity().map(numbers::quantity).orElse(Units.ZERO);
        var quantity = new Quantity(value, of(cap.measure()));
        var as = cap.as().map(Text::value);
        return switch (cap.name()) {
            case RESIDENCE -> new ProgramRule.Residence(quantity, as, cap.span());
            case TRANSFER -> new ProgramRule.TransferCap(quantity, courses.all(cap.except()), as, cap.span());
            case PRIOR_LEARNING -> new ProgramRule.PriorLearningCap(quantity, cap.span());
            case REPEAT -> new ProgramRule.RepeatCap(quantity, cap.span());
        };
    }

    private static Quantity.Of of(Measure measure) {
        return switch (measure) {
            case COURSES -> Quantity.Of.COURSES;
            case HOURS -> Quantity.Of.HOURS;
            case SHARE -> Quantity.Of.SHARE;
            default -> Quantity.Of.UNITS;
        };
    }
}
