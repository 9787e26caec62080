package dev.credence.publish.html;

import dev.credence.publish.html.view.RedlineView;
import dev.credence.publish.html.view.RedlineView.CatalogView;
import java.util.List;

/** One page that needs no other file: what is gone in {@code del}, what is new in {@code ins}, in the style of the site. */
public final class RedlinePage {
    private RedlinePage() {}

    /** The page. */
    public static byte[] render(List<CatalogView> catalogs) {
        return new Pages().render("redline", new RedlineView(Stylesheet.inline("redline.css"), catalogs));
    }
}
