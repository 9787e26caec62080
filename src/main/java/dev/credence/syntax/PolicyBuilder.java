package dev.credence.syntax;

import dev.credence.syntax.ast.Declaration;
import dev.credence.syntax.ast.PolicyItem;
import dev.credence.syntax.ast.PolicyItem.LineName;
import dev.credence.syntax.ast.Text;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;

/** Builds policy documents. */
final class PolicyBuilder extends CredenceParserBaseVisitor<PolicyItem> {
    private final Places places;
    private final ProgramBuilder programs;
    private final ClauseBuilder clauses;

    PolicyBuilder(Places places, ProgramBuilder programs) {
        this.places = places;
        this.programs = programs;
        this.clauses = new ClauseBuilder(places);
    }

    Declaration build(CredenceParser.PolicyContext node) {
        var items = new ArrayList<PolicyItem>();
        for (var item : node.policyItem()) {
            if (!places.isBroken(item)) {
                items.add(item.accept(this));
            }
        }
        return new Declaration.Policy(
                places.word(node.word()),
                places.text(node.STRING()),
                List.copyOf(items),
                places.span(
                        node.getStart(),
                        node.STRING() == null ? node.getStart() : node.STRING().getSymbol()),
                places.span(node));
    }

    private PolicyItem line(LineName name, Text text, ParserRuleContext node) {
        return new PolicyItem.Line(name, text, places.span(node));
    }

    @Override
    public PolicyItem visitPolicyCode(CredenceParser.PolicyCodeContext node) {
        return line(LineName.CODE, places.word(node.word()), node);
    }

    @Override
    public PolicyItem visitPolicyNumber(CredenceParser.PolicyNumberContext node) {
        return line(LineName.NUMBER, places.text(node.STRING()), node);
    }

    @Override
    public PolicyItem visitPolicyExtends(CredenceParser.PolicyExtendsContext node) {
        return line(LineName.EXTENDS, places.word(node.word()), node);
    }

    @Override
    public PolicyItem visitPolicySupersedes(CredenceParser.PolicySupersedesContext node) {
        return line(LineName.SUPERSEDES, places.text(node.STRING()), node);
    }

    @Override
    public PolicyItem visitPolicyEffect(CredenceParser.PolicyEffectContext node) {
        return line(LineName.IN_EFFECT_FROM, programs.token(node.DATE()), node);
    }

    @Override
    public PolicyItem visitPolicyTerms(CredenceParser.PolicyTermsContext node) {
        return line(LineName.TERMS, places.word(node.word()), node);
    }

    @Override
    public PolicyItem visitPolicyNote(CredenceParser.PolicyNoteContext node) {
        return line(LineName.NOTE, places.text(node.text()), node);
    }

    @Override
    public PolicyItem visitPolicyApprovals(CredenceParser.PolicyApprovalsContext node) {
        return new PolicyItem.Approvals(programs.approvals(node.approval()), places.span(node));
    }

    @Override
    public PolicyItem visitPolicySource(CredenceParser.PolicySourceContext node) {
        return new PolicyItem.SourceLine(programs.source(node.source()), places.span(node));
    }

    @Override
    public PolicyItem visitPolicyWords(CredenceParser.PolicyWordsContext node) {
        var entries = new ArrayList<PolicyItem.Entry>();
        for (var line : node.lexiconLine()) {
            if (!places.isBroken(line)) {
                entries.add(new PolicyItem.Entry(
                        places.text(line.STRING(0)), places.optionalText(line.STRING(1)), places.span(line)));
            }
        }
        return new PolicyItem.Lexicon(
                places.word(node.word()), places.optionalText(node.STRING()), List.copyOf(entries), places.span(node));
    }

    @Override
    public PolicyItem visitPolicyClause(CredenceParser.PolicyClauseContext node) {
        return new PolicyItem.Clause(
                places.word(node.clauseNumber()),
                places.text(node.STRING()),
                clauses.items(node.clauseItem()),
                places.span(node.getStart(), node.STRING().getSymbol()),
                places.span(node));
    }
}
