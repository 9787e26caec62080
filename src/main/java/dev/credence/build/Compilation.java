package dev.credence.build;

import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.Severity;
import dev.credence.model.Catalog;
import dev.credence.path.ProgramRanges;
import java.util.List;
import java.util.Map;

/**
 * What came of compiling a workspace.
 *
 * @param catalogs in the order of institution and edition
 * @param ranges for each catalog, in the same order, what the paths of its programs add up to, by program id
 * @param diagnostics everything that was found, in the order in which it is printed
 * @param files how many spec files were read
 */
public record Compilation(
        Workspace workspace,
        List<Catalog> catalogs,
        List<Map<String, ProgramRanges>> ranges,
        List<Diagnostic> diagnostics,
        int files) {
    public Compilation {
        catalogs = List.copyOf(catalogs);
        ranges = List.copyOf(ranges);
        diagnostics = List.copyOf(diagnostics);
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }

    /** How many programs all catalogs hold. */
    public int programs() {
        return catalogs.stream().mapToInt(c -> c.programs().size()).sum();
    }
}
