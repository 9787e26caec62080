package dev.credence.diagnostic.render;

import dev.credence.diagnostic.Columns;
import java.util.ArrayList;
import java.util.List;

/** Breaks texts into lines of a width, at blanks. Lines that fit are left alone, so that tables in them stand. */
final class Wrap {
    private static final int NARROWEST = 24;

    private Wrap() {}

    /** The lines of a text; a word that is longer than a line keeps it, because paths and commands are copied whole. */
    static List<String> lines(String text, int width) {
        int columns = Math.max(NARROWEST, width);
        var lines = new ArrayList<String>();
        for (var line : text.split("\n", -1)) {
            if (Columns.width(line) <= columns) {
                lines.add(line);
            } else {
                wrap(line, columns, lines);
            }
        }
        return lines;
    }

    private static void wrap(String line, int columns, List<String> lines) {
        String words = line.stripLeading();
        String indent = line.substring(0, line.length() - words.length());
        var current = new StringBuilder(indent);
        int width = indent.length();
        boolean first = true;
        for (var word : words.split(" ", -1)) {
            int wordWidth = Columns.width(word);
            if (!first && width + 1 + wordWidth > columns) {
                lines.add(current.toString().stripTrailing());
                current.setLength(0);
                current.append(indent);
                width = indent.length();
                first = true;
            }
            if (!first) {
                current.append(' ');
                width++;
            }
            current.append(word);
            width += wordWidth;
            first = false;
        }
        lines.add(current.toString().stripTrailing());
    }
}
