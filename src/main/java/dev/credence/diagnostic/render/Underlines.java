package dev.credence.diagnostic.render;

import dev.credence.diagnostic.Columns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The rows under a source line: the underlines, then their labels, the last one beside its underline and the others below. */
final class Underlines {
    private final List<Mark> marks;
    private final Glyphs glyphs;
    private final Tint tint;
    private final int room;

    /** @param room the columns there are, from the first of the source line */
    Underlines(List<Mark> marks, Glyphs glyphs, Tint tint, int room) {
        this.marks = marks.stream().sorted(Mark.BY_PLACE).toList();
        this.glyphs = glyphs;
        this.tint = tint;
        this.room = room;
    }

    /** Writes every row; {@code starter} begins one with what stands left of the source line. */
    List<Row> rows(RowStarter starter) {
        var rows = new ArrayList<Row>();
        var first = starter.begin();
        rows.add(first);
        int base = starter.column();
        drawLines(first, base);
        var below =
                new ArrayList<>(marks.stream().filter(m -> !m.text().isEmpty()).toList());
        var last = marks.get(marks.size() - 1);
        if (fitsBeside(last)) {
            first.add(" " + last.text(), colour(last));
            below.remove(below.size() - 1);
        }
        Collections.reverse(below);
        for (int i = 0; i < below.size(); i++) {
            addBelow(below.get(i), below.subList(i + 1, below.size()), starter, rows);
        }
        return rows;
    }

    interface RowStarter {
        Row begin();

        /** The column at which the source line begins. */
        int column();
    }

    private void drawLines(Row row, int base) {
        char[] signs = new char[marks.stream().mapToInt(Mark::end).max().orElse(0)];
        Arrays.fill(signs, ' ');
        // The primary one is drawn last, over the others.
        marks.stream().filter(m -> !m.primary()).forEach(m -> Arrays.fill(signs, m.start(), m.end(), '-'));
        marks.stream().filter(Mark::primary).forEach(m -> Arrays.fill(signs, m.start(), m.end(), '^'));
        for (int from = 0; from < signs.length; ) {
            int to = from;
            while (to < signs.length && signs[to] == signs[from]) {
                to++;
            }
            if (signs[from] != ' ') {
                var colour = signs[from] == '^' ? tint : Tint.SECONDARY;
                row.at(base + from).add(String.valueOf(signs, from, to - from), colour);
            }
            from = to;
        }
    }

    private boolean fitsBeside(Mark last) {
        boolean reachesFurthest = marks.stream().allMatch(m -> m.end() <= last.end());
        boolean oneLine = !last.text().isEmpty() && last.text().indexOf('\n') < 0;
        return reachesFurthest && oneLine && last.end() + 1 + Columns.width(last.text()) <= room;
    }

    private void addBelow(Mark mark, List<Mark> further, RowStarter starter, List<Row> rows) {
        int hook = Columns.width(glyphs.hook());
        boolean first = true;
        for (var line : Wrap.lines(mark.text(), room - mark.start() - hook)) {
            var row = starter.begin();
            rows.add(row);
            further.stream()
                    .filter(m -> m.start() < mark.start())
                    .sorted(Mark.BY_PLACE)
                    .forEach(m -> bar(row, starter.column() + m.start(), m));
            row.at(starter.column() + mark.start());
            if (first) {
                row.add(glyphs.hook(), colour(mark));
            }
            row.at(starter.column() + mark.start() + hook).add(line, colour(mark));
            first = false;
        }
    }

    private void bar(Row row, int column, Mark mark) {
        if (row.column() <= column) {
            row.at(column).add(glyphs.bar(), colour(mark));
        }
    }

    private Tint colour(Mark mark) {
        return mark.primary() ? tint : Tint.SECONDARY;
    }
}
