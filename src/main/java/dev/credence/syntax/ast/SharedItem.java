package dev.credence.syntax.ast;

import dev.credence.source.Span;
import java.util.List;

/** A line that courses and programs have in common. */
public sealed interface SharedItem extends CourseItem, ProgramItem {
    @Override
    Span span();

    record Description(Text text, Span span) implements SharedItem {}

    record Department(Text name, Span span) implements SharedItem {}

    record CollegeLine(Text id, Span span) implements SharedItem {}

    record Offered(List<Text> terms, Span span) implements SharedItem {}

    record Delivery(List<Text> ways, Span span) implements SharedItem {}

    record ContactHours(Num hours, Span span) implements SharedItem {}

    record Ceu(Num ceu, Span span) implements SharedItem {}

    record AssessedBy(Assessors by, Span span) implements SharedItem {}

    record Note(Text text, Span span) implements SharedItem {}
}
