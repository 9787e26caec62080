package dev.credence.publish.html.view;

import dev.credence.publish.html.view.RedlineView.SubjectView;
import java.util.List;

/**
 * What changed since the edition before.
 *
 * @param lede how much changed
 * @param groups those that have lines
 * @param earlier the same of other editions
 * @param feeds the changes for feed readers; none where no base address was given
 */
public record ChangesPage(Layout layout, String lede, List<Group> groups, List<Link> earlier, List<Link> feeds) {
    public ChangesPage {
        groups = List.copyOf(groups);
        earlier = List.copyOf(earlier);
        feeds = List.copyOf(feeds);
    }

    /**
     * Programs or courses to which the same happened.
     *
     * @param anchor its id on the page
     * @param isList whether nothing is to be said of each but its name
     */
    public record Group(String anchor, String title, boolean isList, List<SubjectView> subjects) {
        public Group {
            subjects = List.copyOf(subjects);
        }
    }
}
