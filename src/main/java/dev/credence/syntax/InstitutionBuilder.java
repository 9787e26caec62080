package dev.credence.syntax;

import dev.credence.syntax.CredenceParser.InstitutionItemContext;
import dev.credence.syntax.ast.Declaration;
import dev.credence.syntax.ast.InstitutionItem;
import dev.credence.syntax.ast.Num;
import dev.credence.syntax.ast.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds institutions and editions. */
final class InstitutionBuilder extends CredenceParserBaseVisitor<InstitutionItem> {
    private final Places places;
    private final ProgramBuilder programs;

    InstitutionBuilder(Places places, ProgramBuilder programs) {
        this.places = places;
        this.programs = programs;
    }

    Declaration institution(CredenceParser.InstitutionContext node) {
        return new Declaration.Institution(
                Optional.ofNullable(node.word()).map(places::word),
                places.text(node.STRING()),
                items(node.institutionItem()),
                places.span(
                        node.getStart(),
                        node.STRING() == null ? node.getStart() : node.STRING().getSymbol()),
                places.span(node));
    }

    Declaration edition(CredenceParser.EditionContext node) {
        var last = node.STRING() != null
                ? node.STRING().getSymbol()
                : node.editionName().getStop();
        return new Declaration.Edition(
                places.word(node.editionName()),
                places.optionalText(node.STRING()),
                items(node.institutionItem()),
                places.span(node.getStart(), last),
                places.span(node));
    }

    private List<InstitutionItem> items(List<InstitutionItemContext> nodes) {
        var items = new ArrayList<InstitutionItem>(nodes.size());
        for (var node : nodes) {
            if (!places.isBroken(node)) {
                items.add(node.accept(this));
            }
        }
        return List.copyOf(items);
    }

    @Override
    public InstitutionItem visitEditionOf(CredenceParser.EditionOfContext node) {
        return new InstitutionItem.EditionLine(
                places.word(node.editionName()), places.optionalText(node.STRING()), places.span(node));
    }

    @Override
    public InstitutionItem visitTerms(CredenceParser.TermsContext node) {
        return new InstitutionItem.Terms(places.word(node.word()), places.span(node));
    }

    @Override
    public InstitutionItem visitLevels(CredenceParser.LevelsContext node) {
        var bands = new ArrayList<InstitutionItem.Band>();
        for (var band : node.levelBand()) {
            if (!places.isBroken(band)) {
                Optional<Num> to = band.INT().size() > 1 ? Optional.of(places.number(band.INT(1))) : Optional.empty();
                bands.add(new InstitutionItem.Band(
                        Amounts.level(band.level()), places.number(band.INT(0)), to, places.span(band)));
            }
        }
        return new InstitutionItem.Levels(List.copyOf(bands), places.span(node));
    }

    @Override
    public InstitutionItem visitCollegeOf(CredenceParser.CollegeOfContext node) {
        return new InstitutionItem.CollegeLine(
                places.word(node.word()), places.text(node.STRING()), node.K_CONTINUING() != null, places.span(node));
    }

    @Override
    public InstitutionItem visitPolicyOf(CredenceParser.PolicyOfContext node) {
        return new InstitutionItem.Policy(places.word(node.word()), places.span(node));
    }

    @Override
    public InstitutionItem visitCatalogComplete(CredenceParser.CatalogCompleteContext node) {
        return new InstitutionItem.CatalogComplete(places.span(node));
    }

    @Override
    public InstitutionItem visitSample(CredenceParser.SampleContext node) {
        return new InstitutionItem.Sample(places.span(node));
    }

    @Override
    public InstitutionItem visitShortName(CredenceParser.ShortNameContext node) {
        return new InstitutionItem.ShortName(places.text(node.STRING()), places.span(node));
    }

    @Override
    public InstitutionItem visitWebsite(CredenceParser.WebsiteContext node) {
        return new InstitutionItem.Website(places.text(node.STRING()), places.span(node));
    }

    @Override
    public InstitutionItem visitEditionEffect(CredenceParser.EditionEffectContext node) {
        var date = new Text(node.DATE().getText(), places.span(node.DATE().getSymbol()));
        return new InstitutionItem.InEffectFrom(date, places.span(node));
    }

    @Override
    public InstitutionItem visitInstitutionNote(CredenceParser.InstitutionNoteContext node) {
        return new InstitutionItem.Note(places.text(node.text()), places.span(node));
    }

    @Override
    public InstitutionItem visitInstitutionSource(CredenceParser.InstitutionSourceContext node) {
        return new InstitutionItem.SourceLine(programs.source(node.source()), places.span(node));
    }
}
