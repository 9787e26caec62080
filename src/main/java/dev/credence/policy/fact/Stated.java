package dev.credence.policy.fact;

import dev.credence.model.Units;
import dev.credence.source.Span;
import java.util.Optional;

/**
 * One thing that a spec says, or that follows from what it says.
 *
 * @param key what it is of, so that two facts of the same thing can be compared: a course's code, or nothing for the program itself
 * @param value the word that a sentence compares with; for a text the text
 * @param amount where it is a number
 * @param place where the author would act
 * @param phrase it as a clause of a sentence: {@code `GEOG 480` is not for credit}
 * @param because a second place that explains it
 */
public record Stated(
        String key, String value, Optional<Units> amount, Span place, String phrase, Optional<Because> because) {
    /** A second place and what is to be seen there. */
    public record Because(Span place, String text) {}

    public static Stated word(String value, Span place, String phrase) {
        return new Stated("", value, Optional.empty(), place, phrase, Optional.empty());
    }

    public static Stated number(Units amount, Span place, String phrase) {
        return new Stated("", amount.toString(), Optional.of(amount), place, phrase, Optional.empty());
    }

    public Stated of(String what) {
        return new Stated(what, value, amount, place, phrase, because);
    }

    public Stated because(Span second, String text) {
        return new Stated(key, value, amount, place, phrase, Optional.of(new Because(second, text)));
    }
}
