package dev.credence.resolve;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.syntax.ast.Declaration;
import dev.credence.syntax.ast.InstitutionItem;
import dev.credence.syntax.ast.SpecFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which institution and edition each file belongs to: what its own folder declares, or the nearest folder above it. */
final class Scopes {
    private final Findings findings;
    private final Map<String, Declaration.Institution> institutions = new HashMap<>();
    private final Map<String, Declaration.Edition> editions = new HashMap<>();

    Scopes(Findings findings) {
        this.findings = findings;
    }

    /** The scopes in the order of their folders, each with its files in the order given. */
    List<Scope> of(List<SpecFile> files) {
        files.forEach(this::collect);
        var members = new TreeMap<String, List<SpecFile>>();
        for (var file : files) {
            if (file.declarations().stream().anyMatch(Scopes::belongsToEdition)) {
                home(file)
                        .ifPresent(folder -> members.computeIfAbsent(folder, f -> new ArrayList<>())
                                .add(file));
            }
        }
        // An edition without programs is still an edition.
        editions.keySet().forEach(folder -> members.computeIfAbsent(folder, f -> new ArrayList<>()));
        institutions.forEach((folder, institution) -> {
            if (hasEdition(institution)) {
                members.computeIfAbsent(folder, f -> new ArrayList<>());
            }
        });
        var scopes = new ArrayList<Scope>();
        members.forEach((folder, own) -> scope(folder, own).ifPresent(scopes::add));
        return scopes;
    }

    private void collect(SpecFile file) {
        String folder = folder(file);
        for (var declaration : file.declarations()) {
            if (declaration instanceof Declaration.Institution institution) {
                var first = institutions.putIfAbsent(folder, institution);
                if (first != null) {
                    twice(institution, first, "institution");
                }
            } else if (declaration instanceof Declaration.Edition edition) {
                var first = editions.putIfAbsent(folder, edition);
                if (first != null) {
                    twice(edition, first, "edition");
                }
            }
        }
    }

    private void twice(Declaration again, Declaration first, String what) {
        findings.report(Diagnostic.of(
                        Code.DUPLICATE_INSTITUTION,
                        again.head(),
                        "this folder has two " + what + "s, and its programs can belong to one only")
                .related(first.head(), "the first one")
                .help("give each " + what + " a folder of its own"));
    }

    private static boolean belongsToEdition(Declaration declaration) {
        return !(declaration instanceof Declaration.Institution)
                && !(declaration instanceof Declaration.Edition)
                && !(declaration instanceof Declaration.Policy);
    }

    /** The folder whose edition the file belongs to; reports a file that has none. */
    private Optional<String> home(SpecFile file) {
        boolean institutionSeen = false;
        for (String folder = folder(file); ; folder = parent(folder)) {
            if (editions.containsKey(folder)) {
                return Optional.of(folder);
            }
            var institution = institutions.get(folder);
            if (institution != null) {
                institutionSeen = true;
                if (hasEdition(institution)) {
                    return Optional.of(folder);
                }
                break;
            }
            if (folder.isEmpty()) {
                break;
            }
        }
        var first = file.declarations().stream()
                .filter(Scopes::belongsToEdition)
                .findFirst()
                .orElseThrow();
        if (institutionSeen) {
            findings.report(
                    Code.NO_EDITION,
                    first.head(),
                    "this belongs to no edition of the catalog, so it would appear nowhere",
                    "write `edition 2026-2027` into the institution, or into a file of this folder");
        } else {
            findings.report(
                    Code.NO_INSTITUTION,
                    first.head(),
                    "this belongs to no institution: neither its folder nor a folder above it names one",
                    "write a file `institution.cred` into the folder: `institution \"Name of the university\" { edition 2026-2027, "
                            + "terms semester, levels { lower-division 100 to 299, upper-division 300 to 499, graduate 500 and above } }`");
        }
        return Optional.empty();
    }

    private static boolean hasEdition(Declaration.Institution institution) {
        return institution.items().stream().anyMatch(InstitutionItem.EditionLine.class::isInstance);
    }

    private Optional<Scope> scope(String folder, List<SpecFile> files) {
        var edition = Optional.ofNullable(editions.get(folder));
        for (String above = folder; ; above = parent(above)) {
            var institution = institutions.get(above);
            if (institution != null) {
                return Optional.of(new Scope(institution, edition, folder, List.copyOf(files)));
            }
            if (above.isEmpty()) {
                break;
            }
        }
        edition.ifPresent(
                e -> findings.report(
                        Code.NO_INSTITUTION,
                        e.head(),
                        "this edition belongs to no institution: neither its folder nor a folder above it names one",
                        "write `institution \"Name of the university\" { ... }` into a file of this folder or of a folder above it"));
        return Optional.empty();
    }

    private static String folder(SpecFile file) {
        return parent(file.file().path());
    }

    private static String parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }
}
