package dev.credence.diagnostic.render;

import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.Severity;
import java.util.List;
import java.util.Optional;

/**
 * Everything there is to say about one run.
 *
 * @param diagnostics sorted, whatever order they are handed over in
 * @param files how many specs were looked at
 * @param next the one command to run next, for people
 */
public record Report(List<Diagnostic> diagnostics, int files, Optional<String> next) {
    public Report {
        diagnostics = diagnostics.stream().sorted().toList();
    }

    /** The errors alone, and nothing to run next. */
    public Report errors() {
        var errors =
                diagnostics.stream().filter(d -> d.severity() == Severity.ERROR).toList();
        return new Report(errors, files, Optional.empty());
    }

    public long count(Severity severity) {
        return count(diagnostics, severity);
    }

    static long count(List<Diagnostic> diagnostics, Severity severity) {
        return diagnostics.stream().filter(d -> d.severity() == severity).count();
    }
}
