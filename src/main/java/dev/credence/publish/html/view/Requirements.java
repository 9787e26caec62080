package dev.credence.publish.html.view;

import java.util.List;

/**
 * What to complete.
 *
 * @param intro sentences before the parts
 * @param sums a line for each part; empty where one part is the whole
 * @param rules about the whole program
 * @param notes small sentences about the numbers
 * @param lists shared lists that several parts draw on
 */
public record Requirements(
        Text intro,
        List<PartView> parts,
        List<String> heads,
        List<Sum> sums,
        List<String> total,
        List<RuleLine> rules,
        List<Text> notes,
        List<PartView> lists) {
    public Requirements {
        parts = List.copyOf(parts);
        heads = List.copyOf(heads);
        sums = List.copyOf(sums);
        total = List.copyOf(total);
        rules = List.copyOf(rules);
        notes = List.copyOf(notes);
        lists = List.copyOf(lists);
    }

    /** A part and what it adds. */
    public record Sum(String letter, String anchor, String heading, List<String> cells) {
        public Sum {
            cells = List.copyOf(cells);
        }
    }
}
