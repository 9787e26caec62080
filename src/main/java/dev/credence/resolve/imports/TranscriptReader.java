package dev.credence.resolve.imports;

import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.DiagnosticSink;
import dev.credence.source.SourceFile;
import dev.credence.source.Span;
import dev.credence.syntax.ast.Declaration.CourseImport;
import dev.credence.syntax.ast.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a transcript in CSV with a header, or in JSON as a list of objects. What its values mean is not asked here. */
public final class TranscriptReader {
    /** What is read; anything else a file holds is passed over. */
    public enum Column {
        COURSE,
        UNITS,
        GRADE,
        TERM,
        INSTITUTION,
        TRANSFER;

        /** Its name in files, in small letters. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One row.
     *
     * @param cells without the empty ones
     */
    public record Row(Map<Column, Text> cells, Span span) {
        public Row {
            cells = Map.copyOf(cells);
        }

        /** What stands under a column; empty where nothing does. */
        public Optional<Text> cell(Column column) {
            return Optional.ofNullable(cells.get(column));
        }
    }

    private final SourceFile file;
    private final Problems problems;

    private TranscriptReader(SourceFile file, DiagnosticSink sink) {
        this.file = file;
        var name = new Text(file.path(), file.span(0, 0));
        problems = new Problems(FileKind.TRANSCRIPT, new CourseImport(name, List.of(), name.span(), name.span()), sink);
    }

    /** The rows, in their order; rows that cannot be used are left out and reported. JSON is what a file named {@code .json} holds. */
    public static List<Row> read(SourceFile file, DiagnosticSink sink) {
        return new TranscriptReader(file, sink).read();
    }

    /** Why a row cannot be read. */
    public static Diagnostic slip(Span place, String why) {
        return FileKind.TRANSCRIPT.value(place, why);
    }

    private List<Row> read() {
        boolean json = file.path().toLowerCase(Locale.ROOT).endsWith(".json");
        var table = json
                ? new JsonTable(
                        FileKind.TRANSCRIPT,
                        file,
                        Optional.empty(),
                        member -> column(member).isPresent())
                : new CsvTable(FileKind.TRANSCRIPT, file, separator());
        var columns = columns(table);
        var rows = new ArrayList<Row>();
        if (table.rows() > 0 && !columns.containsKey(Column.COURSE)) {
            var header = table.columns().isEmpty()
                    ? table.head(0)
                    : table.columns().get(0).span();
            problems.report(FileKind.TRANSCRIPT
                    .nothing(header, "it has no column `" + Column.COURSE.word() + "`")
                    .label("the columns begin here")
                    .help("name the columns "
                            + Stream.of(Column.values()).map(Column::word).collect(Collectors.joining(", "))));
        } else {
            rows(table, columns, rows);
        }
        if (!json && table.columns().isEmpty() && table.rows() == 0) {
            problems.report(FileKind.TRANSCRIPT.nothing(file.span(0, 0), "the file is empty"));
        }
        table.end(problems);
        problems.finish();
        return rows;
    }

    private void rows(Table table, Map<Column, Integer> columns, List<Row> rows) {
        for (int row = 0; row < table.rows(); row++) {
            problems.at(row);
            if (table.isSound(row, problems)) {
                read(table, columns, row).ifPresent(rows::add);
            }
        }
    }

    private Optional<Row> read(Table table, Map<Column, Integer> columns, int row) {
        Map<Column, Text> cells = new EnumMap<>(Column.class);
        for (var column : columns.entrySet()) {
            var cell = table.cell(row, column.getValue());
            if (cell == null || cell.isEmpty()) {
                continue;
            }
            if (cell.form() == Cell.Form.LIST || cell.form() == Cell.Form.NESTED) {
                problems.report(slip(cell.span(), "one value belongs here").label("not a single value"));
                return Optional.empty();
            }
            cells.put(column.getKey(), cell.words());
        }
        if (!cells.containsKey(Column.COURSE)) {
            problems.report(slip(table.head(row), "it names no course"));
            return Optional.empty();
        }
        return Optional.of(new Row(cells, table.head(row)));
    }

    private Map<Column, Integer> columns(Table table) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (int i = 0; i < table.columns().size(); i++) {
            var found = table.columns().get(i);
            int index = i;
            column(found.name()).ifPresent(column -> {
                if (columns.putIfAbsent(column, index) != null) {
                    problems.shape(
                            found.span(),
                            "the transcript cannot be read: there are two columns `" + column.word() + "`",
                            "the second");
                }
            });
        }
        return columns;
    }

    private static Optional<Column> column(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        return Stream.of(Column.values())
                .filter(column -> column.word().equals(plain))
                .findFirst();
    }

    /** A semicolon where the header has some and no comma, as spreadsheets write it in parts of the world. */
    private char separator() {
        String header =
                file.text().lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return header.indexOf(';') >= 0 && header.indexOf(',') < 0 ? ';' : ',';
    }
}
