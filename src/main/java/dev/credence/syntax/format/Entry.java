package dev.credence.syntax.format;

import java.util.List;
import java.util.Optional;

/** What stands in a block or at the top of a file, line by line as the author has put it. */
sealed interface Entry {
    /** Whether the author left a blank line before it. */
    boolean spaced();

    /** A comment on a line of its own. */
    record Note(String text, boolean spaced) implements Entry {}

    /**
     * Items with commas between them.
     *
     * @param comment what stands after them on their line
     */
    record Row(List<Item> items, Optional<String> comment, boolean spaced) implements Entry {
        public Row {
            items = List.copyOf(items);
        }
    }
}
