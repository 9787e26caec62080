package dev.credence.publish.html.view;

import java.util.List;

/** All institutions and editions of a run. */
public record RootView(List<Place> institutions, String generator) {
    public RootView {
        institutions = List.copyOf(institutions);
    }

    /** An institution with its editions. */
    public record Place(String name, String website, List<EditionLine> editions) {
        public Place {
            editions = List.copyOf(editions);
        }
    }

    /** An edition: its name, address and how many programs it has. */
    public record EditionLine(String name, String href, String programs, String note) {}
}
