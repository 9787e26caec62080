package dev.credence.diagnostic.explain;

import dev.credence.diagnostic.explain.Section.Block;
import dev.credence.diagnostic.explain.Section.Item;
import dev.credence.diagnostic.explain.Section.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Reads the little Markdown that explanations are written in: headings of the second level, paragraphs and points. */
final class Prose {
    private static final String HEADING = "## ";
    private static final String POINT = "- ";

    private final List<Section> sections = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private String heading;

    private Prose(String firstHeading) {
        this.heading = firstHeading;
    }

    /** @param firstHeading the heading of what stands before all headings */
    static List<Section> read(String text, String firstHeading) {
        var prose = new Prose(firstHeading);
        text.lines().forEach(prose::line);
        prose.endSection();
        return prose.sections;
    }

    private void line(String line) {
        if (line.startsWith(HEADING)) {
            endSection();
            heading = line.substring(HEADING.length());
        } else if (line.isBlank()) {
            endBlock();
        } else {
            if (line.startsWith(POINT)) {
                endBlock();
            }
            lines.add(line.strip());
        }
    }

    private void endBlock() {
        if (!lines.isEmpty()) {
            String text = String.join(" ", lines);
            blocks.add(text.startsWith(POINT) ? new Item(text.substring(POINT.length())) : new Paragraph(text));
            lines.clear();
        }
    }

    private void endSection() {
        endBlock();
        if (!blocks.isEmpty()) {
            sections.add(new Section(heading, blocks));
            blocks.clear();
        }
    }
}
