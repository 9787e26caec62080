package dev.credence.publish.html;

import dev.credence.publish.CatalogChanges;
import dev.credence.publish.ChangeWords;
import dev.credence.publish.SubjectChanges;
import dev.credence.publish.html.view.RedlineView;
import dev.credence.publish.html.view.RedlineView.CatalogView;
import dev.credence.publish.html.view.RedlineView.ChangeView;
import dev.credence.publish.html.view.RedlineView.SubjectView;
import java.util.List;
import java.util.stream.Stream;

/** One page that needs no other file: what is gone in {@code del}, what is new in {@code ins}, in the style of the site. */
public final class RedlinePage {
    private RedlinePage() {}

    /** The page. */
    public static byte[] render(List<CatalogChanges> all) {
        var catalogs = all.stream().map(RedlinePage::catalog).toList();
        return new Pages().render("redline", new RedlineView(Stylesheet.inline(), catalogs));
    }

    private static CatalogView catalog(CatalogChanges changes) {
        return new CatalogView(
                ChangeWords.name(changes),
                ChangeWords.summary(changes),
                Stream.concat(changes.programs().stream(), changes.courses().stream())
                        .map(subject -> subject(subject, "", String.join(", ", subject.usedBy())))
                        .toList());
    }

    /**
     * What changed about one program or course.
     *
     * @param href leads to its page; empty where it has none
     * @param usedBy the programs that use a course, in words
     */
    static SubjectView subject(SubjectChanges subject, String href, String usedBy) {
        return new SubjectView(
                subject.id(),
                subject.name(),
                href,
                ChangeWords.state(subject),
                usedBy,
                subject.changes().stream()
                        .map(change -> new ChangeView(ChangeWords.heading(change), change.before(), change.after()))
                        .toList());
    }
}
