package dev.credence.syntax.ast;

import dev.credence.source.Span;
import java.util.List;
import java.util.Optional;

/** What a line of a requirement block asks for. */
public sealed interface EntryNode {
    Span span();

    record Course(CodeRef course, Optional<Num> units, int times, Span span) implements EntryNode {}

    /** {@code A or B}. */
    record Either(List<EntryNode> branches, Span span) implements EntryNode {}

    /** {@code (A and B)}. */
    record Both(List<EntryNode> parts, Span span) implements EntryNode {}

    record AllOf(Optional<Text> label, BlockNode block, Span head, Span span) implements EntryNode {}

    record Choose(AmountNode count, Optional<Text> label, BlockNode block, Span head, Span span) implements EntryNode {}

    record UnitsFrom(
            AmountNode units, Optional<LevelName> level, Optional<Text> label, BlockNode block, Span head, Span span)
            implements EntryNode {}

    /** An open part, in units or in courses. */
    record Open(
            AmountNode amount,
            Measure measure,
            Optional<LevelName> level,
            Optional<Text> text,
            OpenTail tail,
            Span span)
            implements EntryNode {}

    record AnyFrom(Text label, Span span) implements EntryNode {}

    /** {@code any course "..."}. */
    record AnyOpen(Optional<LevelName> level, Optional<Text> subject, Text text, OpenTail tail, Span span)
            implements EntryNode {}

    /**
     * {@code any GIS 3000 to 4999 except ...}; no numbers for {@code any GIS course}.
     *
     * @param onlyFrom whether {@code from} stands alone, without {@code to} or {@code and above}
     */
    record AnyMatching(
            Optional<LevelName> level,
            Optional<Text> subject,
            Optional<Num> from,
            Optional<Num> to,
            boolean onlyFrom,
            List<CodeRef> except,
            OpenTail tail,
            Span span)
            implements EntryNode {}

    record Optionally(EntryNode entry, Span span) implements EntryNode {}

    record Options(List<Option> options, Span span) implements EntryNode {}

    record Option(Text label, Optional<SizeNode> size, Optional<Text> audience, BlockNode block, Span span) {}

    record Complete(Text text, Optional<Num> hours, Optional<Text> approvedBy, Span span) implements EntryNode {}

    record Part(Text label, BlockNode block, Span span) implements EntryNode {}

    /** {@code approved by ... with 3 units}. */
    record OpenTail(Optional<Text> approvedBy, Optional<AmountNode> unitsEach) {}
}
