package dev.credence.publish.feed;

import java.time.LocalDate;

/**
 * What a feed tells of one program or course.
 *
 * @param id the same in every build: a URN of a UUID
 * @param url the full address of its page
 * @param day from which the change holds
 * @param tag {@code new}, {@code gone}, {@code renamed} or {@code changed}
 * @param html what changed; may stand in a page as it is
 */
record FeedEntry(String id, String url, String title, LocalDate day, String tag, String html) {}
