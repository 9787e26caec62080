package dev.credence.policy.fact;

import dev.credence.model.Units;
import dev.credence.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One thing that a spec says, or that follows from what it says.
 *
 * @param key what it is of, so that two facts of the same thing can be compared: a course's code, or nothing for the program itself
 * @param value the word that a sentence compares with; for a text the text
 * @param amount where it is a number
 * @param most where only bounds of the number are known: {@code amount} is then the least it can be
 * @param place where the author would act
 * @param phrase it as a clause of a sentence: {@code `GEOG 480` is not for credit}
 * @param because a second place that explains it
 * @param advice what else is said where a rule complains of it
 */
public record Stated(
        String key,
        String value,
        Optional<Units> amount,
        Optional<Units> most,
        Span place,
        String phrase,
        Optional<Because> because,
        Advice advice) {
    /** The value of a fact that the spec leaves open, so that no rule can pass or fail it. */
    public static final String UNKNOWN = "unknown";

    /** A second place and what is to be seen there. */
    public record Because(Span place, String text) {}

    /**
     * What a rule adds to its complaint.
     *
     * @param whole whether the phrase says all there is to say, so that the rule adds no words of its own to it
     * @param label what is to be seen at the place; may be empty
     * @param notes facts, one a line
     * @param help a way out
     */
    public record Advice(boolean whole, String label, List<String> notes, Optional<String> help) {
        static final Advice NONE = new Advice(false, "", List.of(), Optional.empty());

        public Advice {
            notes = List.copyOf(notes);
        }
    }

    public static Stated word(String value, Span place, String phrase) {
        return new Stated("", value, Optional.empty(), Optional.empty(), place, phrase, Optional.empty(), Advice.NONE);
    }

    public static Stated number(Units amount, Span place, String phrase) {
        return new Stated(
                "",
                amount.toString(),
                Optional.of(amount),
                Optional.empty(),
                place,
                phrase,
                Optional.empty(),
                Advice.NONE);
    }

    /** The number may be anything from what was said up to this. */
    public Stated upTo(Units largest) {
        return new Stated(key, value, amount, Optional.of(largest), place, phrase, because, advice);
    }

    /** What nobody can tell, and why. */
    public static Stated unknown(Span place, String phrase) {
        return word(UNKNOWN, place, phrase);
    }

    public boolean isUnknown() {
        return value.equals(UNKNOWN) && amount.isEmpty();
    }

    public Stated of(String what) {
        return new Stated(what, value, amount, most, place, phrase, because, advice);
    }

    public Stated because(Span second, String text) {
        return new Stated(key, value, amount, most, place, phrase, Optional.of(new Because(second, text)), advice);
    }

    /** The phrase is the whole complaint. */
    public Stated whole() {
        return with(new Advice(true, advice.label(), advice.notes(), advice.help()));
    }

    public Stated label(String text) {
        return with(new Advice(advice.whole(), text, advice.notes(), advice.help()));
    }

    public Stated note(String text) {
        var notes = new ArrayList<>(advice.notes());
        notes.add(text);
        return with(new Advice(advice.whole(), advice.label(), notes, advice.help()));
    }

    public Stated help(String text) {
        return with(new Advice(advice.whole(), advice.label(), advice.notes(), Optional.of(text)));
    }

    private Stated with(Advice other) {
        return new Stated(key, value, amount, most, place, phrase, because, other);
    }
}
