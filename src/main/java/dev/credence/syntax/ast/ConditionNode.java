package dev.credence.syntax.ast;

import dev.credence.source.Span;
import java.util.List;
import java.util.Optional;

/** A prerequisite, a line of admission: terms joined by {@code and} or {@code or}. */
public sealed interface ConditionNode {
    Span span();

    record All(List<ConditionNode> parts, Span span) implements ConditionNode {}

    record Any(List<ConditionNode> parts, Span span) implements ConditionNode {}

    record Prefer(ConditionNode wish, Span span) implements ConditionNode {}

    record TakenCourse(CodeRef course, Optional<String> grade, boolean concurrent, Optional<Num> withinYears, Span span)
            implements ConditionNode {}

    record Field(Text field, Optional<Num> withinYears, Span span) implements ConditionNode {}

    record Equivalent(Span span) implements ConditionNode {}

    record Consent(Text of, Span span) implements ConditionNode {}

    record Gpa(Num minimum, Optional<Text> over, Span span) implements ConditionNode {}

    record DegreeHeld(String degree, Optional<Text> in, Span span) implements ConditionNode {}

    record Exam(Text name, Optional<Text> score, Span span) implements ConditionNode {}

    record Standing(String standing, Span span) implements ConditionNode {}

    record Holding(TargetNode credential, Span span) implements ConditionNode {}

    record EnrolledIn(Text what, Span span) implements ConditionNode {}

    record UnitsDone(Num units, Text of, Span span) implements ConditionNode {}

    record Stated(Text text, Span span) implements ConditionNode {}

    record None(Span span) implements ConditionNode {}
}
