package dev.credence.publish;

import java.util.List;

/**
 * What products beside the pages put into the head of one page.
 *
 * @param alternates the same facts in other forms
 * @param jsonLd a JSON-LD document that may stand in a script element as it is; empty where there is none
 */
public record PageHead(List<Alternate> alternates, String jsonLd) {
    public static final PageHead NONE = new PageHead(List.of(), "");

    /**
     * A link to the same in another form.
     *
     * @param path below the catalog's folder
     * @param mediaType of the file
     */
    public record Alternate(String path, String mediaType, String title) {}

    public PageHead {
        alternates = List.copyOf(alternates);
    }
}
