package dev.credence.publish.html;

import dev.credence.publish.html.view.RedlineView;
import dev.credence.publish.html.view.RedlineView.CatalogView;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One page that needs no other file: what is gone in {@code del}, what is new in {@code ins}, in the style of the site. */
public final class RedlinePage {
    private RedlinePage() {}

    /** The page. */
    public static byte[] render(List<CatalogView> catalogs) {
        String styles = styles("site.css") + styles("redline.css");
        return new Pages().render("redline", new RedlineView(styles, catalogs));
    }

    private static String styles(String file) {
        return new String(Stylesheet.file(file), StandardCharsets.UTF_8).replace("@charset \"UTF-8\";\n", "");
    }
}
