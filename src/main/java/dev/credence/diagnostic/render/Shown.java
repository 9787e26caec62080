package dev.credence.diagnostic.render;

import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What people get to see of a long report. When not everything is shown, errors come before warnings and warnings before hints, so
 * that no advice hides an error; what is shown keeps its order.
 *
 * @param more what is left out, in words
 */
record Shown(List<Diagnostic> diagnostics, Optional<String> more) {

    static Shown of(Report report, int limit) {
        var all = report.diagnostics();
        if (all.size() <= limit) {
            return new Shown(all, Optional.empty());
        }
        var ranked = all.stream().sorted(Shown::worstFirst).toList();
        var shown = ranked.subList(0, limit).stream().sorted().toList();
        var rest = ranked.subList(limit, ranked.size());
        String counts = counts(rest);
        return new Shown(shown, Optional.of("not shown: " + counts));
    }

    private static int worstFirst(Diagnostic one, Diagnostic other) {
        int bySeverity = one.severity().compareTo(other.severity());
        return bySeverity != 0 ? bySeverity : one.compareTo(other);
    }

    /** "2 errors, 1 warning in 14 files". */
    static String summary(Report report) {
        String counts = counts(report.diagnostics());
        return (counts.isEmpty() ? "no problems" : counts) + " in " + number(report.files(), "file");
    }

    private static String counts(List<Diagnostic> diagnostics) {
        var parts = new ArrayList<String>();
        for (var severity : Severity.values()) {
            long count = Report.count(diagnostics, severity);
            if (count > 0) {
                parts.add(number(count, severity.word()));
            }
        }
        return String.join(", ", parts);
    }

    private static String number(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
