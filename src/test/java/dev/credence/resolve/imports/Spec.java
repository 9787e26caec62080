package dev.credence.resolve.imports;

import dev.credence.source.SourceFile;
import dev.credence.source.Span;
import dev.credence.syntax.ast.Declaration.CourseImport;
import dev.credence.syntax.ast.ImportItem;
import dev.credence.syntax.ast.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes an import declaration and its syntax tree side by side, so that these tests need no parser. */
final class Spec {
    private final StringBuilder text = new StringBuilder("courses from ");
    private final List<Function<SourceFile, ImportItem>> items = new ArrayList<>();
    private final String file;
    private final int headEnd;

    Spec(String file) {
        this.file = file;
        quoted(file);
        headEnd = text.length();
        text.append(" {\n");
    }

    Spec column(String field, String column) {
        return line(field, false, column, null, List.of());
    }

    Spec columns(String field, String first, String second) {
        return line(field, false, first, second, List.of());
    }

    Spec asText(String field, String column) {
        return line(field, true, column, null, List.of());
    }

    /** A column and pairs of a cell and what it is. */
    Spec mapped(String field, String column, String... pairs) {
        return line(field, false, column, null, List.of(pairs));
    }

    Spec rowsAt(String path) {
        int start = begin("rows at ");
        var at = quoted(path);
        int end = end();
        items.add(spec -> new ImportItem.Rows(at.apply(spec), spec.span(start, end)));
        return this;
    }

    Spec separator(String sign) {
        int start = begin("separator ");
        var at = quoted(sign);
        int end = end();
        items.add(spec -> new ImportItem.Separator(at.apply(spec), spec.span(start, end)));
        return this;
    }

    CourseImport build() {
        var spec = new SourceFile("specs/csulb/courses.cred", text + "}\n");
        var made = items.stream().map(item -> item.apply(spec)).toList();
        var name = new Text(file, spec.span(13, 15 + file.length()));
        return new CourseImport(name, made, spec.span(0, headEnd), spec.span(0, spec.length() - 1));
    }

    private Spec line(String field, boolean asText, String column, String second, List<String> pairs) {
        int start = begin("");
        var name = words(field);
        text.append(asText ? " as text from column " : " from column ");
        var first = quoted(column);
        text.append(second == null ? "" : " and column ");
        var other = second == null ? null : quoted(second);
        text.append(pairs.isEmpty() ? "" : " { ");
        var mappings = new ArrayList<Function<SourceFile, ImportItem.Mapping>>();
        for (int i = 0; i < pairs.size(); i += 2) {
            int from = text.length();
            var cell = quoted(pairs.get(i));
            String value = pairs.get(i + 1);
            text.append(" is ").append(value);
            int to = text.length();
            text.append(i + 2 < pairs.size() ? ", " : " }");
            mappings.add(spec -> new ImportItem.Mapping(cell.apply(spec), value, spec.span(from, to)));
        }
        int end = end();
        items.add(spec -> new ImportItem.Column(
                name.apply(spec),
                asText,
                first.apply(spec),
                Optional.ofNullable(other).map(o -> o.apply(spec)),
                mappings.stream().map(m -> m.apply(spec)).toList(),
                spec.span(start, end)));
        return this;
    }

    private int begin(String keywords) {
        text.append("  ");
        int start = text.length();
        text.append(keywords);
        return start;
    }

    private int end() {
        int end = text.length();
        text.append('\n');
        return end;
    }

    private Function<SourceFile, Text> words(String words) {
        int start = text.length();
        text.append(words);
        int end = text.length();
        return spec -> new Text(words, new Span(spec, start, end));
    }

    private Function<SourceFile, Text> quoted(String value) {
        int start = text.length();
        text.append('"').append(value).append('"');
        int end = text.length();
        return spec -> new Text(value, new Span(spec, start, end));
    }
}
