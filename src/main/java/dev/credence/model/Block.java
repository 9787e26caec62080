package dev.credence.model;

import dev.credence.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * What stands between braces: lines that ask for something, and rules about them. The braces are the scope of its limits.
 *
 * @param label the heading, unique in the program
 * @param entries the lines, in the author's order
 * @param rules limits, exclusions, order, sharing, conditions and notes, in the author's order
 */
public record Block(Optional<String> label, List<Requirement> entries, List<BlockRule> rules, Span span) {
    public Block {
        entries = List.copyOf(entries);
        rules = List.copyOf(rules);
    }

    /** The limits among the rules. */
    public List<Limit> limits() {
        return rules.stream()
                .filter(Limit.class::isInstance)
                .map(Limit.class::cast)
                .toList();
    }

    /** The exclusions among the rules. */
    public List<BlockRule.NotBoth> exclusions() {
        return rules.stream()
                .filter(BlockRule.NotBoth.class::isInstance)
                .map(BlockRule.NotBoth.class::cast)
                .toList();
    }
}
