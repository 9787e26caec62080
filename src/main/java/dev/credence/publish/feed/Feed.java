package dev.credence.publish.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The changes of one institution's catalog.
 *
 * @param id the same in every build: a URN of a UUID
 * @param folder the full address of the institution's folder, with a slash at its end
 * @param home the full address of the page of the newest changes
 * @param updated the newest day of all
 * @param entries the newest first
 */
record Feed(
        String id,
        String folder,
        String home,
        String title,
        String institution,
        Optional<String> website,
        String generator,
        LocalDate updated,
        List<FeedEntry> entries) {
    Feed {
        entries = List.copyOf(entries);
    }

    /** A day as feeds write it. The specs tell no hour: it is midnight at Greenwich. */
    static String time(LocalDate day) {
        return day + "T00:00:00Z";
    }
}
