package dev.credence.syntax;

import dev.credence.syntax.CredenceParser.ProgramItemContext;
import dev.credence.syntax.ast.CodeRef;
import dev.credence.syntax.ast.ConditionNode;
import dev.credence.syntax.ast.Measure;
import dev.credence.syntax.ast.ProgramItem;
import dev.credence.syntax.ast.ProgramItem.CapName;
import dev.credence.syntax.ast.ProgramItem.FactName;
import dev.credence.syntax.ast.QuantityNode;
import dev.credence.syntax.ast.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/** Builds the lines of programs. */
final class ProgramBuilder extends ProgramFactBuilder {
    private final Amounts amounts;
    private final ConditionBuilder conditions;
    private final RequirementBuilder requirements;
    private final CourseBuilder courses;

    ProgramBuilder(Places places) {
        super(places);
        this.amounts = new Amounts(places);
        this.conditions = new ConditionBuilder(places);
        this.requirements = new RequirementBuilder(places);
        this.courses = new CourseBuilder(places);
    }

    List<ProgramItem> items(List<ProgramItemContext> nodes) {
        var items = new ArrayList<ProgramItem>(nodes.size());
        for (var node : nodes) {
            if (!places.isBroken(node)) {
                items.add(node.accept(this));
            }
        }
        return List.copyOf(items);
    }

    private Optional<Text> audience(CredenceParser.@Nullable AudienceContext node) {
        return node == null ? Optional.empty() : Optional.of(places.text(node.STRING()));
    }

    @Override
    public ProgramItem visitAdmission(CredenceParser.AdmissionContext node) {
        var lines = new ArrayList<ConditionNode>();
        for (var line : node.admissionLine()) {
            if (!places.isBroken(line)) {
                lines.add(conditions.build(line.condition()));
            }
        }
        if (lines.size() == node.admissionLine().size()) {
            new CommaSlips(places).checkConditions(lines, node.sep());
        }
        return new ProgramItem.Admission(List.copyOf(lines), places.span(node));
    }

    @Override
    public ProgramItem visitRequirements(CredenceParser.RequirementsContext node) {
        var size = amounts.size(node.size());
        var block = requirements.block(node.block(), places.span(node.LBRACE().getSymbol(), node.getStop()));
        var head = places.span(
                node.getStart(),
                node.size() == null ? node.getStart() : node.size().getStop());
        return new ProgramItem.Requirements(size, block, head, places.span(node));
    }

    @Override
    public ProgramItem visitPrerequisitesApart(CredenceParser.PrerequisitesApartContext node) {
        var block = requirements.block(node.block(), places.span(node.LBRACE().getSymbol(), node.getStop()));
        return new ProgramItem.PrerequisitesApart(amounts.size(node.size()), block, places.span(node));
    }

    @Override
    public ProgramItem visitSharedList(CredenceParser.SharedListContext node) {
        var block = requirements.block(node.block(), places.span(node.LBRACE().getSymbol(), node.getStop()));
        return new ProgramItem.SharedList(places.text(node.STRING()), block, places.span(node));
    }

    @Override
    public ProgramItem visitWaive(CredenceParser.WaiveContext node) {
        var waived = node.conditionTerm().stream().map(conditions::term).toList();
        return new ProgramItem.Waive(waived, places.span(node));
    }

    @Override
    public ProgramItem visitProgramTest(CredenceParser.ProgramTestContext node) {
        return new PathTestBuilder(places).build(node.pathTest());
    }

    @Override
    public ProgramItem visitProgramWaiver(CredenceParser.ProgramWaiverContext node) {
        var waiver = node.waiver();
        return new ProgramItem.Waiver(
                places.word(waiver.clauseNumber()),
                places.text(waiver.STRING()),
                places.who(waiver.who()),
                token(waiver.DATE()),
                places.span(node));
    }

    @Override
    public ProgramItem visitUnitsWithPrerequisites(CredenceParser.UnitsWithPrerequisitesContext node) {
        return new ProgramItem.UnitsWithPrerequisites(amounts.amount(node.amount()), places.span(node));
    }

    @Override
    public ProgramItem visitGpa(CredenceParser.GpaContext node) {
        return new ProgramItem.Gpa(
                places.number(node.number()),
                conditions.over(node.over()),
                audience(node.audience()),
                places.span(node));
    }

    @Override
    public ProgramItem visitMinimumGrade(CredenceParser.MinimumGradeContext node) {
        return new ProgramItem.MinimumGrade(
                node.gradeLetter().getText(),
                places.courses(node.courseRefs()),
                audience(node.audience()),
                places.span(node));
    }

    @Override
    public ProgramItem visitProgramGrading(CredenceParser.ProgramGradingContext node) {
        return new ProgramItem.GradingLine(Amounts.grading(node.gradingBasis()), places.span(node));
    }

