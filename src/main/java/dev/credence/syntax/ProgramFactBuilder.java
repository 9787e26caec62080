package dev.credence.syntax;

import dev.credence.syntax.ast.ProgramItem;
import dev.credence.syntax.ast.ProgramItem.FactName;
import dev.credence.syntax.ast.ProgramItem.FlagName;
import dev.credence.syntax.ast.SourceNode;
import dev.credence.syntax.ast.Text;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Builds the lines of programs that are a fixed phrase and a text; {@link ProgramBuilder} builds the others. */
abstract class ProgramFactBuilder extends CredenceParserBaseVisitor<ProgramItem> {
    final Places places;

    ProgramFactBuilder(Places places) {
        this.places = places;
    }

    ProgramItem fact(FactName name, Text text, ParserRuleContext node) {
        return new ProgramItem.Fact(name, text, places.span(node));
    }

    ProgramItem fact(FactName name, TerminalNode text, ParserRuleContext node) {
        return fact(name, places.text(text), node);
    }

    Text token(TerminalNode node) {
        return new Text(node.getText(), places.span(node.getSymbol()));
    }

    @Override
    public ProgramItem visitStatus(CredenceParser.StatusContext node) {
        return fact(FactName.STATUS, places.word(node.word()), node);
    }

    @Override
    public ProgramItem visitTitlePreferred(CredenceParser.TitlePreferredContext node) {
        return fact(FactName.TITLE_PREFERRED_BY, node.STRING(), node);
    }

    @Override
    public ProgramItem visitFormerly(CredenceParser.FormerlyContext node) {
        var name = node.STRING() != null ? places.text(node.STRING()) : places.word(node.word());
        return new ProgramItem.Formerly(name, places.span(node));
    }

    @Override
    public ProgramItem visitField(CredenceParser.FieldContext node) {
        return fact(FactName.FIELD, node.STRING(), node);
    }

    @Override
    public ProgramItem visitSponsor(CredenceParser.SponsorContext node) {
        return fact(FactName.SPONSOR, node.STRING(), node);
    }

    @Override
    public ProgramItem visitJointly(CredenceParser.JointlyContext node) {
        return fact(FactName.JOINTLY_WITH, node.STRING(), node);
    }

    @Override
    public ProgramItem visitDuration(CredenceParser.DurationContext node) {
        String words = node.STRING() != null
                ? places.text(node.STRING()).value()
                : node.number().getText() + " " + node.word().getText();
        return new ProgramItem.Duration(words, places.span(node));
    }

    @Override
    public ProgramItem visitProgramEffect(CredenceParser.ProgramEffectContext node) {
        return fact(FactName.IN_EFFECT_FROM, token(node.DATE()), node);
    }

    @Override
    public ProgramItem visitStandAlone(CredenceParser.StandAloneContext node) {
        return new ProgramItem.Flag(FlagName.STAND_ALONE, places.span(node));
    }

    @Override
    public ProgramItem visitTogetherWith(CredenceParser.TogetherWithContext node) {
        return fact(FactName.TOGETHER_WITH, node.STRING(), node);
    }

    @Override
    public ProgramItem visitPreparesForExam(CredenceParser.PreparesForExamContext node) {
        return fact(FactName.PREPARES_FOR_EXAM, node.STRING(), node);
    }

    @Override
    public ProgramItem visitPreparesFor(CredenceParser.PreparesForContext node) {
        boolean coded = node.STRING().size() > 1;
        Optional<Text> code = coded ? Optional.of(places.text(node.STRING(0))) : Optional.empty();
        return new ProgramItem.PreparesFor(code, places.text(node.STRING(coded ? 1 : 0)), places.span(node));
    }

    @Override
    public ProgramItem visitFederalAid(CredenceParser.FederalAidContext node) {
        return new ProgramItem.Flag(FlagName.FEDERAL_AID_ELIGIBLE, places.span(node));
    }

    @Override
    public ProgramItem visitCip(CredenceParser.CipContext node) {
        return fact(FactName.CIP, node.STRING(), node);
    }

    @Override
    public ProgramItem visitAlignedWith(CredenceParser.AlignedWithContext node) {
        return fact(FactName.ALIGNED_WITH, node.STRING(), node);
    }

    @Override
    public ProgramItem visitNeed(CredenceParser.NeedContext node) {
        return fact(FactName.NEED, node.STRING(), node);
    }

    @Override
    public ProgramItem visitPopulation(CredenceParser.PopulationContext node) {
        return fact(FactName.POPULATION, node.STRING(), node);
    }

    @Override
    public ProgramItem visitConsulted(CredenceParser.ConsultedContext node) {
        return fact(FactName.CONSULTED, node.STRING(), node);
    }

    @Override
    public ProgramItem visitProgramLevel(CredenceParser.ProgramLevelContext node) {
        return fact(FactName.LEVEL, places.word(node.audienceWord()), node);
    }

    @Override
    public ProgramItem visitForm(CredenceParser.FormContext node) {
        return fact(FactName.FORM, places.word(node.word()), node);
    }

    @Override
    public ProgramItem visitNotOpenTo(CredenceParser.NotOpenToContext node) {
        return fact(FactName.NOT_OPEN_TO, node.STRING(), node);
    }

    @Override
    public ProgramItem visitOpenTo(CredenceParser.OpenToContext node) {
        return fact(FactName.OPEN_TO, node.STRING(), node);
    }

    @Override
    public ProgramItem visitNotation(CredenceParser.NotationContext node) {
        if (node.STRING() != null) {
            return fact(FactName.NOTATION, node.STRING(), node);
        }
        var words = places.words(node);
        return fact(FactName.NOTATION, new Text(words.value().substring("notation ".length()), words.span()), node);
    }

    @Override
    public ProgramItem visitRecordedOn(CredenceParser.RecordedOnContext node) {
        return new ProgramItem.RecordedOn(places.names(node.names()), places.span(node));
    }

    @Override
    public ProgramItem visitPrintedWording(CredenceParser.PrintedWordingContext node) {
        return fact(FactName.PRINTED_WORDING, places.text(node.text()), node);
    }

    @Override
    public ProgramItem visitSeal(CredenceParser.SealContext node) {
        return new ProgramItem.Flag(FlagName.UNIVERSITY_SEAL, places.span(node));
    }

    @Override
    public ProgramItem visitProgramPolicy(CredenceParser.ProgramPolicyContext node) {
        return fact(FactName.POLICY, places.word(node.word()), node);
    }

    @Override
    public ProgramItem visitProgramCondition(CredenceParser.ProgramConditionContext node) {
        return fact(FactName.CONDITION, node.STRING(), node);
    }

    @Override
    public ProgramItem visitProgramSource(CredenceParser.ProgramSourceContext node) {
        return new ProgramItem.SourceLine(source(node.source()), places.span(node));
    }

    SourceNode source(CredenceParser.SourceContext node) {
        return new SourceNode(places.text(node.STRING(0)), places.optionalText(node.STRING(1)));
    }
}
