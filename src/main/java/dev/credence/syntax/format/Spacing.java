package dev.credence.syntax.format;

import dev.credence.syntax.format.Entry.Row;
import java.util.List;
import java.util.Set;

/** Where a blank line stands between declarations although the author left none: around all but courses and degrees. */
final class Spacing {
    private static final Set<String> KEPT_TOGETHER = Set.of("course", "degree");
    private static final Set<String> LEVELS = Set.of("undergraduate", "graduate");

    private Spacing() {}

    /** Whether a blank line must stand before an entry at the top of a file. */
    static boolean parts(List<Entry> entries, int index) {
        return entries.get(index - 1) instanceof Row above && (isLarge(above) || isLargeAt(entries, index));
    }

    /** Whether the next declaration is a large one; comments in front of one belong to it. */
    private static boolean isLargeAt(List<Entry> entries, int index) {
        int at = index;
        while (at < entries.size() && !(entries.get(at) instanceof Row)) {
            at++;
            if (at < entries.size() && entries.get(at).spaced()) {
                return false;
            }
        }
        return at < entries.size() && entries.get(at) instanceof Row row && isLarge(row);
    }

    private static boolean isLarge(Row row) {
        var item = row.items().get(0);
        String first = item.wordAt(0);
        boolean degree = LEVELS.contains(first) && item.wordAt(1).equals("degree");
        return !degree && !KEPT_TOGETHER.contains(first);
    }
}
