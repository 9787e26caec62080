package dev.credence.publish.html.view;

import java.util.List;

/**
 * The list of programs with its filters.
 *
 * @param number how many there are
 * @param programs none where they are too many for one page; lists and the search lead to them then
 */
public record ProgramsPage(
        Layout layout, int number, List<Filter> filters, List<BrowsePage.Shelf> shelves, List<ProgramLine> programs) {
    public ProgramsPage {
        filters = List.copyOf(filters);
        shelves = List.copyOf(shelves);
        programs = List.copyOf(programs);
    }

    /** A group of boxes. */
    public record Filter(String name, String legend, List<Box> boxes) {
        public Filter {
            boxes = List.copyOf(boxes);
        }
    }

    /** A box: {@code mark} names the kind whose mark stands beside it. */
    public record Box(String value, String label, String mark, int count) {}
}
