package dev.credence.publish.html.view;

import java.util.List;

/**
 * A long list under headings: everything from A to Z, all outcomes.
 *
 * @param jump to the sections, or to the pages that hold them
 * @param columns whether lines are short and stand in two columns
 */
public record ListPage(
        Layout layout,
        String title,
        String lede,
        String jumpLabel,
        List<Link> jump,
        boolean columns,
        List<Section> sections) {
    public ListPage {
        jump = List.copyOf(jump);
        sections = List.copyOf(sections);
    }

    /** Lines under one heading. */
    public record Section(String name, String anchor, List<Entry> entries) {
        public Section {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A line.
     *
     * @param mark the kind whose mark stands before it; empty for none
     * @param about in small letters beside it
     * @param below in small letters under it
     * @param size at the end
     */
    public record Entry(String mark, Text words, String about, Text below, String size) {}
}
