package dev.credence.publish.html.view;

import java.util.List;

/**
 * What changed between two catalogs, on one page.
 *
 * @param styles the whole stylesheet, which the page carries in itself
 */
public record RedlineView(String styles, List<CatalogView> catalogs) {
    public RedlineView {
        catalogs = List.copyOf(catalogs);
    }

    /** One pair of catalogs; {@code summary} says how much changed, or that nothing did. */
    public record CatalogView(String name, String summary, List<SubjectView> subjects) {
        public CatalogView {
            subjects = List.copyOf(subjects);
        }
    }

    /** A program or course; {@code href} is empty where it has no page, {@code usedBy} where that is not said. */
    public record SubjectView(
            String id, String name, String href, String state, String usedBy, List<ChangeView> changes) {
        public SubjectView {
            changes = List.copyOf(changes);
        }
    }

    /** One kind of change. */
    public record ChangeView(String heading, List<String> before, List<String> after) {
        public ChangeView {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }
}
