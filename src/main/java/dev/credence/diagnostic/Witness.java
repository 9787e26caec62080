package dev.credence.diagnostic;

import java.util.List;

/**
 * A path that shows a verdict, as people read it.
 *
 * @param heading what the path shows: {@code one path that breaks it}
 * @param rows what the student takes
 * @param sums the arithmetic, one line each
 */
public record Witness(String heading, List<Row> rows, List<String> sums) {
    public Witness {
        rows = List.copyOf(rows);
        sums = List.copyOf(sums);
    }

    /**
     * One taking.
     *
     * @param name the code, or the words of an open part
     * @param title may be empty
     * @param units exact, as a catalog prints it
     * @param level in words; may be empty
     * @param group the heading it is taken under; may be empty
     */
    public record Row(String name, String title, String units, String level, String group) {}

    /** The table in columns, one line for each taking, then the sums. */
    public String text() {
        int names = 0;
        int titles = 0;
        int units = 0;
        for (var row : rows) {
            names = Math.max(names, Columns.width(row.name()));
            titles = Math.max(titles, Columns.width(row.title()));
            units = Math.max(units, row.units().length());
        }
        var text = new StringBuilder(heading).append(':');
        for (var row : rows) {
            var line = new StringBuilder("  ").append(padded(row.name(), names));
            if (titles > 0) {
                line.append("  ").append(padded(row.title(), titles));
            }
            line.append("  ").append(" ".repeat(units - row.units().length())).append(row.units());
            line.append(row.units().equals("1") ? " unit   " : " units  ").append(row.level());
            text.append('\n').append(line.toString().stripTrailing());
        }
        sums.forEach(sum -> text.append("\n  ").append(sum));
        return text.toString();
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - Columns.width(text));
    }
}
