package dev.credence.publish.html.view;

import java.util.List;

/**
 * A row of a requirement table.
 *
 * @param kind an entry, the heading of a group, or a rule about the rows around it
 * @param depth how far inside groups it stands
 * @param bracket its place among alternatives: {@code first}, {@code mid}, {@code last}, or empty
 * @param connective the word between it and the row before: {@code or}, or empty
 * @param anchor its id; empty where nothing points to it
 * @param code the course's code with its link; empty for an entry without one
 * @param open whether it stands for what is not listed
 * @param subs the small lines below
 * @param matches what a wildcard stands for, folded away
 * @param matchesLabel the line that unfolds it
 * @param cells the numbers, a string for each column
 */
public record RowView(
        Kind kind,
        int depth,
        String bracket,
        String connective,
        String anchor,
        Text code,
        Text title,
        boolean open,
        List<Text> subs,
        Text matches,
        String matchesLabel,
        List<String> cells,
        List<RuleLine> rules) {
    /** What a row is. */
    public enum Kind {
        ENTRY,
        GROUP,
        RULES
    }

    public RowView {
        subs = List.copyOf(subs);
        cells = List.copyOf(cells);
        rules = List.copyOf(rules);
    }

    /** The row as one of several alternatives. */
    public RowView among(String place, String word) {
        return new RowView(
                kind, depth, place, word, anchor, code, title, open, subs, matches, matchesLabel, cells, rules);
    }

    /** The row with a word before it and no bracket. */
    public RowView after(String word) {
        return among("", word);
    }

    /** For the stylesheet. */
    public String classes() {
        var names = new StringBuilder(kind == Kind.ENTRY ? "take" : kind == Kind.GROUP ? "grp" : "says");
        if (!bracket.isEmpty()) {
            names.append(" alt ").append(bracket);
        }
        if (open) {
            names.append(" open");
        }
        if (code.isEmpty()) {
            names.append(" nocode");
        }
        if (depth > 0) {
            names.append(" d").append(Math.min(depth, 4));
        }
        return names.toString();
    }
}
