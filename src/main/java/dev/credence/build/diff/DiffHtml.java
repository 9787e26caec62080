package dev.credence.build.diff;

import dev.credence.publish.CatalogChanges;
import dev.credence.publish.html.RedlinePage;
import dev.credence.publish.html.SubjectWords;
import dev.credence.publish.html.view.RedlineView.CatalogView;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The changes as one page that needs no other file. */
public final class DiffHtml {
    private DiffHtml() {}

    public static String of(List<CatalogChanges> all) {
        return new String(RedlinePage.render(all.stream().map(DiffHtml::catalog).toList()), StandardCharsets.UTF_8);
    }

    private static CatalogView catalog(CatalogChanges changes) {
        return new CatalogView(
                DiffWords.name(changes),
                DiffWords.summary(changes),
                Stream.concat(changes.programs().stream(), changes.courses().stream())
                        .map(SubjectWords::view)
                        .toList());
    }
}
