package dev.credence.syntax.ast;

import dev.credence.source.Span;
import java.util.List;
import java.util.Optional;

/** A line between the braces of {@code courses from}. */
public sealed interface ImportItem {
    Span span();

    /**
     * {@code units from column "Min" to column "Max"}.
     *
     * @param field what the column means
     * @param asText whether a condition is kept in words instead of being read
     * @param second the second column, of a code ({@code and}) or of a range ({@code to})
     * @param mapping what a cell's text stands for
     */
    record Column(Text field, boolean asText, Text column, Optional<Text> second, List<Mapping> mapping, Span span)
            implements ImportItem {}

    /** {@code "GRD" is letter}: the value as the language writes it. */
    record Mapping(Text cell, String value, Span span) {}

    record Rows(Text at, Span span) implements ImportItem {}

    record Separator(Text separator, Span span) implements ImportItem {}
}
