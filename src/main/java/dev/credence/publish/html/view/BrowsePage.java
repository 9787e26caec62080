package dev.credence.publish.html.view;

import java.util.List;

/**
 * The programs of one type, level, subject or college.
 *
 * @param way what the page sorts by
 * @param name the group's
 * @param shelves the other groups
 */
public record BrowsePage(
        Layout layout, String way, String name, String lede, List<Shelf> shelves, List<ProgramLine> programs) {
    public BrowsePage {
        shelves = List.copyOf(shelves);
        programs = List.copyOf(programs);
    }

    /** Every group of one way to sort. */
    public record Shelf(String way, List<Sibling> groups) {
        public Shelf {
            groups = List.copyOf(groups);
        }
    }

    /** A group; {@code href} is empty for the page at hand. */
    public record Sibling(String name, String href, int programs) {}
}
