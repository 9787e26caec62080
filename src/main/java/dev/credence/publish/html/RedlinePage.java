package dev.credence.publish.html;

import dev.credence.publish.html.view.RedlineView;
import dev.credence.publish.html.view.RedlineView.CatalogView;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** One page that needs no other file: what is gone in {@code del}, what is new in {@code ins}, in the style of the site. */
public final class RedlinePage {
    private RedlinePage() {}

    /** The page. */
    public static byte[] render(List<CatalogView> catalogs) {
        String styles = styles("site.css") + "\n" + styles("redline.css");
        return new Pages().render("redline", new RedlineView(styles, catalogs));
    }

    /** Without the rule for folded parts: the page has none, and the Nu checker does not know its selector yet. */
    private static String styles(String file) {
        return new String(Stylesheet.file(file), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("@charset") && !line.contains("::details-content"))
                .collect(Collectors.joining("\n"));
    }
}
