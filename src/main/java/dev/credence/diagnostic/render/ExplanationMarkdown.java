package dev.credence.diagnostic.render;

import dev.credence.diagnostic.explain.Explanation;
import dev.credence.diagnostic.explain.Section;
import dev.credence.diagnostic.explain.Section.Block;
import dev.credence.diagnostic.explain.Section.Item;
import dev.credence.diagnostic.explain.Section.Listing;
import dev.credence.diagnostic.explain.Section.Paragraph;
import java.util.List;

/** An explanation as Markdown: a page of the manual, and the help that code hosts show. */
public final class ExplanationMarkdown {
    private final StringBuilder out = new StringBuilder();

    private ExplanationMarkdown() {}

    /** A page with its title. */
    public static String page(Explanation explanation) {
        var markdown = new ExplanationMarkdown();
        markdown.out.append("# ").append(explanation.code()).append(": ").append(explanation.title());
        markdown.out.append("\n\n(").append(explanation.weight()).append(")\n");
        explanation.sections().forEach(markdown::section);
        return markdown.out.toString();
    }

    /** Sections alone. */
    static String of(List<Section> sections) {
        var markdown = new ExplanationMarkdown();
        sections.forEach(markdown::section);
        return markdown.out.toString().strip();
    }

    private void section(Section section) {
        out.append("\n## ").append(section.heading()).append('\n');
        boolean inList = false;
        for (var block : section.blocks()) {
            boolean item = block instanceof Item;
            if (!(inList && item)) {
                out.append('\n');
            }
            block(block);
            inList = item;
        }
    }

    private void block(Block block) {
        if (block instanceof Paragraph paragraph) {
            out.append(paragraph.text()).append('\n');
        } else if (block instanceof Item item) {
            out.append("- ").append(item.text()).append('\n');
        } else if (block instanceof Listing listing) {
            String text = Safe.text(listing.text(), Glyphs.ASCII.bad());
            out.append("```").append(listing.language()).append('\n');
            out.append(text).append(text.endsWith("\n") ? "" : "\n").append("```\n");
        }
    }
}
