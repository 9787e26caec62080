package dev.credence.publish.html.view;

/**
 * A line under a table that asks for no course by itself.
 *
 * @param lead the word before it: Limit, Order, Note
 * @param html a note that was written in Markdown, already rendered; else empty
 */
public record RuleLine(String lead, Text text, String html) {
    public RuleLine(String lead, Text text) {
        this(lead, text, "");
    }
}
