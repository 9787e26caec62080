package dev.credence.build.diff;

import dev.credence.build.Compilation;
import dev.credence.publish.CatalogChanges;
import dev.credence.publish.Publication;
import dev.credence.publish.Succession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Compares what two workspaces publish. A catalog is compared with the one of the same institution and edition; what is left over on
 * both sides is compared where there is only one on each, so that two editions, or two folders, can be compared. Any other catalog is on
 * one side only, and is named as such.
 */
public final class Diff {
    private Diff() {}

    /** Which catalogs of a compilation are meant. */
    public record Chosen(Compilation compilation, Predicate<String> folders) {
        /** All of them. */
        public static Chosen all(Compilation compilation) {
            return new Chosen(compilation, folder -> true);
        }

        List<Side> sides() {
            return IntStream.range(0, compilation.catalogs().size())
                    .filter(i -> folders.test(
                            Publication.folder(compilation.catalogs().get(i))))
                    .mapToObj(i -> Side.of(compilation, i))
                    .toList();
        }
    }

    /**
     * What changed in a catalog since the edition before it. Empty where there is none, and where the two have no program in common:
     * each then holds another part of what was offered, and nobody knows what became of the rest.
     */
    public static Optional<CatalogChanges> sinceEditionBefore(Compilation compilation, int index) {
        var catalogs = compilation.catalogs();
        var now = catalogs.get(index);
        return Succession.of(now.institution().id(), catalogs).before(now).flatMap(old -> {
            int before = IntStream.range(0, catalogs.size())
                    .filter(i -> catalogs.get(i) == old)
                    .findFirst()
                    .orElseThrow();
            var changes = new CatalogDiff(Side.of(compilation, before), Side.of(compilation, index)).changes();
            long gone = changes.programs().stream()
                    .filter(subject -> subject.after().isEmpty())
                    .count();
            return gone < old.programs().size() ? Optional.of(changes) : Optional.empty();
        });
    }

    /** The changes, catalog by catalog in the order of their names. */
    public static List<CatalogChanges> between(Chosen before, Chosen after) {
        var lost = new ArrayList<>(before.sides());
        var gained = new ArrayList<>(after.sides());
        var found = new ArrayList<CatalogChanges>();
        for (var old : before.sides()) {
            gained.stream()
                    .filter(now -> now.name().equals(old.name()))
                    .findFirst()
                    .ifPresent(now -> {
                        found.add(new CatalogDiff(old, now).changes());
                        lost.removeIf(side -> side.name().equals(old.name()));
                        gained.remove(now);
                    });
        }
        if (lost.size() == 1 && gained.size() == 1) {
            found.add(new CatalogDiff(lost.get(0), gained.get(0)).changes());
            return found;
        }
        lost.forEach(side ->
                found.add(new CatalogChanges(Optional.of(side.name()), Optional.empty(), List.of(), List.of())));
        gained.forEach(side ->
                found.add(new CatalogChanges(Optional.empty(), Optional.of(side.name()), List.of(), List.of())));
        return found;
    }
}
