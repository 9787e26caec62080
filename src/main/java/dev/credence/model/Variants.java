package dev.credence.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A program as its options make it: one program for every option of {@code options { }} at the top of its requirements, so that each
 * option can be judged by itself.
 */
public final class Variants {
    private Variants() {}

    /** One option and the program with that option only; no label for a program without options. */
    public record Variant(Optional<String> label, ProgramFacts facts) {}

    /** In the order of the options; the program itself where it has none, or several sets of them. */
    public static List<Variant> of(ProgramFacts facts) {
        var sets = facts.requirements().entries().stream()
                .filter(Requirement.Options.class::isInstance)
                .map(Requirement.Options.class::cast)
                .toList();
        if (sets.size() != 1) {
            return List.of(new Variant(Optional.empty(), facts));
        }
        var variants = new ArrayList<Variant>();
        for (var option : sets.get(0).options()) {
            variants.add(
                    new Variant(Optional.of(option.label()), facts.withRequirements(only(facts, sets.get(0), option))));
        }
        return variants;
    }

    private static Block only(ProgramFacts facts, Requirement.Options set, Requirement.Option option) {
        var requirements = facts.requirements();
        var entries = new ArrayList<Requirement>();
        for (var entry : requirements.entries()) {
            entries.add(entry == set ? new Requirement.AllOf(option.block(), Optional.empty(), option.span()) : entry);
        }
        return new Block(requirements.label(), entries, requirements.rules(), requirements.span());
    }
}
