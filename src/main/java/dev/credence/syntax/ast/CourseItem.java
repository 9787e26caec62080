package dev.credence.syntax.ast;

import dev.credence.source.Span;
import java.util.List;
import java.util.Optional;

/** A line between the braces of a course. */
public sealed interface CourseItem
        permits CourseItem.UnitsLine,
                CourseItem.UnitsUnknown,
                CourseItem.NonCredit,
                CourseItem.LevelLine,
                CourseItem.GradingLine,
                CourseItem.ConditionLine,
                CourseItem.SameAs,
                CourseItem.NoCreditWith,
                CourseItem.Formerly,
                CourseItem.Repeatable,
                CourseItem.CountsAs,
                SharedItem {
    Span span();

    /** {@code units 3}, {@code units 1 to 3 in steps of 0.5} ({@code range}), {@code units 1.5 or 2}. */
    record UnitsLine(List<Num> values, boolean range, Optional<Num> step, Span span) implements CourseItem {}

    record UnitsUnknown(Span span) implements CourseItem {}

    record NonCredit(Span span) implements CourseItem {}

    record LevelLine(LevelName level, Span span) implements CourseItem {}

    record GradingLine(GradingName grading, Span span) implements CourseItem {}

    record ConditionLine(Role role, ConditionNode condition, Span span) implements CourseItem {}

    /** What a condition is for. */
    enum Role {
        PREREQUISITES,
        COREQUISITES,
        RECOMMENDED
    }

    record SameAs(List<CodeRef> codes, Span span) implements CourseItem {}

    record NoCreditWith(List<CodeRef> codes, Span span) implements CourseItem {}

    record Formerly(List<CodeRef> codes, Span span) implements CourseItem {}

    record Repeatable(Optional<Num> limit, boolean inUnits, Span span) implements CourseItem {}

    record CountsAs(List<Text> attributes, Span span) implements CourseItem {}
}
