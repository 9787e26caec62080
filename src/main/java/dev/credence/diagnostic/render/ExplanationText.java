package dev.credence.diagnostic.render;

import dev.credence.diagnostic.explain.Explanation;
import dev.credence.diagnostic.explain.Section;
import dev.credence.diagnostic.explain.Section.Block;
import dev.credence.diagnostic.explain.Section.Item;
import dev.credence.diagnostic.explain.Section.Listing;
import dev.credence.diagnostic.explain.Section.Paragraph;

/** An explanation for a terminal: words wrapped to its width, specs as they are. */
public final class ExplanationText {
    private static final int INDENT = 2;
    private static final int LISTING_INDENT = 4;

    private final TextOptions options;
    private final StringBuilder out = new StringBuilder();

    public ExplanationText(TextOptions options) {
        this.options = options;
    }

    /** The whole text, with a line end. */
    public String of(Explanation explanation) {
        String head = explanation.code() + " (" + explanation.weight() + "): " + explanation.title();
        Wrap.lines(head, options.columns()).forEach(line -> write(row().add(line, Tint.STRONG)));
        explanation.sections().forEach(this::section);
        return out.toString();
    }

    private void section(Section section) {
        out.append('\n');
        write(row().add(section.heading(), Tint.HELP));
        section.blocks().forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Paragraph paragraph) {
            words(paragraph.text(), "");
        } else if (block instanceof Item item) {
            words(item.text(), "- ");
        } else if (block instanceof Listing listing) {
            listing.text()
                    .lines()
                    .forEach(line ->
                            write(row().at(LISTING_INDENT).add(Safe.text(line, Glyphs.ASCII.bad()), Tint.TEXT)));
        }
    }

    private void words(String text, String mark) {
        int indent = INDENT + mark.length();
        boolean first = true;
        for (var line : Wrap.lines(text, options.columns() - indent)) {
            var row = row().at(INDENT);
            if (first) {
                row.add(mark, Tint.TEXT);
            }
            write(row.at(indent).add(line, Tint.TEXT));
            first = false;
        }
    }

    private Row row() {
        return new Row(options.colour());
    }

    private void write(Row row) {
        out.append(row);
    }
}
