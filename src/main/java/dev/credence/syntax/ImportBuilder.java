package dev.credence.syntax;

import dev.credence.syntax.ast.Declaration;
import dev.credence.syntax.ast.ImportItem;
import dev.credence.syntax.ast.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds {@code courses from}. */
final class ImportBuilder extends CredenceParserBaseVisitor<ImportItem> {
    private final Places places;

    ImportBuilder(Places places) {
        this.places = places;
    }

    Declaration build(CredenceParser.CourseImportContext node) {
        var items = new ArrayList<ImportItem>();
        for (var item : node.importItem()) {
            if (!places.isBroken(item)) {
                items.add(item.accept(this));
            }
        }
        return new Declaration.CourseImport(
                places.text(node.STRING()),
                List.copyOf(items),
                places.span(
                        node.getStart(),
                        node.STRING() == null ? node.getStart() : node.STRING().getSymbol()),
                places.span(node));
    }

    @Override
    public ImportItem visitImportText(CredenceParser.ImportTextContext node) {
        return column(node.importField(), true, node.importColumns(), List.of(), node);
    }

    @Override
    public ImportItem visitImportColumn(CredenceParser.ImportColumnContext node) {
        var mapping = new ArrayList<ImportItem.Mapping>();
        for (var line : node.importMapping()) {
            if (!places.isBroken(line)) {
                mapping.add(new ImportItem.Mapping(
                        places.text(line.STRING()), value(line.importValue()), places.span(line)));
            }
        }
        return column(node.importField(), false, node.importColumns(), List.copyOf(mapping), node);
    }

    private String value(CredenceParser.ImportValueContext node) {
        return node.STRING() != null
                ? places.text(node.STRING()).value()
                : places.words(node).value();
    }

    private ImportItem column(
            CredenceParser.ImportFieldContext field,
            boolean asText,
            CredenceParser.ImportColumnsContext columns,
            List<ImportItem.Mapping> mapping,
            CredenceParser.ImportItemContext node) {
        Optional<Text> second = places.optionalText(columns.STRING(1));
        return new ImportItem.Column(
                places.words(field), asText, places.text(columns.STRING(0)), second, mapping, places.span(node));
    }

    @Override
    public ImportItem visitImportRows(CredenceParser.ImportRowsContext node) {
        return new ImportItem.Rows(places.text(node.STRING()), places.span(node));
    }

    @Override
    public ImportItem visitImportSeparator(CredenceParser.ImportSeparatorContext node) {
        return new ImportItem.Separator(places.text(node.STRING()), places.span(node));
    }
}
