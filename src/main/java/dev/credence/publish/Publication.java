package dev.credence.publish;

import dev.credence.model.Catalog;
import dev.credence.model.Program;
import dev.credence.path.ProgramRanges;
import dev.credence.policy.ProgramVerdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What products are made from: one checked catalog and what the path engine found.
 *
 * @param ranges of every program of the catalog, by its id
 * @param verdicts what its policy says of each program that is under one, by its id
 * @param baseUrl the address the whole output folder will be served under, without a final slash; empty where none was given
 * @param siblings the other catalogs of the same run, for links to other editions and institutions
 * @param generator name and version of this compiler
 * @param theme the look of the institution’s pages
 * @param exports how data for others is made
 * @param heads what goes into the heads of the catalog's pages
 * @param changes what changed from edition to edition of the institution, the newest first; without those that cannot be compared
 * @param redlines what a program was like before
 */
public record Publication(
        Catalog catalog,
        Map<String, ProgramRanges> ranges,
        Map<String, ProgramVerdict> verdicts,
        Optional<String> baseUrl,
        List<Catalog> siblings,
        String generator,
        Theme theme,
        Exports exports,
        PageHeads heads,
        List<CatalogChanges> changes,
        Redlines redlines) {
    public Publication {
        verdicts = Map.copyOf(verdicts);
        siblings = List.copyOf(siblings);
        changes = List.copyOf(changes);
    }

    /** One whose data for others is made as by default. */
    public Publication(
            Catalog catalog,
            Map<String, ProgramRanges> ranges,
            Map<String, ProgramVerdict> verdicts,
            Optional<String> baseUrl,
            List<Catalog> siblings,
            String generator,
            Theme theme) {
        this(
                catalog,
                ranges,
                verdicts,
                baseUrl,
                siblings,
                generator,
                theme,
                Exports.NONE,
                PageHeads.NONE,
                List.of(),
                Redlines.NONE);
    }

    /** A publication of a catalog that is under no policy, in the look of the reference. */
    public Publication(
            Catalog catalog,
            Map<String, ProgramRanges> ranges,
            Optional<String> baseUrl,
            List<Catalog> siblings,
            String generator) {
        this(catalog, ranges, Map.of(), baseUrl, siblings, generator, Theme.NONE);
    }

    public Publication with(Exports other) {
        return new Publication(
                catalog, ranges, verdicts, baseUrl, siblings, generator, theme, other, heads, changes, redlines);
    }

    public Publication with(PageHeads other) {
        return new Publication(
                catalog, ranges, verdicts, baseUrl, siblings, generator, theme, exports, other, changes, redlines);
    }

    public Publication with(List<CatalogChanges> other) {
        return new Publication(
                catalog, ranges, verdicts, baseUrl, siblings, generator, theme, exports, heads, other, redlines);
    }

    public Publication with(Redlines other) {
        return new Publication(
                catalog, ranges, verdicts, baseUrl, siblings, generator, theme, exports, heads, changes, other);
    }

    /** What changed in this catalog since the edition before it. */
    public Optional<CatalogChanges> ownChanges() {
        return changes.stream()
                .filter(change -> change.after().equals(Optional.of(folder())))
                .findFirst();
    }

    /** Whether the institution has feeds of its changes: they name full addresses. */
    public boolean hasFeeds() {
        return baseUrl.isPresent() && !changes.isEmpty();
    }

    public ProgramRanges rangesOf(Program program) {
        var found = ranges.get(program.facts().id());
        if (found == null) {
            throw new IllegalArgumentException(
                    "no ranges for " + program.facts().id());
        }
        return found;
    }

    /** The folder of this catalog below the output folder: {@code csulb/2026-2027}. */
    public String folder() {
        return folder(catalog);
    }

    /** The same of any catalog. */
    public static String folder(Catalog catalog) {
        return catalog.institution().id() + "/" + catalog.edition().id();
    }

    /**
     * The address of a file; its path alone where no base address was given.
     *
     * @param path below the catalog's folder
     */
    public String address(String path) {
        return baseUrl.map(base -> base + "/" + folder() + "/" + path).orElse(path);
    }

    public UUID id(IdKey key) {
        return exports.ids().of(key);
    }
}
