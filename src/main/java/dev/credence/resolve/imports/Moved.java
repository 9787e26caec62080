package dev.credence.resolve.imports;

import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.Label;
import dev.credence.source.SourceFile;
import dev.credence.source.Span;
import dev.credence.syntax.ast.CodeRef;
import dev.credence.syntax.ast.ConditionNode;
import dev.credence.syntax.ast.Num;
import dev.credence.syntax.ast.TargetNode;
import dev.credence.syntax.ast.Text;
import java.util.List;
import java.util.Optional;

/** Takes what was read from an excerpt, the value of a cell, to where the cell stands in its file. */
final class Moved {
    private final SourceFile excerpt;
    private final Cell cell;

    Moved(SourceFile excerpt, Cell cell) {
        this.excerpt = excerpt;
        this.cell = cell;
    }

    Diagnostic diagnostic(Diagnostic d) {
        List<Label> related = d.related().stream()
                .map(label -> new Label(span(label.span()), label.text()))
                .toList();
        return new Diagnostic(
                d.code(),
                d.severity(),
                d.message(),
                span(d.span()),
                d.label(),
                related,
                d.notes(),
                d.witness(),
                d.help(),
                Optional.empty());
    }

    ConditionNode condition(ConditionNode node) {
        Span at = span(node.span());
        if (node instanceof ConditionNode.All n) {
            return new ConditionNode.All(conditions(n.parts()), at);
        } else if (node instanceof ConditionNode.Any n) {
            return new ConditionNode.Any(conditions(n.parts()), at);
        } else if (node instanceof ConditionNode.Prefer n) {
            return new ConditionNode.Prefer(condition(n.wish()), at);
        } else if (node instanceof ConditionNode.TakenCourse n) {
            return new ConditionNode.TakenCourse(
                    code(n.course()), n.grade(), n.concurrent(), n.withinYears().map(this::number), at);
        } else if (node instanceof ConditionNode.Field n) {
            return new ConditionNode.Field(text(n.field()), n.withinYears().map(this::number), at);
        } else if (node instanceof ConditionNode.Equivalent) {
            return new ConditionNode.Equivalent(at);
        } else if (node instanceof ConditionNode.Consent n) {
            return new ConditionNode.Consent(text(n.of()), at);
        } else if (node instanceof ConditionNode.Gpa n) {
            return new ConditionNode.Gpa(number(n.minimum()), n.over().map(this::text), at);
        } else if (node instanceof ConditionNode.DegreeHeld n) {
            return new ConditionNode.DegreeHeld(n.degree(), n.in().map(this::text), at);
        } else {
            return rest(node, at);
        }
    }

    private ConditionNode rest(ConditionNode node, Span at) {
        if (node instanceof ConditionNode.Exam n) {
            return new ConditionNode.Exam(text(n.name()), n.score().map(this::text), at);
        } else if (node instanceof ConditionNode.Standing n) {
            return new ConditionNode.Standing(n.standing(), at);
        } else if (node instanceof ConditionNode.Holding n) {
            var target = n.credential();
            var moved = new TargetNode(target.kind(), text(target.name()), target.isId(), span(target.span()));
            return new ConditionNode.Holding(moved, at);
        } else if (node instanceof ConditionNode.EnrolledIn n) {
            return new ConditionNode.EnrolledIn(text(n.what()), at);
        } else if (node instanceof ConditionNode.UnitsDone n) {
            return new ConditionNode.UnitsDone(number(n.units()), text(n.of()), at);
        } else if (node instanceof ConditionNode.Stated n) {
            return new ConditionNode.Stated(text(n.text()), at);
        } else if (node instanceof ConditionNode.None) {
            return new ConditionNode.None(at);
        }
        throw new IllegalStateException("a condition of an unknown kind: " + node.getClass());
    }

    private List<ConditionNode> conditions(List<ConditionNode> nodes) {
        return nodes.stream().map(this::condition).toList();
    }

    private CodeRef code(CodeRef code) {
        return new CodeRef(
                code.subject(), code.number(), code.second(), code.topic().map(this::text), span(code.span()));
    }

    private Text text(Text text) {
        return new Text(text.value(), span(text.span()));
    }

    private Num number(Num number) {
        return new Num(number.digits(), span(number.span()));
    }

    private Span span(Span span) {
        if (span.file() != excerpt) {
            return span;
        }
        String text = excerpt.text();
        int start = text.offsetByCodePoints(0, Math.min(span.start(), excerpt.length()));
        int end = text.offsetByCodePoints(0, Math.min(span.end(), excerpt.length()));
        return cell.span(start, end);
    }
}
