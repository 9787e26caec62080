package dev.credence.build.starter;

import dev.credence.build.starter.Draft.Why;
import dev.credence.diagnostic.Suggestions;
import dev.credence.model.Catalog;
import dev.credence.model.College;
import dev.credence.source.Span;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where something new belongs among the editions that there are. */
final class StarterHome {
    /** Years are younger than words such as {@code as-retrieved}. */
    private static final Comparator<Catalog> BY_AGE = Comparator.comparing((Catalog catalog) ->
                    Character.isDigit(catalog.edition().id().charAt(0)))
            .thenComparing(catalog -> catalog.edition().id());

    private final Path workingDirectory;
    private final List<Catalog> catalogs;

    StarterHome(Path workingDirectory, List<Catalog> catalogs) {
        this.workingDirectory = workingDirectory;
        this.catalogs = catalogs;
    }

    /** The edition that is asked for, or the youngest of the only institution. */
    Catalog edition(StarterRequest request) throws Refusal {
        var ofOne = institution(request);
        if (request.edition().isEmpty()) {
            return ofOne.stream().max(BY_AGE).orElseThrow();
        }
        var ids = ofOne.stream().map(catalog -> catalog.edition().id()).toList();
        return ofOne.stream()
                .filter(catalog ->
                        request.edition().get().equals(catalog.edition().id()))
                .findFirst()
                .orElseThrow(() -> unknown("edition", request.edition().get(), ids));
    }

    /** All editions of the institution that is asked for, or of the only one. */
    List<Catalog> institution(StarterRequest request) throws Refusal {
        var ids = catalogs.stream()
                .map(catalog -> catalog.institution().id())
                .distinct()
                .toList();
        if (ids.isEmpty()) {
            throw new Refusal(
                    Why.CONTENT,
                    "there is no institution under specs/ that it could belong to; begin with `credence new institution"
                            + " ID`");
        }
        if (request.institution().isEmpty() && ids.size() > 1) {
            throw new Refusal(
                    Why.USAGE,
                    "there are several institutions; say whose it is with `--institution`: " + String.join(", ", ids));
        }
        String id = request.institution().orElse(ids.get(0));
        var found = catalogs.stream()
                .filter(catalog -> catalog.institution().id().equals(id))
                .toList();
        if (found.isEmpty()) {
            throw unknown("institution", id, ids);
        }
        return found;
    }

    /** The college of the program: the one that is asked for, else the first that may offer such a program. */
    static Optional<College> college(StarterRequest request, Catalog catalog) throws Refusal {
        var colleges = catalog.edition().colleges();
        if (request.college().isPresent()) {
            String id = request.college().get();
            return Optional.of(catalog.edition()
                    .college(id)
                    .orElseThrow(() -> unknown(
                            "college", id, colleges.stream().map(College::id).toList())));
        }
        boolean continuing = request.kind().isNonCredit();
        return colleges.stream()
                .filter(college -> college.continuingEducation() == continuing)
                .findFirst();
    }

    /** The folder of the file in which something stands. */
    Path folderOf(Span span) {
        var parent = workingDirectory.resolve(span.file().path()).getParent();
        return parent == null ? workingDirectory : parent;
    }

    static Refusal unknown(String what, String id, List<String> known) {
        String there = known.isEmpty() ? "there is none" : "there are " + String.join(", ", known);
        return new Refusal(
                Why.USAGE,
                "there is no " + what + " `" + id + "`; "
                        + Suggestions.phrase(what, "name", Suggestions.of(id, known))
                                .orElse(there));
    }
}
