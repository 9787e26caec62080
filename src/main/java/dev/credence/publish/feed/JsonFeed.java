package dev.credence.publish.feed;

import dev.credence.publish.JsonWriter;
import dev.credence.publish.Places;
import dev.credence.publish.SafeText;
import java.util.List;

/** A feed in JSON Feed 1.1. */
final class JsonFeed {
    private final JsonWriter json = new JsonWriter();

    static byte[] of(Feed feed) {
        var document = new JsonFeed();
        document.write(feed);
        return document.json.document();
    }

    private void write(Feed feed) {
        json.object(() -> {
            json.text("version", "https://jsonfeed.org/version/1.1");
            json.text("title", SafeText.clean(feed.title()));
            json.text("home_page_url", feed.home());
            json.text("feed_url", feed.folder() + Places.JSON_FEED);
            json.text("language", "en-US");
            json.objects("authors", List.of(feed.institution()), name -> {
                json.text("name", SafeText.clean(name));
                json.text("url", feed.website());
            });
            json.objects("items", feed.entries(), this::item);
        });
    }

    private void item(FeedEntry entry) {
        json.text("id", entry.id());
        json.text("url", entry.url());
        json.text("title", SafeText.clean(entry.title()));
        json.text("content_html", SafeText.clean(entry.html()));
        json.text("date_published", Feed.time(entry.day()));
        json.words("tags", List.of(entry.tag()));
    }
}
