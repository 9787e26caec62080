package dev.credence.build;

import dev.credence.diagnostic.Severity;
import dev.credence.model.Catalog;
import dev.credence.model.Course;
import dev.credence.model.Program;
import dev.credence.source.SourceFile;
import dev.credence.source.Span;
import java.util.HashSet;
import java.util.Set;

/**
 * What of a compilation with errors may still be published: programs in which nothing is wrong. A mistake outside of programs, in a
 * course, an edition or an institution, may concern any of them, so that the whole of that edition is left out.
 */
public final class KeepGoing {
    private KeepGoing() {}

    /** The sound part; the diagnostics stay. */
    public static Compilation of(Compilation whole) {
        var errors = whole.diagnostics().stream()
                .filter(d -> d.severity() == Severity.ERROR)
                .map(d -> d.span())
                .toList();
        var outside = errors.stream()
                .filter(error -> whole.catalogs().stream()
                        .flatMap(catalog -> catalog.programs().stream())
                        .noneMatch(program -> isInside(error, program)))
                .toList();
        // A mistake that belongs to no edition, as in a policy, may concern any.
        boolean anywhere = outside.stream()
                .anyMatch(error -> whole.catalogs().stream().noneMatch(catalog -> concerns(error, catalog)));
        var part = new Compilation.Part();
        for (int i = 0; i < whole.catalogs().size(); i++) {
            var catalog = whole.catalogs().get(i);
            if (!anywhere && outside.stream().noneMatch(error -> concerns(error, catalog))) {
                var sound = catalog.programs().stream()
                        .filter(program -> errors.stream().noneMatch(error -> isInside(error, program)))
                        .toList();
                part.add(whole, i, sound);
            }
        }
        return whole.with(part, whole.selection(), whole.diagnostics());
    }

    private static boolean isInside(Span error, Program program) {
        var facts = program.facts();
        var place = facts.policySide().declaration().orElse(facts.span());
        return place.file() == error.file() && place.start() <= error.start() && error.start() <= place.end();
    }

    /** Whether a mistake lies in a file that the catalog is made from, or beside or above its edition. */
    private static boolean concerns(Span error, Catalog catalog) {
        if (files(catalog).contains(error.file())) {
            return true;
        }
        String folder = folder(error.file());
        String edition = folder(catalog.edition().span().file());
        return folder.equals(edition) || folder.startsWith(edition + "/") || edition.startsWith(folder + "/");
    }

    private static Set<SourceFile> files(Catalog catalog) {
        var files = new HashSet<SourceFile>();
        files.add(catalog.institution().span().file());
        files.add(catalog.edition().span().file());
        catalog.courses().stream().map(Course::span).map(Span::file).forEach(files::add);
        catalog.programs().forEach(p -> files.add(p.facts().span().file()));
        return files;
    }

    private static String folder(SourceFile file) {
        int slash = file.path().lastIndexOf('/');
        return slash < 0 ? "" : file.path().substring(0, slash);
    }
}
