package dev.credence.resolve.imports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.source.SourceFile;
import dev.credence.source.Span;
import dev.credence.syntax.ast.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A JSON file: a list of objects, at the top or where {@code rows at} says. What stands before a mistake is kept. */
final class JsonTable implements Table {
    private final FileKind kind;
    private final Offsets offsets;
    private final JsonCells cells;
    private final List<Column> columns = new ArrayList<>();
    private final Map<String, Integer> indexes = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Diagnostic> afterwards = new ArrayList<>();
    private final Predicate<String> wanted;

    /** A row: null in place of its cells when it is no object; {@code twice} is a member that stands in it twice. */
    private record Row(
            int start,
            int end,
            Cell @Nullable [] cells,
            @Nullable Span twice) {}

    /**
     * @param kind what the file is
     * @param path what {@code rows at} says
     * @param wanted whether the values of a member are to be kept
     */
    JsonTable(FileKind kind, SourceFile file, Optional<Text> path, Predicate<String> wanted) {
        this.kind = kind;
        this.offsets = new Offsets(file);
        this.wanted = wanted;
        String text = file.text();
        char[] chars = offsets.units().clone();
        if (chars.length > 0 && chars[0] == '\uFEFF') {
            chars[0] = ' ';
        }
        try (JsonParser parser = new JsonFactory().createParser(chars)) {
            this.cells = new JsonCells(parser, offsets);
            try {
                var found = new JsonPath(kind, parser, cells).find(path);
                found.ifPresent(afterwards::add);
                if (found.isEmpty()) {
                    readRows(parser);
                    readRest(parser);
                }
            } catch (JsonProcessingException e) {
                afterwards.add(JsonSlip.describe(kind, e, text, offsets));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    @Override
    public List<Column> columns() {
        return columns;
    }

    @Override
    public int rows() {
        return rows.size();
    }

    @Override
    public Span row(int row) {
        var found = rows.get(row);
        return offsets.span(found.start(), found.end());
    }

    @Override
    public Span head(int row) {
        var found = rows.get(row);
        return offsets.firstLine(found.start(), found.end());
    }

    @Override
    public boolean isSound(int row, Problems problems) {
        var found = rows.get(row);
        if (found.cells() == null) {
            String member = kind == FileKind.COURSES ? "code" : "course";
            problems.report(kind.entry(row(row), "it is no course between braces")
                    .label("not in the form `{ \"" + member + "\": \"GEOG 481\", ... }`"));
        } else if (found.twice() != null) {
            problems.shape(
                    found.twice(), "it is not clear what this course says: a name stands twice in it", "a second time");
        }
        return found.cells() != null;
    }

    @Override
    public @Nullable Cell cell(int row, int column) {
        Cell[] found = rows.get(row).cells();
        return found == null || column >= found.length ? null : found[column];
    }

    @Override
    public boolean isCutShort() {
        return !afterwards.isEmpty();
    }

    @Override
    public void end(Problems problems) {
        afterwards.forEach(problems::insist);
    }

    private void readRows(JsonParser parser) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            int start = cells.start();
            if (rows.size() == MOST_ROWS) {
                parser.skipChildren();
                if (afterwards.isEmpty()) {
                    afterwards.add(kind.tooMany(offsets.span(start, start)));
                }
            } else if (parser.currentToken() == JsonToken.START_OBJECT) {
                rows.add(readRow(parser, start));
            } else {
                parser.skipChildren();
                rows.add(new Row(start, cells.end(), null, null));
            }
        }
    }

    private Row readRow(JsonParser parser, int start) throws IOException {
        var row = new Cell[columns.size()];
        Span twice = null;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Integer known = indexes.get(name);
            int index = known != null ? known : addColumn(name);
            parser.nextToken();
            if (!wanted.test(name)) {
                parser.skipChildren();
                continue;
            }
            if (index >= row.length) {
                row = Arrays.copyOf(row, columns.size());
            }
            var cell = cells.read();
            if (row[index] != null && cell != null) {
                twice = cell.span();
            }
            row[index] = cell;
        }
        return new Row(start, cells.end(), row, twice);
    }

    private int addColumn(String name) throws IOException {
        int start = cells.start();
        columns.add(new Column(name, offsets.span(start, cells.end())));
        indexes.put(name, columns.size() - 1);
        return columns.size() - 1;
    }

    /** Goes on to the end of the file, so that a mistake behind the rows is seen too. */
    private void readRest(JsonParser parser) throws IOException {
        boolean inside = !parser.getParsingContext().inRoot();
        while (parser.nextToken() != null) {
            if (!inside) {
                int start = cells.start();
                afterwards.add(JsonSlip.afterEnd(kind, offsets.span(start, start + 1)));
                return;
            }
            inside = !parser.getParsingContext().inRoot();
        }
    }
}
