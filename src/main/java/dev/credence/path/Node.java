package dev.credence.path;

import dev.credence.model.Requirement;
import dev.credence.source.Span;
import org.jspecify.annotations.Nullable;

/** A requirement as the engine computes it: what a line asks for, with units and limits already turned into numbers. */
sealed interface Node {

    /** What is known of it without computing: a course, an open part. */
    record Leaf(StateSet states, @Nullable Requirement line) implements Node {}

    /** Every child, within rules. */
    record All(
            Child[] children,
            Rules rules,
            Span span,
            @Nullable Requirement line,
            Requirement.@Nullable Option option) implements Node {}

    /** Exactly one of the branches. */
    record OneOf(Node[] branches, String[] places, @Nullable Requirement line) implements Node {}

    /** Some entries of a list. */
    record Pick(Goal goal, Entry[] entries, Rules rules, Span span, Requirement line, Stretch[] stretches)
            implements Node {}

    /** @param maybeOff whether some paths go without it */
    record Child(Node node, boolean maybeOff, Span span, String place) {}

    /**
     * @param place where it stands; empty where nobody asks whether it is on
     * @param unlimited whether it may be taken any number of times
     * @param neverSuperfluous whether nobody asks if it could be dropped
     */
    record Entry(Node node, String place, boolean unlimited, boolean neverSuperfluous) {}

    /** Entries of a list that stand for one line of the author. */
    record Stretch(Requirement line, int from, int to) {}

    /**
     * How much of a list is taken.
     *
     * @param byUnits whether units are counted, else entries
     * @param max the most, or -1 without end
     * @param minimal whether no entry may be superfluous; {@code max} says nothing then
     */
    record Goal(boolean byUnits, int min, int max, boolean minimal, boolean exactly) {}

    /**
     * The rules of one block.
     *
     * @param cleared the bits of its own exclusions, which end with it; empty where it has none
     * @param relaxed whether a limit of it is not checked
     */
    record Rules(Counter[] counters, int[] cleared, boolean relaxed) {
        static final Rules NONE = new Rules(new Counter[0], new int[0], false);

        boolean isNone() {
            return counters.length == 0 && cleared.length == 0 && !relaxed;
        }
    }
}
