package dev.credence.publish.html;

import dev.credence.publish.html.Browse.Group;
import dev.credence.publish.html.Browse.Way;
import dev.credence.publish.html.view.BrowsePage;
import dev.credence.publish.html.view.BrowsePage.Shelf;
import dev.credence.publish.html.view.BrowsePage.Sibling;
import dev.credence.publish.html.view.Link;
import java.util.ArrayList;
import java.util.List;

/** A page for each type, level, subject and college: the same table as the list of programs, without any script. */
final class BrowsePages {
    private static final String PREFIX = "../../";

    private final Site site;
    private final Lines lines;

    BrowsePages(Site site) {
        this.site = site;
        this.lines = new Lines(site);
    }

    BrowsePage page(Group group) {
        String number = Numbers.counted(group.programs().size(), "program");
        return new BrowsePage(
                site.layout(
                        group.path(),
                        title(group),
                        number + " of the edition: " + group.name() + ".",
                        "programs",
                        List.of(
                                site.homeCrumb(PREFIX),
                                new Link("Programs", PREFIX + "programs/index.html"),
                                new Link(group.name(), "")),
                        List.of(site.unitsNote())),
                group.way().words,
                group.name(),
                number + (group.programs().size() == 1 ? "." : ", in order of subject."),
                shelves(site, PREFIX, group),
                group.programs().stream().map(lines::of).toList());
    }

    private static String title(Group group) {
        return switch (group.way()) {
            case TYPE -> group.name() + " programs";
            case LEVEL -> group.name() + " programs";
            case SUBJECT, OFFERED_BY -> group.name() + ": programs";
        };
    }

    /** Links to every group but the one at hand, by their ways; a way with one group only helps nobody. */
    static List<Shelf> shelves(Site site, String prefix, Group... here) {
        var shelves = new ArrayList<Shelf>();
        for (var way : Way.values()) {
            var groups = site.browse.of(way);
            if (groups.size() > 1) {
                shelves.add(new Shelf(
                        way.words,
                        groups.stream()
                                .map(g -> new Sibling(
                                        g.name(),
                                        here.length > 0 && g == here[0] ? "" : prefix + g.path(),
                                        g.programs().size()))
                                .toList()));
            }
        }
        return shelves;
    }
}
