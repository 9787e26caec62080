package dev.credence.resolve.imports;

import dev.credence.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A course file as columns and rows, whatever its format. Rows are asked for in order. */
interface Table {
    /** The rows beyond which a file is no course list. */
    int MOST_ROWS = 200_000;

    /** The columns, also those that nobody reads. */
    List<Column> columns();

    int rows();

    /** Where a row stands. */
    Span row(int row);

    /** The first line of a row, for underlining. */
    Span head(int row);

    /** Whether a row can be used; if not, says why. */
    boolean isSound(int row, Problems problems);

    /** What stands in a row under a column; null where a row of JSON does not have the member. */
    @Nullable
    Cell cell(int row, int column);

    /** Whether something is wrong that {@link #end} will say. */
    boolean isCutShort();

    /** Says what is wrong behind the last row. */
    void end(Problems problems);

    /** The name of a column, and where it is first written. */
    record Column(String name, Span span) {}
}
