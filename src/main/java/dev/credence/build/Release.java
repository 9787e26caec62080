package dev.credence.build;

import dev.credence.diagnostic.Diagnostic;
import dev.credence.model.Catalog;
import dev.credence.model.Program;
import dev.credence.model.ProgramFacts.Status;
import dev.credence.path.ProgramRanges;
import dev.credence.policy.ProgramVerdict;
import dev.credence.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What of a compilation may be released: approved programs and what they use. A mistake in a program that is not approved does not stop
 * a release, which leaves that program out; one anywhere else does.
 */
public final class Release {
    private Release() {}

    /** The part that is released. Editions without an approved program are left out. */
    public static Compilation of(Compilation whole) {
        var withheld = new ArrayList<Span>();
        var catalogs = new ArrayList<Catalog>();
        var ranges = new ArrayList<Map<String, ProgramRanges>>();
        var verdicts = new ArrayList<Map<String, ProgramVerdict>>();
        for (int i = 0; i < whole.catalogs().size(); i++) {
            var catalog = whole.catalogs().get(i);
            var approved = new ArrayList<Program>();
            for (var program : catalog.programs()) {
                if (program.facts().status() == Status.APPROVED) {
                    approved.add(program);
                } else {
                    withheld.add(program.facts()
                            .policySide()
                            .declaration()
                            .orElse(program.facts().span()));
                }
            }
            if (!approved.isEmpty()) {
                catalogs.add(catalog.withPrograms(approved));
                ranges.add(whole.ranges().get(i));
                verdicts.add(whole.verdicts().get(i));
            }
        }
        var diagnostics = whole.diagnostics().stream()
                .filter(diagnostic -> !isInside(diagnostic, withheld))
                .toList();
        return new Compilation(
                whole.workspace(),
                catalogs,
                ranges,
                verdicts,
                whole.policies(),
                whole.themes(),
                Optional.of(whole.selection().map(policy -> policy + " ").orElse("") + "release"),
                diagnostics,
                whole.dataFiles(),
                whole.files());
    }

    private static boolean isInside(Diagnostic diagnostic, List<Span> places) {
        var span = diagnostic.span();
        return places.stream()
                .anyMatch(place ->
                        place.file() == span.file() && place.start() <= span.start() && span.end() <= place.end());
    }
}
