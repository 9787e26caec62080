package dev.credence.build;

import dev.credence.diagnostic.Diagnostic;
import dev.credence.model.Program;
import dev.credence.model.ProgramFacts.Status;
import dev.credence.source.Span;
import java.util.ArrayList;
import java.util.List;
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
        var part = new Compilation.Part();
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
                part.add(whole, i, approved);
            }
        }
        var diagnostics = whole.diagnostics().stream()
                .filter(diagnostic -> !isInside(diagnostic, withheld))
                .toList();
        return whole.with(
                part, Optional.of(whole.selection().map(policy -> policy + " ").orElse("") + "release"), diagnostics);
    }

    private static boolean isInside(Diagnostic diagnostic, List<Span> places) {
        var span = diagnostic.span();
        return places.stream()
                .anyMatch(place ->
                        place.file() == span.file() && place.start() <= span.start() && span.end() <= place.end());
    }
}
