package dev.credence.syntax;

import dev.credence.syntax.ast.CodeRef;
import dev.credence.syntax.ast.LineNode;
import dev.credence.syntax.ast.LineNode.Scope;
import dev.credence.syntax.ast.Measure;
import dev.credence.syntax.ast.Num;
import dev.credence.syntax.ast.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds the lines of a block that ask for nothing by themselves: limits, exclusions, order, sharing, conditions, notes. */
final class LimitBuilder extends CredenceParserBaseVisitor<LineNode> {
    private final Places places;
    private final Amounts amounts;

    LimitBuilder(Places places) {
        this.places = places;
        this.amounts = new Amounts(places);
    }

    @Override
    public LineNode visitLimit(CredenceParser.LimitContext node) {
        Optional<Text> audience = Optional.ofNullable(node.audience()).map(a -> places.text(a.STRING()));
        return new LineNode.Limit(
                node.K_LEAST() != null,
                amounts.quantity(node.quantity()),
                Amounts.optionalLevel(node.level()),
                measure(node.measure()),
                scope(node.limitScope()),
                audience,
                places.span(node));
    }

    static Measure measure(CredenceParser.MeasureContext node) {
        if (node.unitWord() != null) {
            return Measure.UNITS;
        }
        return node.courseWord() != null ? Measure.COURSES : Measure.SUBJECTS;
    }

    private Scope scope(CredenceParser.@Nullable LimitScopeContext node) {
        if (node == null) {
            return new Scope.Everything();
        }
        if (node instanceof CredenceParser.ScopeLabelContext label) {
            return new Scope.Label(places.text(label.STRING()));
        }
        if (node instanceof CredenceParser.ScopeCoursesContext courses) {
            return new Scope.Courses(
                    courses.courseRef().stream().map(places::course).toList());
        }
        if (node instanceof CredenceParser.ScopeSubjectContext subject) {
            return new Scope.Subject(places.subject(subject.subject()));
        }
        if (node instanceof CredenceParser.ScopeEachContext each) {
            return new Scope.EachOf(each.subject().stream().map(places::subject).toList());
        }
        if (node instanceof CredenceParser.ScopeUnitContext unit) {
            return new Scope.Unit(places.text(unit.STRING()));
        }
        if (node instanceof CredenceParser.ScopeOutsideContext outside) {
            return new Scope.Outside(places.subject(outside.subject()));
        }
        if (node instanceof CredenceParser.ScopeAttributeContext attribute) {
            return new Scope.Attribute(places.name(attribute.name()));
        }
        if (node instanceof CredenceParser.ScopeNumberedContext numbered) {
            return numbered(places, numbered.numbered());
        }
        return new Scope.OnRecord(places.words(node).value().replace("\"", ""));
    }

    static Scope.Numbered numbered(Places places, CredenceParser.NumberedContext node) {
        var from = places.number(node.INT(0));
        Optional<Num> to = node.INT().size() > 1
                ? Optional.of(places.number(node.INT(1)))
                : node.AND_ABOVE() == null ? Optional.of(from) : Optional.empty();
        return new Scope.Numbered(from, to);
    }

    @Override
    public LineNode visitExclusion(CredenceParser.ExclusionContext node) {
        return new LineNode.NotBoth(
                places.course(node.courseRef(0)), places.course(node.courseRef(1)), places.span(node));
    }

    @Override
    public LineNode visitOrder(CredenceParser.OrderContext node) {
        var steps = new ArrayList<List<CodeRef>>();
        for (var step : node.orderStep()) {
            steps.add(places.courses(step.courseRefs()));
        }
        return new LineNode.Order(List.copyOf(steps), places.span(node));
    }

    @Override
    public LineNode visitCondition_(CredenceParser.Condition_Context node) {
        return new LineNode.Condition(places.text(node.STRING()), places.span(node));
    }

    @Override
    public LineNode visitNote_(CredenceParser.Note_Context node) {
        return new LineNode.Note(places.text(node.text()), places.span(node));
    }

    @Override
    public LineNode visitShareNone(CredenceParser.ShareNoneContext node) {
        return new LineNode.ShareNone(places.span(node));
    }

    @Override
    public LineNode visitMayShare(CredenceParser.MayShareContext node) {
        return new LineNode.MayShare(
                places.text(node.STRING(0)),
                places.text(node.STRING(1)),
                places.optionalNumber(node.number()),
                Amounts.measure(node.sizeMeasure()),
                places.span(node));
    }
}
