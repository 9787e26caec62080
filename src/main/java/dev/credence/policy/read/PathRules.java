package dev.credence.policy.read;

import dev.credence.model.Level;
import dev.credence.model.Limit;
import dev.credence.model.Units;
import dev.credence.path.PathClause;
import dev.credence.path.PathClause.Bound;
import dev.credence.path.PathClause.CountedIn;
import dev.credence.path.PathClause.Measure;
import dev.credence.path.PathClause.Sense;
import dev.credence.path.PathClause.Tally;
import dev.credence.path.PathClause.Window;
import dev.credence.policy.Rule;
import dev.credence.policy.rule.PathRule;
import dev.credence.syntax.ast.AmountNode;
import dev.credence.syntax.ast.ClauseItem;
import dev.credence.syntax.ast.ClauseItem.Comparison;
import dev.credence.syntax.ast.ClauseItem.Sentence;
import dev.credence.syntax.ast.LevelName;
import dev.credence.syntax.ast.Num;
import dev.credence.syntax.ast.QuantityNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads sentences about every path. */
final class PathRules {
    private PathRules() {}

    static Optional<Rule> read(Sentence sentence, SentenceReader reader) {
        if (!(sentence.subject() instanceof ClauseItem.EveryPath path) || sentence.not()) {
            return Optional.empty();
        }
        var window = path.window().map(PathRules::window).orElse(Window.ALL);
        List<PathClause> clauses;
        if (sentence.predicate() instanceof ClauseItem.HasMeasure measure) {
            clauses = measure(measure, window);
        } else if (sentence.predicate() instanceof ClauseItem.HasAmount amount) {
            clauses = amount(amount.amount(), window);
        } else {
            return Optional.empty();
        }
        return clauses.isEmpty()
                ? Optional.empty()
                : Optional.of(new PathRule(SentenceReader.strength(sentence), clauses, sentence.span()));
    }

    private static Window window(ClauseItem.Window node) {
        if (node instanceof ClauseItem.WindowMoreThan more) {
            return Window.moreThan(units(more.number()));
        } else if (node instanceof ClauseItem.WindowLessThan less) {
            return Window.lessThan(units(less.number()));
        }
        var amount = ((ClauseItem.WindowOf) node).amount();
        return new Window(
                least(amount).map(n -> new PathClause.End(n, false)),
                most(amount).map(n -> new PathClause.End(n, false)));
    }

    private static List<PathClause> amount(AmountNode amount, Window window) {
        var clauses = new ArrayList<PathClause>();
        least(amount).ifPresent(n -> clauses.add(PathClause.atLeast(n).within(window)));
        most(amount).ifPresent(n -> clauses.add(PathClause.atMost(n).within(window)));
        return clauses;
    }

    private static Optional<Units> least(AmountNode amount) {
        return amount.form() == AmountNode.Form.UP_TO ? Optional.empty() : Optional.of(units(amount.first()));
    }

    private static Optional<Units> most(AmountNode amount) {
        return switch (amount.form()) {
            case OR_MORE -> Optional.empty();
            case TO -> amount.second().map(PathRules::units);
            case PLAIN, EXACTLY, UP_TO -> Optional.of(units(amount.first()));
        };
    }

    /** Only closed bounds can be asked of the engine; a sentence with another one is no rule. */
    private static List<PathClause> measure(ClauseItem.HasMeasure node, Window window) {
        if (node.comparison() == Comparison.MORE_THAN || node.comparison() == Comparison.LESS_THAN) {
            return List.of();
        }
        if (node.measure() == dev.credence.syntax.ast.Measure.SUBJECTS) {
            return List.of();
        }
        boolean units = node.measure() == dev.credence.syntax.ast.Measure.UNITS;
        Optional<Limit.Scope> only = node.attribute()
                .<Limit.Scope>map(name -> new Limit.OfAttribute(name.value()))
                .or(() -> node.numbered().map(PathRules::numbered));
        var tally = new Tally(
                units ? Measure.UNITS : Measure.COURSES,
                levels(node.levels()),
                node.allowance().map(a -> new CountedIn(levels(List.of(a.level())), units(a.most()))),
                only);
        boolean share = node.quantity().form() != QuantityNode.Form.NUMBER;
        return List.of(new PathClause(
                window,
                tally,
                node.comparison() == Comparison.AT_LEAST ? Sense.AT_LEAST : Sense.AT_MOST,
                new Bound(SentenceReader.quantity(node.quantity()), share)));
    }

    private static Limit.Scope numbered(dev.credence.syntax.ast.LineNode.Scope.Numbered node) {
        return new Limit.Numbered(whole(node.from()), node.to().map(PathRules::whole));
    }

    private static int whole(Num number) {
        return (int) Math.min(Integer.MAX_VALUE, units(number).numerator());
    }

    private static Units units(Num number) {
        return Units.parse(number.digits());
    }

    private static Set<Level> levels(List<LevelName> names) {
        var levels = EnumSet.noneOf(Level.class);
        for (var name : names) {
            levels.add(
                    switch (name) {
                        case LOWER -> Level.LOWER;
                        case UPPER -> Level.UPPER;
                        case GRADUATE -> Level.GRADUATE;
                    });
        }
        return levels;
    }
}