    @Override
    public ProgramItem visitRepeatCap(CredenceParser.RepeatCapContext node) {
        var quantity = new QuantityNode(QuantityNode.Form.NUMBER, node.number().getText(), places.span(node.number()));
        return new ProgramItem.Cap(
                CapName.REPEAT,
                Optional.of(quantity),
                Amounts.measure(node.sizeMeasure()),
                List.of(),
                Optional.empty(),
                places.span(node));
    }

    @Override
    public ProgramItem visitResidence(CredenceParser.ResidenceContext node) {
        return cap(CapName.RESIDENCE, node.share(), List.of(), places.optionalText(node.STRING()), node);
    }

    @Override
    public ProgramItem visitTransfer(CredenceParser.TransferContext node) {
        List<CodeRef> except =
                node.except() == null ? List.of() : places.courses(node.except().courseRefs());
        return cap(CapName.TRANSFER, node.share(), except, places.optionalText(node.STRING()), node);
    }

    @Override
    public ProgramItem visitPriorLearning(CredenceParser.PriorLearningContext node) {
        return node.STRING() != null
                ? fact(FactName.PRIOR_LEARNING, node.STRING(), node)
                : cap(CapName.PRIOR_LEARNING, node.share(), List.of(), Optional.empty(), node);
    }

    private ProgramItem cap(
            CapName name,
            CredenceParser.@Nullable ShareContext share,
            List<CodeRef> except,
            Optional<Text> as,
            ParserRuleContext node) {
        Optional<QuantityNode> quantity = share == null ? Optional.empty() : Optional.of(amounts.quantity(share));
        var measure = share == null || share.number() != null
                ? Amounts.measure(share == null ? null : share.sizeMeasure())
                : Measure.SHARE;
        return new ProgramItem.Cap(name, quantity, measure, except, as, places.span(node));
    }

    @Override
    public ProgramItem visitSharing(CredenceParser.SharingContext node) {
        return new ProgramItem.Sharing(
                places.optionalNumber(node.number()),
                node.K_NONE() != null,
                node.target() == null ? Optional.empty() : Optional.of(conditions.target(node.target())),
                conditions.permission(node.permission()),
                places.span(node));
    }

    @Override
    public ProgramItem visitNotWith(CredenceParser.NotWithContext node) {
        return new ProgramItem.NotWith(conditions.target(node.target()), places.span(node));
    }

    @Override
    public ProgramItem visitReplacedBy(CredenceParser.ReplacedByContext node) {
        return new ProgramItem.ReplacedBy(conditions.target(node.target()), places.span(node));
    }

    @Override
    public ProgramItem visitStacksInto(CredenceParser.StacksIntoContext node) {
        return new ProgramItem.StacksInto(
                conditions.target(node.target()),
                places.optionalNumber(node.number()),
                conditions.permission(node.permission()),
                places.span(node));
    }

    @Override
    public ProgramItem visitSubstitute(CredenceParser.SubstituteContext node) {
        return new ProgramItem.Substitute(
                places.text(node.STRING()),
                places.courses(node.courseRefs()),
                node.who() == null ? Optional.empty() : Optional.of(places.who(node.who())),
                places.span(node));
    }

    @Override
    public ProgramItem visitCompleteWithin(CredenceParser.CompleteWithinContext node) {
        return new ProgramItem.CompleteWithin(
                places.number(node.number()),
                places.word(node.word()),
                places.optionalText(node.STRING()),
                places.span(node));
    }

    @Override
    public ProgramItem visitRecency(CredenceParser.RecencyContext node) {
        return new ProgramItem.Recency(places.number(node.number()), places.span(node));
    }

    @Override
    public ProgramItem visitOutcomes(CredenceParser.OutcomesContext node) {
        var outcomes = new ArrayList<ProgramItem.Outcome>();
        for (var outcome : node.outcome()) {
            if (!places.isBroken(outcome)) {
                outcomes.add(new ProgramItem.Outcome(
                        places.word(outcome.word()),
                        places.text(outcome.STRING()),
                        Optional.ofNullable(outcome.assessors()).map(courses::assessors),
                        places.span(outcome)));
            }
        }
        return new ProgramItem.Outcomes(List.copyOf(outcomes), places.span(node));
    }

    @Override
    public ProgramItem visitApprovals(CredenceParser.ApprovalsContext node) {
        return new ProgramItem.Approvals(approvals(node.approval()), places.span(node));
    }

    List<ProgramItem.Approval> approvals(List<CredenceParser.ApprovalContext> nodes) {
        var approvals = new ArrayList<ProgramItem.Approval>();
        for (var approval : nodes) {
            if (places.isBroken(approval)) {
                continue;
            }
            boolean named = approval.body() != null;
            var body = named ? places.words(approval.body()) : places.text(approval.STRING(0));
            int by = named ? 0 : 1;
            approvals.add(new ProgramItem.Approval(
                    body,
                    Optional.ofNullable(approval.DATE()).map(this::token),
                    places.optionalText(approval.STRING(by)),
                    places.span(approval)));
        }
        return List.copyOf(approvals);
    }

    @Override
    public ProgramItem visitProgramShared(CredenceParser.ProgramSharedContext node) {
        return courses.shared(node.shared());
    }
}
