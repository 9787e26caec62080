package dev.credence.syntax;

import dev.credence.syntax.CredenceParser.ConditionContext;
import dev.credence.syntax.CredenceParser.ConditionTermContext;
import dev.credence.syntax.CredenceParser.OverContext;
import dev.credence.syntax.ast.ConditionNode;
import dev.credence.syntax.ast.Num;
import dev.credence.syntax.ast.PermissionNode;
import dev.credence.syntax.ast.TargetNode;
import dev.credence.syntax.ast.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Builds conditions: prerequisites and lines of admission. */
final class ConditionBuilder extends CredenceParserBaseVisitor<ConditionNode> {
    private final Places places;

    ConditionBuilder(Places places) {
        this.places = places;
    }

    ConditionNode build(@Nullable ConditionContext node) {
        if (node == null) {
            return new ConditionNode.None(places.span((org.antlr.v4.runtime.Token) null));
        }
        var parts = new ArrayList<ConditionNode>();
        boolean and = false;
        boolean or = false;
        for (int i = 0; i < node.getChildCount(); i++) {
            var child = node.getChild(i);
            if (child instanceof ConditionTermContext term) {
                parts.add(term(term));
            } else if (child instanceof CredenceParser.ConnectiveContext connective) {
                boolean isAnd = connective.K_AND() != null;
                and |= isAnd;
                or |= !isAnd;
            } else if (child instanceof TerminalNode equivalent) {
                parts.add(new ConditionNode.Equivalent(places.span(equivalent.getSymbol())));
                or = true;
            }
        }
        if (and && or) {
            places.report(Readings.mixed(node, places.span(node)));
        }
        if (parts.size() == 1) {
            return parts.get(0);
        }
        var span = places.span(node);
        return or && !and
                ? new ConditionNode.Any(List.copyOf(parts), span)
                : new ConditionNode.All(List.copyOf(parts), span);
    }

    ConditionNode term(ConditionTermContext term) {
        var atom = term.conditionAtom() == null ? null : term.conditionAtom().accept(this);
        if (atom == null) {
            return new ConditionNode.None(places.span(term));
        }
        return term.K_PREFER() == null ? atom : new ConditionNode.Prefer(atom, places.span(term));
    }

    @Override
    public ConditionNode visitConditionGroup(CredenceParser.ConditionGroupContext node) {
        return build(node.condition());
    }

    @Override
    public ConditionNode visitConditionCourse(CredenceParser.ConditionCourseContext node) {
        return taken(places.code(node.CODE(), node.topic()), node.courseCondition(), node);
    }

    @Override
    public ConditionNode visitConditionTitled(CredenceParser.ConditionTitledContext node) {
        var name = places.titled(
                node.STRING(), places.span(node.getStart(), node.STRING().getSymbol()));
        return taken(name, node.courseCondition(), node);
    }

    private ConditionNode taken(
            dev.credence.syntax.ast.CodeRef course,
            List<CredenceParser.CourseConditionContext> conditions,
            org.antlr.v4.runtime.ParserRuleContext node) {
        Optional<String> grade = Optional.empty();
        boolean concurrent = false;
        Optional<Num> years = Optional.empty();
        for (var condition : conditions) {
            if (condition.gradeLetter() != null) {
                grade = Optional.of(condition.gradeLetter().getText());
            } else if (condition.number() != null) {
                years = Optional.of(places.number(condition.number()));
            } else {
                concurrent = true;
            }
        }
        return new ConditionNode.TakenCourse(course, grade, concurrent, years, places.span(node));
    }

    @Override
    public ConditionNode visitConditionField(CredenceParser.ConditionFieldContext node) {
        return new ConditionNode.Field(
                places.text(node.STRING()), places.optionalNumber(node.number()), places.span(node));
    }

    @Override
    public ConditionNode visitConditionConsent(CredenceParser.ConditionConsentContext node) {
        return new ConditionNode.Consent(places.who(node.who()), places.span(node));
    }

    @Override
    public ConditionNode visitConditionGpa(CredenceParser.ConditionGpaContext node) {
        return new ConditionNode.Gpa(places.number(node.number()), over(node.over()), places.span(node));
    }

    Optional<Text> over(@Nullable OverContext node) {
        if (node == null) {
            return Optional.empty();
        }
        if (node.STRING() != null) {
            return Optional.of(places.text(node.STRING()));
        }
        var words = places.words(node);
        int first = words.value().indexOf(' ');
        return Optional.of(new Text(words.value().substring(first + 1), words.span()));
    }

    @Override
    public ConditionNode visitConditionDegree(CredenceParser.ConditionDegreeContext node) {
        return new ConditionNode.DegreeHeld(
                node.degreeWord().getText() + " degree", places.optionalText(node.STRING()), places.span(node));
    }

    @Override
    public ConditionNode visitConditionAnyDegree(CredenceParser.ConditionAnyDegreeContext node) {
        return new ConditionNode.DegreeHeld("degree", places.optionalText(node.STRING()), places.span(node));
    }

    @Override
    public ConditionNode visitConditionExam(CredenceParser.ConditionExamContext node) {
        return new ConditionNode.Exam(
                places.text(node.STRING(0)), places.optionalText(node.STRING(1)), places.span(node));
    }

    @Override
    public ConditionNode visitConditionStanding(CredenceParser.ConditionStandingContext node) {
        return new ConditionNode.Standing(node.standingWord().getText(), places.span(node));
    }

    @Override
    public ConditionNode visitConditionHolding(CredenceParser.ConditionHoldingContext node) {
        return new ConditionNode.Holding(target(node.target()), places.span(node));
    }

    @Override
    public ConditionNode visitConditionEnrolled(CredenceParser.ConditionEnrolledContext node) {
        return new ConditionNode.EnrolledIn(places.text(node.STRING()), places.span(node));
    }

    @Override
    public ConditionNode visitConditionUnits(CredenceParser.ConditionUnitsContext node) {
        return new ConditionNode.UnitsDone(places.number(node.number()), places.text(node.STRING()), places.span(node));
    }

    @Override
    public ConditionNode visitConditionText(CredenceParser.ConditionTextContext node) {
        return new ConditionNode.Stated(places.text(node.STRING()), places.span(node));
    }

    @Override
    public ConditionNode visitConditionNone(CredenceParser.ConditionNoneContext node) {
        return new ConditionNode.None(places.span(node));
    }

    TargetNode target(CredenceParser.@Nullable TargetContext node) {
        if (node == null) {
            return new TargetNode(
                    Optional.empty(),
                    places.text((TerminalNode) null),
                    false,
                    places.text((TerminalNode) null).span());
        }
        if (node.word() != null) {
            return new TargetNode(Optional.empty(), places.word(node.word()), true, places.span(node));
        }
        boolean hasKind = node.getChildCount() > 1;
        Optional<String> kind = hasKind ? Optional.of(node.getStart().getText()) : Optional.empty();
        return new TargetNode(kind, places.text(node.STRING()), false, places.span(node));
    }

    Optional<PermissionNode> permission(CredenceParser.@Nullable PermissionContext node) {
        if (node == null) {
            return Optional.empty();
        }
        Optional<Text> on = node.DATE() == null
                ? Optional.empty()
                : Optional.of(
                        new Text(node.DATE().getText(), places.span(node.DATE().getSymbol())));
        return Optional.of(new PermissionNode(places.text(node.STRING()), on));
    }
}
