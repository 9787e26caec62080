package dev.credence.syntax;

import dev.credence.syntax.CredenceParser.AmountContext;
import dev.credence.syntax.CredenceParser.SizeMeasureContext;
import dev.credence.syntax.ast.AmountNode;
import dev.credence.syntax.ast.GradingName;
import dev.credence.syntax.ast.LevelName;
import dev.credence.syntax.ast.Measure;
import dev.credence.syntax.ast.QuantityNode;
import dev.credence.syntax.ast.SizeNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds amounts, sizes, quantities and the closed words beside them. */
final class Amounts {
    private final Places places;

    Amounts(Places places) {
        this.places = places;
    }

    AmountNode amount(AmountContext node) {
        var first = places.number(node.number(0));
        var span = places.span(node);
        if (node.K_UP() != null) {
            return new AmountNode(AmountNode.Form.UP_TO, first, Optional.empty(), span);
        }
        if (node.OR_MORE() != null) {
            return new AmountNode(AmountNode.Form.OR_MORE, first, Optional.empty(), span);
        }
        if (node.number().size() > 1) {
            return new AmountNode(AmountNode.Form.TO, first, Optional.of(places.number(node.number(1))), span);
        }
        var form = node.K_EXACTLY() == null ? AmountNode.Form.PLAIN : AmountNode.Form.EXACTLY;
        return new AmountNode(form, first, Optional.empty(), span);
    }

    Optional<SizeNode> size(CredenceParser.@Nullable SizeContext node) {
        return node == null
                ? Optional.empty()
                : Optional.of(new SizeNode(amount(node.amount()), measure(node.sizeMeasure()), places.span(node)));
    }

    static Measure measure(@Nullable SizeMeasureContext node) {
        if (node == null || node.unitWord() != null) {
            return Measure.UNITS;
        }
        return node.courseWord() != null ? Measure.COURSES : Measure.HOURS;
    }

    QuantityNode quantity(CredenceParser.QuantityContext node) {
        var form = node.PERCENT() != null
                ? QuantityNode.Form.PERCENT
                : node.FRACTION() != null ? QuantityNode.Form.FRACTION : QuantityNode.Form.NUMBER;
        return new QuantityNode(form, node.getText(), places.span(node));
    }

    QuantityNode quantity(CredenceParser.ShareContext node) {
        if (node.number() != null) {
            return new QuantityNode(QuantityNode.Form.NUMBER, node.number().getText(), places.span(node));
        }
        var form = node.PERCENT() != null ? QuantityNode.Form.PERCENT : QuantityNode.Form.FRACTION;
        return new QuantityNode(form, node.getText(), places.span(node));
    }

    static LevelName level(CredenceParser.LevelContext node) {
        if (node.K_LOWER_DIVISION() != null) {
            return LevelName.LOWER;
        }
        return node.K_UPPER_DIVISION() != null ? LevelName.UPPER : LevelName.GRADUATE;
    }

    static Optional<LevelName> optionalLevel(CredenceParser.@Nullable LevelContext node) {
        return node == null ? Optional.empty() : Optional.of(level(node));
    }

    static GradingName grading(CredenceParser.@Nullable GradingBasisContext node) {
        if (node == null || node.K_UNKNOWN() != null) {
            return GradingName.UNKNOWN;
        }
        boolean letter = node.K_LETTER() != null;
        boolean credit = node.CREDIT_NO_CREDIT() != null;
        if (letter && credit) {
            return GradingName.STUDENT_CHOICE;
        }
        if (letter) {
            return GradingName.LETTER;
        }
        return credit ? GradingName.CREDIT_NO_CREDIT : GradingName.COMPLETE_INCOMPLETE;
    }
}
