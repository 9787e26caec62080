package dev.credence.publish.html;

import dev.credence.publish.SafeText;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The site map of a catalog after sitemaps.org 0.9. There is no clock in it: a page has changed on the day it holds from. */
final class Sitemap {
    /** The most addresses that one map may hold. */
    static final int LONGEST = 50_000;

    private static final String NAME = "sitemap.xml";
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final String folder;
    private final List<Place> places = new ArrayList<>();

    private record Place(String address, Optional<LocalDate> changed) {}

    /** @param folder the catalog's address, with a final slash */
    Sitemap(String folder) {
        this.folder = folder;
    }

    void add(String address, Optional<LocalDate> changed) {
        places.add(new Place(address, changed));
    }

    /** {@code sitemap.xml}; where there are more pages than a map may hold, that is the list of several. */
    Map<String, byte[]> files() {
        var files = new LinkedHashMap<String, byte[]>();
        if (places.size() <= LONGEST) {
            files.put(NAME, document("urlset", "url", places));
            return files;
        }
        var maps = new ArrayList<Place>();
        for (int from = 0; from < places.size(); from += LONGEST) {
            String name = "sitemap-" + (maps.size() + 1) + ".xml";
            files.put(name, document("urlset", "url", places.subList(from, Math.min(places.size(), from + LONGEST))));
            maps.add(new Place(folder + name, Optional.empty()));
        }
        files.put(NAME, document("sitemapindex", "sitemap", maps));
        return files;
    }

    private static byte[] document(String root, String element, List<Place> some) {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<");
        xml.append(root).append(" xmlns=\"").append(NAMESPACE).append("\">\n");
        for (var place : some) {
            xml.append('<')
                    .append(element)
                    .append("><loc>")
                    .append(SafeText.inMarkup(place.address()))
                    .append("</loc>");
            place.changed().ifPresent(day -> xml.append("<lastmod>").append(day).append("</lastmod>"));
            xml.append("</").append(element).append(">\n");
        }
        xml.append("</").append(root).append(">\n");
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }
}
