package dev.credence.diagnostic.render;

import dev.credence.diagnostic.Columns;
import java.util.List;

/**
 * The columns of a line that are shown. All of them when they fit; else those around the underlines, and around the primary one
 * when they lie far apart.
 */
record Window(int from, int to) {

    static Window of(int lineWidth, List<Mark> marks, int room) {
        int needed = marks.stream().mapToInt(Mark::end).max().orElse(0);
        int whole = Math.max(lineWidth, needed);
        if (whole <= room) {
            return new Window(0, whole);
        }
        int first = marks.stream().mapToInt(Mark::start).min().orElse(0);
        int last = needed;
        if (last - first > room * 3 / 4) {
            var primary = marks.stream().filter(Mark::primary).findFirst().orElse(marks.get(0));
            first = primary.start();
            last = Math.min(primary.end(), first + room * 3 / 4);
        }
        int from = Math.max(0, first - (room - (last - first)) / 2);
        from = Math.max(0, Math.min(from, whole - room));
        return new Window(from, from + room);
    }

    /** The line's text in these columns, with a sign at each cut. */
    String cut(ShownLine line, String sign) {
        boolean left = from > 0;
        boolean right = to < line.width();
        int width = Columns.width(sign);
        String middle = line.between(left ? from + width : from, right ? to - width : to);
        if (!right) {
            return (left ? sign : "") + middle;
        }
        int missing = to - from - (left ? width : 0) - width - Columns.width(middle);
        return (left ? sign : "") + middle + " ".repeat(Math.max(0, missing)) + sign;
    }
}
