package dev.credence.build;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.EditDistance;
import dev.credence.source.SourceFile;
import dev.credence.source.Span;
import dev.credence.syntax.ast.SpecFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells what was found wrong only because another line could not be read: one slip is not to print two messages. */
final class Consequences {
    private static final Set<Code> UNREAD =
            Set.of(Code.SYNTAX, Code.UNCLOSED_QUOTE, Code.MISSING_BRACE, Code.UNKNOWN_KIND, Code.LIMIT_ASKS_NOTHING);

    private final Map<SourceFile, List<Span>> unread = new HashMap<>();
    private final Map<SourceFile, SpecFile> files = new HashMap<>();
    /** Names that are given twice: the second was meant to be another. */
    private final List<Diagnostic> doubled = new ArrayList<>();

    Consequences(List<Diagnostic> diagnostics, List<SpecFile> read) {
        for (var diagnostic : diagnostics) {
            if (diagnostic.code() == Code.DUPLICATE_COURSE || diagnostic.code() == Code.DUPLICATE_LABEL) {
                doubled.add(diagnostic);
            }
            if (UNREAD.contains(diagnostic.code())) {
                unread.computeIfAbsent(diagnostic.span().file(), f -> new ArrayList<>())
                        .add(diagnostic.span());
            }
        }
        read.forEach(file -> files.put(file.file(), file));
    }

    boolean isOne(Diagnostic diagnostic) {
        if (isOfDoubledName(diagnostic)) {
            return true;
        }
        var lines = unread.get(diagnostic.span().file());
        if (lines == null || !(diagnostic.code() instanceof Code code)) {
            return false;
        }
        return switch (code) {
            case NO_REQUIREMENTS, NO_UNITS -> isBroken(diagnostic.span(), lines);
            case UNKNOWN_LABEL ->
                lines.stream()
                                .anyMatch(line ->
                                        line.start() <= diagnostic.span().start()
                                                && diagnostic.span().end() <= line.end())
                        || (isBroken(diagnostic.span(), lines) && standsElsewhere(diagnostic.span()));
            default -> false;
        };
    }

    /** Whether a name is unknown only because what should have it has the name of another. */
    private boolean isOfDoubledName(Diagnostic diagnostic) {
        var span = diagnostic.span();
        if (diagnostic.code() == Code.UNKNOWN_LABEL) {
            return doubled.stream()
                    .anyMatch(d -> d.code() == Code.DUPLICATE_LABEL
                            && declaration(d.span()).equals(declaration(span)));
        }
        return diagnostic.code() == Code.UNKNOWN_COURSE
                && doubled.stream()
                        .anyMatch(d -> d.code() == Code.DUPLICATE_COURSE
                                && d.span().file() == span.file()
                                && EditDistance.within(span.text(), d.span().text(), 1) != EditDistance.FAR);
    }

    /** Whether a line of the declaration around the place could not be read, or the one on which it ends. */
    private boolean isBroken(Span place, List<Span> lines) {
        var whole = declaration(place);
        var file = place.file();
        int lastLine = file.position(whole.end()).line();
        return lines.stream()
                .anyMatch(line -> whole.start() <= line.start()
                        && (line.start() <= whole.end()
                                || file.position(line.start()).line() == lastLine));
    }

    /** Whether the quoted label stands in the declaration a second time: then its group is what could not be read. */
    private boolean standsElsewhere(Span label) {
        String text = declaration(label).text();
        int first = text.indexOf(label.text());
        return first >= 0 && text.indexOf(label.text(), first + 1) >= 0;
    }

    private Span declaration(Span place) {
        var file = files.get(place.file());
        if (file != null) {
            for (var declaration : file.declarations()) {
                var whole = declaration.span();
                if (whole.start() <= place.start() && place.start() <= whole.end()) {
                    return whole;
                }
            }
        }
        return place;
    }
}
