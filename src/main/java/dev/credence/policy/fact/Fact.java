package dev.credence.policy.fact;

import dev.credence.policy.Case;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something that a sentence of a policy may speak of.
 *
 * @param name as a sentence writes it after {@code the}: {@code grading of every course}
 * @param values the words it can be compared with; empty where it is a text or a number, of which a sentence can only ask whether it
 *     is stated, or how much it is
 * @param ofCatalog whether it is a fact of the catalog as a whole
 * @param convertible whether it is a number of units, which are converted between quarters and semesters
 * @param write how an author states it: {@code `duration 8 weeks`}; empty where it is not stated but follows
 * @param absent what follows for people where nothing is stated, as a whole sentence; empty for the usual words
 * @param reads what a program or catalog says of it, in the order of the spec; empty where it says nothing
 */
public record Fact(
        String name,
        Set<String> values,
        boolean ofCatalog,
        boolean convertible,
        Optional<String> write,
        Optional<String> absent,
        Reads reads) {
    /** Reads a fact from a program or a catalog. */
    @FunctionalInterface
    public interface Reads {
        List<Stated> of(Case one);
    }

    /** A fact that is stated or not. */
    public static Fact text(String name, String write, Reads reads) {
        return new Fact(name, Set.of(), false, false, Optional.of(write), Optional.empty(), reads);
    }

    /** A fact with a closed list of values. */
    public static Fact word(String name, Set<String> values, Reads reads) {
        return new Fact(name, Set.copyOf(values), false, false, Optional.empty(), Optional.empty(), reads);
    }

    /** A number that is no units: hours, weeks, a share. */
    public static Fact number(String name, Reads reads) {
        return new Fact(name, Set.of(), false, false, Optional.empty(), Optional.empty(), reads);
    }

    /** A number of units. */
    public static Fact units(String name, Reads reads) {
        return new Fact(name, Set.of(), false, true, Optional.empty(), Optional.empty(), reads);
    }

    /** Whether a sentence can ask how much it is. */
    public boolean isNumber() {
        return values.isEmpty() && (convertible || write.isEmpty());
    }

    /** The same as a fact of the whole catalog. */
    public Fact wholeCatalog() {
        return new Fact(name, values, true, convertible, write, absent, reads);
    }

    public Fact writtenAs(String example) {
        return new Fact(name, values, ofCatalog, convertible, Optional.of(example), absent, reads);
    }

    /** What it means for people where nothing is stated. */
    public Fact absentMeans(String sentence) {
        return new Fact(name, values, ofCatalog, convertible, write, Optional.of(sentence), reads);
    }
}
