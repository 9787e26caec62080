package dev.credence.build;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.Severity;
import dev.credence.model.Program;
import dev.credence.source.SourceFile;
import dev.credence.source.Span;
import dev.credence.syntax.ast.SpecFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The declarations in which an error was found. */
final class BrokenPlaces {
    private final Map<SourceFile, List<Span>> spans = new HashMap<>();

    BrokenPlaces(List<Diagnostic> diagnostics, List<SpecFile> files) {
        Map<SourceFile, List<Span>> errors = new HashMap<>();
        for (var diagnostic : diagnostics) {
            if (diagnostic.severity() == Severity.ERROR && diagnostic.code() != Code.NO_REQUIREMENTS) {
                errors.computeIfAbsent(diagnostic.span().file(), f -> new ArrayList<>())
                        .add(diagnostic.span());
            }
        }
        for (var file : files) {
            for (var error : errors.getOrDefault(file.file(), List.of())) {
                for (var declaration : file.declarations()) {
                    var whole = declaration.span();
                    if (whole.start() <= error.start() && error.start() <= whole.end()) {
                        spans.computeIfAbsent(file.file(), f -> new ArrayList<>())
                                .add(whole);
                    }
                }
            }
        }
    }

    /** Whether a program seems to ask for nothing only because what it asks for could not be read. */
    boolean followsFrom(Diagnostic diagnostic) {
        return diagnostic.code() == Code.NO_REQUIREMENTS && touches(diagnostic.span());
    }

    boolean touches(Program program) {
        return touches(program.facts().span());
    }

    private boolean touches(Span place) {
        for (var whole : spans.getOrDefault(place.file(), List.of())) {
            if (whole.start() <= place.start() && place.start() <= whole.end()) {
                return true;
            }
        }
        return false;
    }
}
