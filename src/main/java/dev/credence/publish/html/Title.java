package dev.credence.publish.html;

import dev.credence.publish.SortKey;
import java.util.regex.Pattern;

/**
 * A program's title in two: the kind's words where the author began with them, and the rest. Nothing is added or taken away:
 * {@code pre} and {@code subject} with a blank between are the title as stated.
 */
record Title(String pre, String subject) {
    private static final Pattern KIND = Pattern.compile(
            "((?:(?:undergraduate|post-?baccalaureate|graduate|academic|advanced|professional|basic|non-?credit|and|or),? )*"
                    + "(?:certificate|micro-?credential)(?: of (?:participation|completion|achievement))?"
                    + " (?:in|for|on)(?: the)?) (\\S.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern JOINING = Pattern.compile(" (?:in|for|on)(?: the)?$", Pattern.CASE_INSENSITIVE);

    static Title of(String stated) {
        var match = KIND.matcher(stated);
        return match.matches() ? new Title(match.group(1), match.group(2)) : new Title("", stated);
    }

    /** The kind's words without the joining "in the"; empty where the title does not begin with them. */
    String kindWords() {
        return JOINING.matcher(pre).replaceFirst("");
    }

    String whole() {
        return pre.isEmpty() ? subject : pre + " " + subject;
    }

    /** What titles are sorted by: letters without marks and case, by fixed rules. */
    static String sortKey(String words) {
        return SortKey.of(words);
    }
}
