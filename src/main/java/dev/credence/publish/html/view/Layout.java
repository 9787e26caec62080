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
 * @param head what other products put into the head; their alternates are paths below the catalog's folder
 * @param section where in the navigation the page stands: {@code programs}, {@code courses}, {@code policy} or empty
 * @param sectionPage whether it is the section's own page
 * @param courses whether there is a list of courses
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
        PageHead head,
        String section,
        boolean sectionPage,
        boolean courses,
        boolean policy,
        List<Link> crumbs,
        List<String> footer,
        String generator) {
    public Layout {
        crumbs = List.copyOf(crumbs);
        footer = List.copyOf(footer);
    }
}
