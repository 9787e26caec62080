package dev.credence.publish.feed;

import dev.credence.publish.Places;
import dev.credence.publish.SafeText;
import java.nio.charset.StandardCharsets;

/** A feed in Atom, RFC 4287. */
final class AtomFeed {
    private final StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    static byte[] of(Feed feed) {
        var atom = new AtomFeed();
        atom.write(feed);
        return atom.xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(Feed feed) {
        xml.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en-US\">\n");
        element("id", feed.id());
        element("title", feed.title());
        element("updated", Feed.time(feed.updated()));
        link("self", "application/atom+xml", feed.folder() + Places.ATOM_FEED);
        link("alternate", "text/html", feed.home());
        xml.append("<author><name>")
                .append(SafeText.inMarkup(feed.institution()))
                .append("</name>");
        feed.website()
                .ifPresent(address ->
                        xml.append("<uri>").append(SafeText.inMarkup(address)).append("</uri>"));
        xml.append("</author>\n");
        element("generator", feed.generator());
        feed.entries().forEach(this::entry);
        xml.append("</feed>\n");
    }

    private void entry(FeedEntry entry) {
        xml.append("<entry>\n");
        element("id", entry.id());
        element("title", entry.title());
        element("updated", Feed.time(entry.day()));
        link("alternate", "text/html", entry.url());
        xml.append("<category term=\"").append(SafeText.inMarkup(entry.tag())).append("\"/>\n");
        xml.append("<content type=\"html\">")
                .append(SafeText.inMarkup(entry.html()))
                .append("</content>\n");
        xml.append("</entry>\n");
    }

    private void element(String name, String text) {
        xml.append('<').append(name).append('>').append(SafeText.inMarkup(text));
        xml.append("</").append(name).append(">\n");
    }

    private void link(String relation, String mediaType, String address) {
        xml.append("<link rel=\"").append(relation).append("\" type=\"").append(mediaType);
        xml.append("\" href=\"").append(SafeText.inMarkup(address)).append("\"/>\n");
    }
}
