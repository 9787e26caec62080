package dev.credence.syntax.ast;

import dev.credence.source.Span;
import java.util.List;
import java.util.Optional;

/** A line of a requirement block. */
public sealed interface LineNode {
    Span span();

    /** A line that asks for something. {@code head} is what to underline when the whole line would be too much. */
    record Entry(EntryNode entry, Optional<Text> audience, Span span) implements LineNode {}

    record Limit(
            boolean atLeast,
            QuantityNode quantity,
            Optional<LevelName> level,
            Measure measure,
            Scope scope,
            Optional<Text> audience,
            Span span)
            implements LineNode {}

    record NotBoth(CodeRef first, CodeRef second, Span span) implements LineNode {}

    record Order(List<List<CodeRef>> steps, Span span) implements LineNode {}

    record Condition(Text text, Span span) implements LineNode {}

    record Note(Text text, Span span) implements LineNode {}

    record ShareNone(Span span) implements LineNode {}

    record MayShare(Text group, Text with, Optional<Num> cap, Measure measure, Span span) implements LineNode {}

    /** What of the block a limit counts. */
    sealed interface Scope {
        record Everything() implements Scope {}

        record Label(Text label) implements Scope {}

        record Courses(List<CodeRef> courses) implements Scope {}

        record Subject(Text subject) implements Scope {}

        record EachOf(List<Text> subjects) implements Scope {}

        record Outside(Text subject) implements Scope {}

        record Unit(Text name) implements Scope {}

        record Attribute(Text name) implements Scope {}

        record Numbered(Num from, Optional<Num> to) implements Scope {}

        /** About the student's record: carried in words. */
        record OnRecord(String words) implements Scope {}
    }
}
