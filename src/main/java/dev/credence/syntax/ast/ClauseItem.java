package dev.credence.syntax.ast;

import dev.credence.source.Span;
import java.util.List;
import java.util.Optional;

/** A line between the braces of a clause. */
public sealed interface ClauseItem {
    Span span();

    /** {@code applies to undergraduate certificate and ...}; {@code kinds} is empty for every kind and for the catalog. */
    record Applies(List<KindNode> kinds, boolean everyKind, boolean catalog, Span span) implements ClauseItem {}

    /** A word and a text. */
    record Line(LineName name, Text text, Span span) implements ClauseItem {}

    /** What a text of a clause is. */
    enum LineName {
        /** What the clause is about, in one word: editions are compared by it. */
        SUBJECT,
        /** How an open question of the policy's text is read. */
        READING,
        /** What the catalog states because of the clause. */
        RENDERED,
        /** Why a spec cannot decide it. */
        ADVISORY,
        NOTE
    }

    /**
     * A rule in words: subject, {@code must} or {@code should}, predicate.
     *
     * @param provisos all of which have to be met for it to be asked
     */
    record Sentence(Subject subject, Modal modal, boolean not, Predicate predicate, List<Proviso> provisos, Span span)
            implements ClauseItem {}

    /** How strong a sentence is. */
    enum Modal {
        MUST,
        SHOULD,
        SHOULD_WHEREVER_POSSIBLE
    }

    /** What a sentence speaks of. */
    sealed interface Subject {
        Span span();
    }

    record EveryPath(Optional<Window> window, Span span) implements Subject {}

    record Facts(List<Text> names, Span span) implements Subject {}

    /** Which paths are meant, by their total units. */
    sealed interface Window {}

    record WindowOf(AmountNode amount) implements Window {}

    record WindowMoreThan(Num number) implements Window {}

    record WindowLessThan(Num number) implements Window {}

    /** What a sentence says of its subject. */
    sealed interface Predicate {
        Span span();
    }

    /** A bound. */
    enum Comparison {
        AT_LEAST,
        AT_MOST,
        MORE_THAN,
        LESS_THAN
    }

    /**
     * {@code have at least 75% upper-division units counting up to 6 graduate units}.
     *
     * @param levels empty for every level
     * @param attribute {@code of "directed work"}
     */
    record HasMeasure(
            Comparison comparison,
            QuantityNode quantity,
            List<LevelName> levels,
            Measure measure,
            Optional<Text> attribute,
            Optional<LineNode.Scope.Numbered> numbered,
            Optional<Allowance> allowance,
            Span span)
            implements Predicate {}

    /** {@code counting up to 6 graduate units}. */
    record Allowance(Num most, LevelName level) {}

    /** {@code have 3 to 11 units}. */
    record HasAmount(AmountNode amount, Span span) implements Predicate {}

    record IsBounded(Comparison comparison, QuantityNode quantity, boolean ofSmallestPath, Span span)
            implements Predicate {}

    record IsApproved(List<Text> bodies, Span span) implements Predicate {}

    /** {@code be stated}, {@code be letter or credit/no-credit}. */
    record IsValue(List<Text> values, Span span) implements Predicate {}

    record EqualsFact(Text fact, Optional<Num> divisor, Span span) implements Predicate {}

    record UsesWord(Text lexicon, Span span) implements Predicate {}

    record ReadsAs(List<TitlePattern> patterns, Span span) implements Predicate {}

    record TitlePattern(KindNode kind, List<Text> patterns) {}

    /**
     * {@code unless the population is stated}, {@code when the federal aid is stated}.
     *
     * @param unless else {@code when}
     */
    record Proviso(boolean unless, Text fact, boolean not, List<Text> values, Span span) {}
}
