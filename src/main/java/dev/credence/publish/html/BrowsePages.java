package dev.credence.publish.html;

import dev.credence.publish.html.Browse.Group;
import dev.credence.publish.html.Browse.Way;
import dev.credence.publish.html.view.BrowsePage;
import dev.credence.publish.html.view.BrowsePage.Shelf;
import dev.credence.publish.html.view.BrowsePage.Sibling;
import dev.credence.publish.html.view.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** A page for each type, level, subject and college: the same table as the list of programs, without any script. */
final class BrowsePages {
    private static final String PREFIX = "../../";

    /** How many programs a part of a long list has: about half a megabyte. */
    static final int PART = 1000;

    private final Site site;
    private final Lines lines;

    BrowsePages(Site site) {
        this.site = site;
        this.lines = new Lines(site);
    }

    /** Hands over the page of a group; of a long one a page for each part. */
    void pages(Group group, BiConsumer<String, BrowsePage> pages) {
        int number = group.programs().size();
        int size = number > LongLists.LONGEST ? PART : Math.max(1, number);
        for (int from = 0; from < number; from += size) {
            pages.accept(path(group, from / size), page(group, from, Math.min(number, from + size), size));
        }
    }

    /** The first part lies where the whole would. */
    private static String path(Group group, int part) {
        return part == 0 ? group.path() : group.path().replace("index.html", part + 1 + "/index.html");
    }

    private BrowsePage page(Group group, int from, int to, int size) {
        String path = path(group, from / size);
        String prefix = from == 0 ? PREFIX : PREFIX + "../";
        String number = Numbers.counted(group.programs().size(), "program");
        var parts = parts(group, size, from, prefix);
        return new BrowsePage(
                site.layout(
                        path,
                        title(group) + (from == 0 ? "" : ", from " + (from + 1)),
                        number + " of the edition: " + group.name() + ".",
                        "programs",
                        List.of(
                                site.homeCrumb(prefix),
                                new Link("Programs", prefix + "programs/index.html"),
                                new Link(group.name(), "")),
                        List.of(site.unitsNote())),
                group.way().words,
                group.name(),
                number + (group.programs().size() == 1 ? "." : ", in order of subject."),
                parts,
                prefix,
                shelves(site, prefix, group),
                group.programs().subList(from, to).stream().map(lines::of).toList());
    }

    private static List<Link> parts(Group group, int size, int here, String prefix) {
        int number = group.programs().size();
        var parts = new ArrayList<Link>();
        for (int from = 0; size < number && from < number; from += size) {
            String words = (from + 1) + " to " + Math.min(number, from + size);
            parts.add(new Link(words, from == here ? "" : prefix + path(group, from / size)));
        }
        return parts;
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
