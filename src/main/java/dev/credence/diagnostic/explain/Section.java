package dev.credence.diagnostic.explain;

import java.util.ArrayList;
import java.util.List;

/** A heading and what stands under it. */
public record Section(String heading, List<Block> blocks) {
    public Section {
        blocks = List.copyOf(blocks);
    }

    /** A piece of a section. Code in its words stands between backticks. */
    public sealed interface Block {}

    /** Words, on one line whatever their length. */
    public record Paragraph(String text) implements Block {}

    /** One of several points. */
    public record Item(String text) implements Block {}

    /**
     * Lines that are shown as they are.
     *
     * @param language {@code credence} for a spec, else {@code text}
     */
    public record Listing(String language, String text) implements Block {}

    /** A section of points. */
    public static Section items(String heading, List<String> texts) {
        var blocks = new ArrayList<Block>();
        texts.forEach(text -> blocks.add(new Item(text)));
        return new Section(heading, blocks);
    }

    /** A section of one listing. */
    public static Section listing(String heading, String language, String text) {
        return new Section(heading, List.of(new Listing(language, text)));
    }
}
