package dev.credence.cli;

import dev.credence.build.Compilation;
import dev.credence.diagnostic.Suggestions;
import dev.credence.model.Catalog;
import dev.credence.model.Program;
import dev.credence.publish.Publication;
import java.util.ArrayList;
import java.util.List;

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

    /** That there is none, and what has a similar name. */
    static String missing(String name, Compilation compilation) {
        boolean whole = name.contains("/");
        var ids = compilation.catalogs().stream()
                .flatMap(catalog -> catalog.programs().stream()
                        .map(one -> (whole ? folder(catalog) : "") + one.facts().id()))
                .toList();
        return "there is no program `" + name + "`"
                + Suggestions.phrase("program", "id", Suggestions.of(name, ids))
                        .map(words -> "; " + words)
                        .orElse("");
    }

    /** {@code csulb/2026-2027/gis}. */
    String whole() {
        return folder(catalog) + program.facts().id();
    }

    private static String folder(Catalog catalog) {
        return Publication.folder(catalog) + "/";
    }
}
