package dev.credence.resolve.imports;

import dev.credence.source.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cells of a row as they are meant: mapped where the import says so, and nothing where they are empty. */
final class Values {
    private static final Set<Field> SEVERAL = EnumSet.of(
            Field.OFFERED,
            Field.COUNTS_AS,
            Field.SAME_AS,
            Field.FORMERLY,
            Field.NO_CREDIT_WITH,
            Field.DELIVERY,
            Field.ASSESSED_BY);

    private final Table table;
    private final Problems problems;

    Values(Table table, Problems problems) {
        this.table = table;
        this.problems = problems;
    }

    /** What a cell says; null when it says nothing, or nothing that can be used, which has been reported. */
    @Nullable
    Cell read(Columns.Bound bound, int column, int row) {
        var cell = table.cell(row, column);
        if (cell == null) {
            return null;
        }
        boolean many = cell.form() == Cell.Form.LIST && !SEVERAL.contains(bound.field());
        if (many || cell.form() == Cell.Form.NESTED) {
            String message = "`" + bound.field().words() + "` of this course is not read: one value is wanted here";
            problems.value(cell.span(), message, many ? "a list" : "something inside something");
            return null;
        }
        if (cell.form() == Cell.Form.LIST) {
            return cell.parts().isEmpty() ? null : cell;
        }
        return mapped(bound, cell);
    }

    /** The values of a cell with several: the list it is, or what stands between its semicolons. */
    List<Cell> parts(Columns.Bound bound, Cell cell) {
        if (!SEVERAL.contains(bound.field())) {
            return List.of();
        }
        var rough = cell.form() == Cell.Form.LIST ? cell.parts() : split(cell);
        var parts = new ArrayList<Cell>(rough.size());
        for (Cell part : rough) {
            var meant = cell.form() == Cell.Form.MAPPED ? part : mapped(bound, part);
            if (meant != null && !meant.isEmpty()) {
                parts.add(meant);
            }
        }
        return parts;
    }

    Cell nothing(Span at) {
        return new Cell(new Offsets(at.file()), "", at, 0, 0, Cell.Form.MAPPED, List.of());
    }

    private static @Nullable Cell mapped(Columns.Bound bound, Cell cell) {
        String meant = bound.mapping().get(cell.value());
        if (meant == null) {
            return cell.isEmpty() ? null : cell;
        }
        boolean nothing = meant.equalsIgnoreCase(Words.NONE) && !bound.field().isCondition();
        return nothing ? null : cell.as(meant);
    }

    private static List<Cell> split(Cell cell) {
        String text = cell.value();
        int end = text.indexOf(';');
        if (end < 0) {
            return List.of(cell);
        }
        var parts = new ArrayList<Cell>();
        int from = 0;
        while (end >= 0) {
            parts.add(cell.part(from, end));
            from = end + 1;
            end = text.indexOf(';', from);
        }
        parts.add(cell.part(from, text.length()));
        return parts;
    }
}
