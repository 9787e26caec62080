package dev.credence.resolve.imports;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.source.Span;
import dev.credence.syntax.ast.Declaration.CourseImport;
import dev.credence.syntax.ast.ImportItem;
import dev.credence.syntax.ast.Text;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the lines between the braces of an import ask for. Lines that cannot be followed have been reported and left out. */
final class Plan {
    private final Problems problems;
    private final boolean csv;
    private final Map<Field, ImportItem.Column> columns = new EnumMap<>(Field.class);
    private final Map<Field, Map<String, String>> mappings = new EnumMap<>(Field.class);
    private Optional<Text> rowsAt = Optional.empty();
    private Optional<Text> separator = Optional.empty();
    private char sign = ',';

    Plan(CourseImport declaration, boolean csv, Problems problems) {
        this.problems = problems;
        this.csv = csv;
        var fields = Field.byWords();
        for (ImportItem item : declaration.items()) {
            if (item instanceof ImportItem.Column column) {
                column(column, fields);
            } else if (item instanceof ImportItem.Rows rows) {
                rowsAt(rows);
            } else if (item instanceof ImportItem.Separator line) {
                separator(line);
            }
        }
    }

    /** The lines on columns, by what they are for. */
    Map<Field, ImportItem.Column> columns() {
        return columns;
    }

    /** What the cells of a field stand for; the values as the language writes them, without quotes. */
    Map<String, String> mapping(Field field) {
        return mappings.getOrDefault(field, Map.of());
    }

    Optional<Text> rowsAt() {
        return rowsAt;
    }

    /** What stands between two cells: one character. */
    char separator() {
        return sign;
    }

    /** The names that may matter, for those who read a file without a header line. */
    Set<String> names() {
        var names = new HashSet<String>();
        for (ImportItem.Column column : columns.values()) {
            Stream.concat(Stream.of(column.column()), column.second().stream())
                    .forEach(text -> names.add(text.value()));
        }
        return names;
    }

    private void column(ImportItem.Column line, Map<String, Field> fields) {
        var field = fields.get(Field.plain(line.field().value()));
        if (field == null) {
            unknown(line.field(), fields);
            return;
        }
        var earlier = columns.get(field);
        if (earlier != null) {
            twice(line.span(), earlier.span(), "`" + field.words() + "` would have two sources");
        } else if (line.second().isPresent() && !field.takesTwoColumns()) {
            problem(line.second().get().span(), "`" + field.words() + "` is read from one column", "a second column");
        } else if (line.asText() && !field.isCondition()) {
            String message = "`" + field.words() + "` is not kept as text: only conditions are";
            problem(line.field().span(), message, "not a condition");
        } else {
            columns.put(field, line);
            mappings.put(field, mapping(field, line));
        }
    }

    private void unknown(Text name, Map<String, Field> fields) {
        var message = "this column is not read: `" + name.value() + "` is not something that a course states";
        var found = Diagnostic.of(Code.IMPORT_COLUMN, name.span(), message).label("unknown");
        var similar = Similar.to(name.value(), fields.keySet().stream().sorted().toList());
        var words = Stream.of(Field.values()).map(Field::words).toList();
        problems.report(
                similar.isEmpty()
                        ? found.note("a column may hold " + Similar.list(words))
                        : found.help("there is a similar name: " + Similar.list(similar)));
    }

    private Map<String, String> mapping(Field field, ImportItem.Column line) {
        var values = new HashMap<String, String>();
        var places = new HashMap<String, Span>();
        for (ImportItem.Mapping mapping : line.mapping()) {
            String cell = Chars.strip(mapping.cell().value());
            String value = unquoted(Chars.oneLine(mapping.value()));
            Span earlier = places.putIfAbsent(cell, mapping.span());
            if (earlier != null) {
                twice(mapping.span(), earlier, "`" + cell + "` would stand for two things");
            } else if (field.isClosed() && !Words.fits(field, value)) {
                String message = "`" + cell + "` would give a course no " + field.words() + ": `" + value + "` is none";
                problems.report(Diagnostic.of(Code.IMPORT_VALUE, mapping.span(), message)
                        .label("not a " + field.words())
                        .note("possible are " + Words.list(field)));
            } else {
                values.put(cell, value);
            }
        }
        return values;
    }

    private static String unquoted(String value) {
        int last = value.length() - 1;
        boolean quoted = last > 0 && value.charAt(0) == '"' && value.charAt(last) == '"';
        return quoted ? value.substring(1, last) : value;
    }

    private void rowsAt(ImportItem.Rows line) {
        if (csv) {
            problem(
                    line.span(),
                    "this line has no effect: the rows of a .csv file follow its header",
                    "for .json only");
        } else if (rowsAt.isPresent()) {
            twice(line.span(), rowsAt.get().span(), "the rows would stand in two places");
        } else {
            rowsAt = Optional.of(line.at());
        }
    }

    private void separator(ImportItem.Separator line) {
        String value = line.separator().value();
        boolean tab = value.equals("tab");
        if (!csv) {
            problem(line.span(), "this line has no effect: a .json file has no separator", "for .csv only");
        } else if (separator.isPresent()) {
            twice(line.span(), separator.get().span(), "the cells would have two separators");
        } else if (!tab && !isSeparator(value)) {
            problem(
                    line.separator().span(),
                    "the cells cannot be told apart by this: a separator is one sign, or `tab`",
                    "not one sign");
        } else {
            sign = tab ? '\t' : value.charAt(0);
        }
        separator = Optional.of(line.separator());
    }

    private static boolean isSeparator(String value) {
        if (value.length() != 1) {
            return false;
        }
        char c = value.charAt(0);
        boolean blank = c != '\t' && Chars.isSpace(c);
        return c != '"' && !blank && !Character.isLetterOrDigit(c) && !Character.isSurrogate(c);
    }

    private void problem(Span span, String message, String label) {
        problems.report(Diagnostic.of(Code.IMPORT_COLUMN, span, message).label(label));
    }

    private void twice(Span span, Span earlier, String message) {
        problems.report(Diagnostic.of(Code.IMPORT_COLUMN, span, message)
                .label("said a second time")
                .related(earlier, "first said here"));
    }
}
