package dev.credence.build.diff;

import dev.credence.publish.CatalogChanges;
import dev.credence.publish.html.RedlinePage;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The changes as one page that needs no other file. */
public final class DiffHtml {
    private DiffHtml() {}

    public static String of(List<CatalogChanges> all) {
        return new String(RedlinePage.render(all), StandardCharsets.UTF_8);
    }
}
