package dev.credence.publish.html.view;

import java.util.List;

/**
 * The programs of one type, level, subject or college.
 *
 * @param way what the page sorts by
 * @param name the group's
 * @param parts of a list too long for one page, the one at hand without an address; empty for one page
 * @param prefix from the page to the catalog's folder
 * @param shelves the other groups
 */
public record BrowsePage(
        Layout layout,
        String way,
        String name,
        String lede,
        List<Link> parts,
        String prefix,
        List<Shelf> shelves,
        List<ProgramLine> programs) {
    public BrowsePage {
        parts = List.copyOf(parts);
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
