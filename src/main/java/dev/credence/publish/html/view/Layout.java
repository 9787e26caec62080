package dev.credence.publish.html.view;

import dev.credence.publish.PageHead;
import java.util.List;

/**
 * What is around the content of every page.
 *
 * @param prefix leads from the page to the catalog's folder: empty, {@code ../} or {@code ../../}
 * @param catalogName below the institution's name in the masthead
 * @param siteName after the title in the browser's bar
 * @param canonical the page's own address; empty where no base address was given
 * @param alternate the same facts as JSON; empty where there are none
 * @param archived where the same is now, on the pages of an edition that another has taken the place of; else nothing
 * @param head what other products put into the head; their alternates are paths below the catalog's folder
 * @param find whether the masthead holds the search
 * @param nav the lists of the catalog
 * @param policy whether there is a page of the policy
 */
public record Layout(
        String title,
        String description,
        String prefix,
        String institution,
        String catalogName,
        String siteName,
        String canonical,
        String alternate,
        Text archived,
        PageHead head,
        boolean find,
        List<NavItem> nav,
        boolean policy,
        List<Link> crumbs,
        List<String> footer,
        String generator) {
    public Layout {
        nav = List.copyOf(nav);
        crumbs = List.copyOf(crumbs);
        footer = List.copyOf(footer);
    }

    /** A list; {@code current} is {@code page} on the list itself, {@code true} on the pages below it, else empty. */
    public record NavItem(String label, String href, String current) {}
}
