package dev.credence.build;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.source.Span;
import java.util.List;

/**
 * What came of formatting.
 *
 * @param files how many files were looked at
 * @param changed those of them that are written anew, or would be, as they are shown
 * @param leftAlone the declarations that stay as they are until their mistakes are settled
 * @param diagnostics those mistakes, and what is wrong with the files themselves
 */
public record FormatResult(int files, List<String> changed, List<Span> leftAlone, List<Diagnostic> diagnostics) {
    public FormatResult {
        changed = List.copyOf(changed);
        leftAlone = List.copyOf(leftAlone);
        diagnostics = diagnostics.stream().sorted().toList();
    }

    /** Whether something could not be read or written. */
    public boolean unreadable() {
        return diagnostics.stream().anyMatch(d -> d.code() == Code.UNREADABLE_FILE);
    }

    /** Whether everything that was asked for has the one layout now. */
    public boolean isComplete() {
        return leftAlone.isEmpty() && diagnostics.isEmpty();
    }
}
