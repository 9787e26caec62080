package dev.credence.syntax;

import dev.credence.syntax.ast.ClauseItem;
import dev.credence.syntax.ast.ClauseItem.Comparison;
import dev.credence.syntax.ast.ClauseItem.Predicate;
import dev.credence.syntax.ast.LevelName;
import dev.credence.syntax.ast.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds what a sentence of a policy says of its subject. */
final class PredicateBuilder extends CredenceParserBaseVisitor<Predicate> {
    private final Places places;
    private final Amounts amounts;
    private final Kinds kinds;

    PredicateBuilder(Places places) {
        this.places = places;
        this.amounts = new Amounts(places);
        this.kinds = new Kinds(places);
    }

    Predicate of(CredenceParser.PredicateContext node) {
        return node.accept(this);
    }

    List<Text> values(List<CredenceParser.FactValueContext> nodes) {
        var found = new ArrayList<Text>();
        for (var node : nodes) {
            found.add(node.STRING() != null ? places.text(node.STRING()) : places.words(node));
        }
        return List.copyOf(found);
    }

    @Override
    public Predicate visitHasMeasure(CredenceParser.HasMeasureContext node) {
        if (node.pathMeasure() instanceof CredenceParser.AmountMeasureContext amount) {
            return new ClauseItem.HasAmount(amounts.amount(amount.amount()), places.span(node));
        }
        var bound = (CredenceParser.BoundedMeasureContext) node.pathMeasure();
        List<LevelName> levels = bound.pathLevels() == null
                ? List.of()
                : bound.pathLevels().level().stream().map(Amounts::level).toList();
        var scope = bound.pathScope();
        Optional<ClauseItem.Allowance> allowance = Optional.ofNullable(bound.pathAllowance())
                .map(a -> new ClauseItem.Allowance(places.number(a.number()), Amounts.level(a.level())));
        return new ClauseItem.HasMeasure(
                comparison(bound.comparison()),
                amounts.quantity(bound.quantity()),
                levels,
                LimitBuilder.measure(bound.measure()),
                scope == null || scope.name() == null ? Optional.empty() : Optional.of(places.name(scope.name())),
                scope == null || scope.numbered() == null
                        ? Optional.empty()
                        : Optional.of(LimitBuilder.numbered(places, scope.numbered())),
                allowance,
                places.span(node));
    }

    private static Comparison comparison(CredenceParser.ComparisonContext node) {
        if (node.K_AT() != null) {
            return node.K_LEAST() != null ? Comparison.AT_LEAST : Comparison.AT_MOST;
        }
        return node.K_MORE() != null ? Comparison.MORE_THAN : Comparison.LESS_THAN;
    }

    @Override
    public Predicate visitIsBounded(CredenceParser.IsBoundedContext node) {
        return new ClauseItem.IsBounded(
                comparison(node.comparison()),
                amounts.quantity(node.quantity()),
                node.K_SMALLEST() != null,
                places.span(node));
    }

    @Override
    public Predicate visitIsApproved(CredenceParser.IsApprovedContext node) {
        var bodies = new ArrayList<Text>();
        for (int i = 0; i < node.getChildCount(); i++) {
            var child = node.getChild(i);
            if (child instanceof CredenceParser.BodyContext body) {
                bodies.add(places.words(body));
            } else if (child instanceof org.antlr.v4.runtime.tree.TerminalNode token
                    && token.getSymbol().getType() == CredenceParser.STRING) {
                bodies.add(places.text(token));
            }
        }
        return new ClauseItem.IsApproved(List.copyOf(bodies), places.span(node));
    }

    @Override
    public Predicate visitIsValue(CredenceParser.IsValueContext node) {
        return new ClauseItem.IsValue(values(node.factValue()), places.span(node));
    }

    @Override
    public Predicate visitEqualsFact(CredenceParser.EqualsFactContext node) {
        return new ClauseItem.EqualsFact(
                places.words(node.factName()), places.optionalNumber(node.number()), places.span(node));
    }

    @Override
    public Predicate visitUsesWord(CredenceParser.UsesWordContext node) {
        return new ClauseItem.UsesWord(places.word(node.word()), places.span(node));
    }

    @Override
    public Predicate visitReadsAs(CredenceParser.ReadsAsContext node) {
        var patterns = new ArrayList<ClauseItem.TitlePattern>();
        for (var pattern : node.titlePattern()) {
            patterns.add(new ClauseItem.TitlePattern(
                    kinds.of(pattern.kind()),
                    pattern.STRING().stream().map(places::text).toList()));
        }
        return new ClauseItem.ReadsAs(List.copyOf(patterns), places.span(node));
    }
}
