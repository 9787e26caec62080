package dev.credence.publish.html.view;

import java.util.List;

/**
 * The page of the search. What it finds is put in by its script.
 *
 * @param filters to narrow what is found
 * @param shelves where to look without a script
 */
public record SearchPage(Layout layout, List<ProgramsPage.Filter> filters, List<BrowsePage.Shelf> shelves) {
    public SearchPage {
        filters = List.copyOf(filters);
        shelves = List.copyOf(shelves);
    }
}
