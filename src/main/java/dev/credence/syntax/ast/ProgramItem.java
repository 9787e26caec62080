package dev.credence.syntax.ast;

import dev.credence.source.Span;
import java.util.List;
import java.util.Optional;

/** A line between the braces of a program. */
public sealed interface ProgramItem
        permits ProgramItem.Fact,
                ProgramItem.Flag,
                ProgramItem.Formerly,
                ProgramItem.ReplacedBy,
                ProgramItem.Duration,
                ProgramItem.PreparesFor,
                ProgramItem.Admission,
                ProgramItem.Requirements,
                ProgramItem.PrerequisitesApart,
                ProgramItem.SharedList,
                ProgramItem.Waive,
                ProgramItem.UnitsWithPrerequisites,
                ProgramItem.Gpa,
                ProgramItem.MinimumGrade,
                ProgramItem.GradingLine,
                ProgramItem.Cap,
                ProgramItem.Sharing,
                ProgramItem.NotWith,
                ProgramItem.StacksInto,
                ProgramItem.Substitute,
                ProgramItem.CompleteWithin,
                ProgramItem.Recency,
                ProgramItem.Outcomes,
                ProgramItem.Approvals,
                ProgramItem.RecordedOn,
                ProgramItem.SourceLine,
                ProgramItem.PathTest,
                ProgramItem.Waiver,
                SharedItem {
    Span span();

    /** A line of one word and one text. */
    record Fact(FactName name, Text text, Span span) implements ProgramItem {}

    /** The lines that consist of a fixed phrase and one text or word. */
    enum FactName {
        STATUS(true),
        TITLE_PREFERRED_BY(true),
        FIELD(true),
        SPONSOR(true),
        JOINTLY_WITH(false),
        IN_EFFECT_FROM(true),
        TOGETHER_WITH(false),
        PREPARES_FOR_EXAM(false),
        CIP(true),
        ALIGNED_WITH(false),
        NEED(true),
        POPULATION(true),
        CONSULTED(false),
        LEVEL(true),
        FORM(true),
        PRIOR_LEARNING(false),
        OPEN_TO(false),
        NOT_OPEN_TO(false),
        NOTATION(true),
        PRINTED_WORDING(true),
        POLICY(true),
        CONDITION(false);

        private final boolean once;

        FactName(boolean once) {
            this.once = once;
        }

        /** Whether it may stand once only. */
        public boolean once() {
            return once;
        }
    }

    /** A line that is only a phrase. */
    record Flag(FlagName name, Span span) implements ProgramItem {}

    /** The lines that are only a phrase. */
    enum FlagName {
        STAND_ALONE,
        FEDERAL_AID_ELIGIBLE,
        UNIVERSITY_SEAL
    }

    record Formerly(Text name, Span span) implements ProgramItem {}

    record ReplacedBy(TargetNode target, Span span) implements ProgramItem {}

    record Duration(String words, Span span) implements ProgramItem {}

    record PreparesFor(Optional<Text> code, Text title, Span span) implements ProgramItem {}

    record Admission(List<ConditionNode> lines, Span span) implements ProgramItem {}

    record Requirements(Optional<SizeNode> size, BlockNode block, Span head, Span span) implements ProgramItem {}

    record PrerequisitesApart(Optional<SizeNode> size, BlockNode block, Span span) implements ProgramItem {}

    record SharedList(Text label, BlockNode block, Span span) implements ProgramItem {}

    record Waive(List<ConditionNode> prerequisites, Span span) implements ProgramItem {}

    record UnitsWithPrerequisites(AmountNode amount, Span span) implements ProgramItem {}

    record Gpa(Num minimum, Optional<Text> over, Optional<Text> audience, Span span) implements ProgramItem {}

    /** @param courses empty for every course */
    record MinimumGrade(String grade, List<CodeRef> courses, Optional<Text> audience, Span span)
            implements ProgramItem {}

    record GradingLine(GradingName grading, Span span) implements ProgramItem {}

    /**
     * {@code residence at least}, {@code transfer at most}, {@code prior learning at most}, {@code repeat at most}.
     *
     * @param quantity empty for {@code none}
     */
    record Cap(
            CapName name,
            Optional<QuantityNode> quantity,
            Measure measure,
            List<CodeRef> except,
            Optional<Text> as,
            Span span)
            implements ProgramItem {}

    /** What is capped. */
    enum CapName {
        RESIDENCE,
        TRANSFER,
        PRIOR_LEARNING,
        REPEAT
    }

    /** @param cap the most; empty for all or none */
    record Sharing(
            Optional<Num> cap, boolean none, Optional<TargetNode> with, Optional<PermissionNode> permission, Span span)
            implements ProgramItem {}

    record NotWith(TargetNode target, Span span) implements ProgramItem {}

    record StacksInto(TargetNode target, Optional<Num> units, Optional<PermissionNode> permission, Span span)
            implements ProgramItem {}

    /** @param courses empty for any course */
    record Substitute(Text with, List<CodeRef> courses, Optional<Text> consentOf, Span span) implements ProgramItem {}

    record CompleteWithin(Num number, Text unit, Optional<Text> from, Span span) implements ProgramItem {}

    record Recency(Num years, Span span) implements ProgramItem {}

    record Outcomes(List<Outcome> outcomes, Span span) implements ProgramItem {}

    record Outcome(Text id, Text text, Optional<Assessors> assessedBy, Span span) {}

    record Approvals(List<Approval> approvals, Span span) implements ProgramItem {}

    record Approval(Text body, Optional<Text> on, Optional<Text> by, Span span) {}

    record RecordedOn(List<Text> places, Span span) implements ProgramItem {}

    record SourceLine(SourceNode source, Span span) implements ProgramItem {}

    /**
     * {@code example "..." { }} or {@code counterexample}: a path and the verdict expected of it.
     *
     * @param breaks the clauses it is said to break, by number
     * @param noPath whether it is said to be no path of the program
     */
    record PathTest(
            boolean counterexample,
            Text title,
            List<Taking> takings,
            List<Text> breaks,
            boolean noPath,
            Span head,
            Span span)
            implements ProgramItem {}

    /** What a student of a {@link PathTest} takes. */
    sealed interface Taking {
        Span span();
    }

    record TakenCourse(CodeRef course, Optional<Num> units, int times, Span span) implements Taking {}

    /** What fills an open part. */
    record TakenUnits(Num units, Optional<LevelName> level, Optional<Text> text, Span span) implements Taking {}

    /** {@code waive 2.1 "reason" approved by "BODY" on DATE}. */
    record Waiver(Text clause, Text reason, Text body, Text on, Span span) implements ProgramItem {}
}
