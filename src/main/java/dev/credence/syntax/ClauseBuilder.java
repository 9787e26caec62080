package dev.credence.syntax;

import dev.credence.syntax.ast.ClauseItem;
import dev.credence.syntax.ast.ClauseItem.LineName;
import dev.credence.syntax.ast.ClauseItem.Modal;
import dev.credence.syntax.ast.KindNode;
import dev.credence.syntax.ast.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;

/** Builds the lines of a clause. */
final class ClauseBuilder extends CredenceParserBaseVisitor<ClauseItem> {
    private final Places places;
    private final Amounts amounts;
    private final Kinds kinds;
    private final PredicateBuilder predicates;

    ClauseBuilder(Places places) {
        this.places = places;
        this.amounts = new Amounts(places);
        this.kinds = new Kinds(places);
        this.predicates = new PredicateBuilder(places);
    }

    List<ClauseItem> items(List<CredenceParser.ClauseItemContext> nodes) {
        var items = new ArrayList<ClauseItem>();
        for (var node : nodes) {
            if (!places.isBroken(node)) {
                items.add(node.accept(this));
            }
        }
        return List.copyOf(items);
    }

    private ClauseItem line(LineName name, Text text, ParserRuleContext node) {
        return new ClauseItem.Line(name, text, places.span(node));
    }

    @Override
    public ClauseItem visitClauseApplies(CredenceParser.ClauseAppliesContext node) {
        var found = new ArrayList<KindNode>();
        boolean every = false;
        boolean catalog = false;
        for (var applicable : node.applicable()) {
            if (applicable.K_CATALOG() != null) {
                catalog = true;
            } else if (applicable.kind() == null) {
                every = true;
            } else {
                found.add(kinds.of(applicable.kind()));
            }
        }
        return new ClauseItem.Applies(List.copyOf(found), every, catalog, places.span(node));
    }

    @Override
    public ClauseItem visitClauseSubject(CredenceParser.ClauseSubjectContext node) {
        return line(LineName.SUBJECT, places.word(node.word()), node);
    }

    @Override
    public ClauseItem visitClauseReading(CredenceParser.ClauseReadingContext node) {
        return line(LineName.READING, places.text(node.text()), node);
    }

    @Override
    public ClauseItem visitClauseRendered(CredenceParser.ClauseRenderedContext node) {
        return line(LineName.RENDERED, places.text(node.text()), node);
    }

    @Override
    public ClauseItem visitClauseAdvisory(CredenceParser.ClauseAdvisoryContext node) {
        return line(LineName.ADVISORY, places.text(node.text()), node);
    }

    @Override
    public ClauseItem visitClauseNote(CredenceParser.ClauseNoteContext node) {
        return line(LineName.NOTE, places.text(node.text()), node);
    }

    @Override
    public ClauseItem visitClauseSentence(CredenceParser.ClauseSentenceContext node) {
        var modal = node.modal();
        var strength = modal.K_MUST() != null
                ? Modal.MUST
                : modal.K_WHEREVER() != null ? Modal.SHOULD_WHEREVER_POSSIBLE : Modal.SHOULD;
        return new ClauseItem.Sentence(
                subject(node.policySubject()),
                strength,
                modal.K_NOT() != null,
                predicates.of(node.predicate()),
                node.proviso().stream().map(this::proviso).toList(),
                places.span(node));
    }

    private ClauseItem.Subject subject(CredenceParser.PolicySubjectContext node) {
        if (node instanceof CredenceParser.EveryPathContext path) {
            return new ClauseItem.EveryPath(
                    Optional.ofNullable(path.pathWindow()).map(this::window), places.span(node));
        }
        var facts = ((CredenceParser.TheFactsContext) node).factName();
        return new ClauseItem.Facts(facts.stream().map(places::words).toList(), places.span(node));
    }

    private ClauseItem.Window window(CredenceParser.PathWindowContext node) {
        if (node.amount() != null) {
            return new ClauseItem.WindowOf(amounts.amount(node.amount()));
        }
        var number = places.number(node.number());
        return node.K_MORE() != null ? new ClauseItem.WindowMoreThan(number) : new ClauseItem.WindowLessThan(number);
    }

    private ClauseItem.Proviso proviso(CredenceParser.ProvisoContext node) {
        return new ClauseItem.Proviso(
                node.K_UNLESS() != null,
                places.words(node.factName()),
                node.K_NOT() != null,
                predicates.values(node.factValue()),
                places.span(node));
    }
}
