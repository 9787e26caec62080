package dev.credence.cli;

import dev.credence.build.Compilation;
import dev.credence.diagnostic.Suggestions;
import dev.credence.model.Catalog;
import dev.credence.model.Program;
import dev.credence.policy.ProgramVerdict;
import dev.credence.publish.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A program that somebody names by its id, alone or as {@code INSTITUTION/EDITION/ID}.
 *
 * @param index of its catalog in the compilation
 */
record NamedProgram(int index, Catalog catalog, Program program) {

    /** All that have the name, in the order of the catalogs; none where there is none. */
    static List<NamedProgram> find(String name, Compilation compilation) {
        var found = new ArrayList<NamedProgram>();
        for (int i = 0; i < compilation.catalogs().size(); i++) {
            var catalog = compilation.catalogs().get(i);
            String folder = folder(catalog);
            String id = name.startsWith(folder) ? name.substring(folder.length()) : name;
            int index = i;
            catalog.program(id).ifPresent(one -> found.add(new NamedProgram(index, catalog, one)));
        }
        return found;
    }

    /** That there is none, and what has a similar name: where the catalog is named, in that catalog. */
    static String missing(String name, Compilation compilation) {
        var catalogs = compilation.catalogs();
        var named = catalogs.stream()
                .filter(catalog -> name.startsWith(folder(catalog)))
                .findFirst();
        var similar = named.map(catalog -> inside(catalog, name))
                .orElseGet(() -> Suggestions.of(
                        name,
                        catalogs.stream()
                                .flatMap(catalog ->
                                        ids(catalog).map(id -> (name.contains("/") ? folder(catalog) : "") + id))
                                .toList()));
        return "there is no program `" + name + "`"
                + Suggestions.phrase("program", "id", similar)
                        .map(words -> "; " + words)
                        .orElse("");
    }

    private static List<String> inside(Catalog catalog, String name) {
        String folder = folder(catalog);
        return Suggestions.of(name.substring(folder.length()), ids(catalog).toList()).stream()
                .map(id -> folder + id)
                .toList();
    }

    private static Stream<String> ids(Catalog catalog) {
        return catalog.programs().stream().map(program -> program.facts().id());
    }

    /** What its policy has to say of it; empty where it is under none. */
    Optional<ProgramVerdict> verdict(Compilation compilation) {
        return Optional.ofNullable(
                compilation.verdicts().get(index).get(program.facts().id()));
    }

    /** {@code csulb/2026-2027/gis}. */
    String whole() {
        return folder(catalog) + program.facts().id();
    }

    private static String folder(Catalog catalog) {
        return Publication.folder(catalog) + "/";
    }
}
