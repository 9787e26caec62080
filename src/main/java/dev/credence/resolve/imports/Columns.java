package dev.credence.resolve.imports;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.syntax.ast.ImportItem;
import dev.credence.syntax.ast.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the columns a plan asks for among those a file has. */
final class Columns {
    private final Plan plan;
    private final Problems problems;
    private final List<Table.Column> columns;
    private final List<String> names;

    /**
     * A field and its columns.
     *
     * @param column the index of the column; -1 when it is missing, which has been reported
     * @param second the index of the second, or -1
     * @param mapping what cells stand for
     */
    record Bound(Field field, int column, int second, boolean asText, Map<String, String> mapping) {
        boolean isMissing() {
            return column < 0;
        }
    }

    Columns(Plan plan, List<Table.Column> columns, Problems problems) {
        this.plan = plan;
        this.columns = columns;
        this.problems = problems;
        this.names = columns.stream().map(Table.Column::name).toList();
    }

    /** The fields the file has, in the order of {@link Field}. */
    List<Bound> bind() {
        var byPlainName = byPlainName();
        var found = new ArrayList<Bound>();
        for (Field field : Field.values()) {
            var line = plan.columns().get(field);
            if (line != null) {
                found.add(asked(field, line));
                continue;
            }
            var indexes = byPlainName.getOrDefault(field.words(), List.of());
            if (!indexes.isEmpty()) {
                found.add(new Bound(field, indexes.get(0), -1, false, Map.of()));
            }
            if (indexes.size() > 1) {
                twice(indexes, field.words());
            }
        }
        if (found.isEmpty() || found.get(0).field() != Field.CODE) {
            noCode();
        }
        return found;
    }

    private Bound asked(Field field, ImportItem.Column line) {
        int first = find(field, line.column());
        int second = line.second().map(text -> find(field, text)).orElse(-1);
        boolean missing = line.second().isPresent() && second < 0;
        return new Bound(field, missing ? -1 : first, second, line.asText(), plan.mapping(field));
    }

    private int find(Field field, Text name) {
        String wanted = Chars.oneLine(name.value());
        int index = names.indexOf(wanted);
        if (index < 0) {
            missing(field, name);
        } else if (names.lastIndexOf(wanted) != index) {
            twice(List.of(index, names.lastIndexOf(wanted)), wanted);
        }
        return index;
    }

    private Map<String, List<Integer>> byPlainName() {
        var found = new HashMap<String, List<Integer>>();
        for (int i = 0; i < names.size(); i++) {
            found.computeIfAbsent(Field.plain(names.get(i)), name -> new ArrayList<>())
                    .add(i);
        }
        return found;
    }

    private void missing(Field field, Text name) {
        String message = field == Field.CODE
                ? "no course can be read: " + problems.file() + " has no column `" + name.value() + "`"
                : "these courses come without `" + field.words() + "`: " + problems.file() + " has no column `"
                        + name.value() + "`";
        var found = Diagnostic.of(Code.IMPORT_COLUMN, name.span(), message)
                .label("no such column")
                .note(haves());
        var similar = Similar.to(name.value(), names);
        var help = similar.isEmpty()
                ? separatorHelp()
                : Optional.of("there is a column with a similar name: " + Similar.list(similar));
        problems.report(help.map(found::help).orElse(found));
    }

    private void noCode() {
        String message = "no course can be read: " + problems.file() + " has no column `code`";
        var found = Diagnostic.of(Code.IMPORT_COLUMN, problems.fileSpan(), message)
                .label("nothing says which column holds the codes")
                .note(haves());
        problems.report(found.help(separatorHelp()
                .orElse("say in braces which column it is, or which two: `code from column \"Subject\" and column"
                        + " \"Number\"`")));
    }

    private void twice(List<Integer> indexes, String name) {
        problems.report(Diagnostic.of(
                        Code.IMPORT_COLUMN,
                        columns.get(indexes.get(1)).span(),
                        "it is not clear which column is meant: two are called `" + name + "`")
                .label("the second")
                .related(columns.get(indexes.get(0)).span(), "the first, which is the one that is read")
                .help("give one of them another name"));
    }

    private String haves() {
        var filled = names.stream().filter(name -> !name.isEmpty()).toList();
        return filled.isEmpty() ? "it has no columns" : "its columns are " + Similar.some(filled, 30);
    }

    /** A file that seems to have one column has another separator. */
    private Optional<String> separatorHelp() {
        if (names.size() != 1) {
            return Optional.empty();
        }
        for (char sign : new char[] {';', '\t', '|', ','}) {
            if (names.get(0).indexOf(sign) >= 0) {
                String word = sign == '\t' ? "tab" : String.valueOf(sign);
                return Optional.of(
                        "the cells seem to be separated by something else: say `separator \"" + word + "\"`");
            }
        }
        return Optional.empty();
    }
}
