package dev.credence.publish.html.view;

import java.util.List;

/**
 * One part of the requirements: a table, or the tracks of which one is taken.
 *
 * @param letter empty where there is one part only
 * @param level of its heading, 3 to 6
 * @param heading empty inside an option that has one part only
 * @param rule what to do with the rows, in a sentence
 * @param bodies the rows, a row group each
 * @param total the numbers it adds up to; empty where nothing is known
 */
public record PartView(
        String letter,
        String anchor,
        int level,
        String heading,
        Text rule,
        String rowHead,
        List<String> heads,
        List<List<RowView>> bodies,
        String totalLabel,
        List<String> total,
        List<RuleLine> rules,
        List<OptionView> options) {
    public PartView {
        heads = List.copyOf(heads);
        bodies = List.copyOf(bodies);
        total = List.copyOf(total);
        rules = List.copyOf(rules);
        options = List.copyOf(options);
    }

    /** One track. */
    public record OptionView(
            String heading, String anchor, int level, List<Text> about, List<PartView> parts, List<RuleLine> rules) {
        public OptionView {
            about = List.copyOf(about);
            parts = List.copyOf(parts);
            rules = List.copyOf(rules);
        }
    }
}
