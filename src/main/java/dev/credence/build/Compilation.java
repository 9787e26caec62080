package dev.credence.build;

import dev.credence.diagnostic.ClauseCode;
import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.Severity;
import dev.credence.model.Catalog;
import dev.credence.model.Program;
import dev.credence.path.ProgramRanges;
import dev.credence.policy.ProgramVerdict;
import dev.credence.publish.Theme;
import dev.credence.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What came of compiling a workspace.
 *
 * @param catalogs in the order of institution and edition
 * @param ranges for each catalog, in the same order, what the paths of its programs add up to, by program id
 * @param verdicts for each catalog, what the policy of each program says of it, by program id; without the programs that are under none
 * @param policies the policies there are
 * @param themes the look of each institution, by its id
 * @param selection what it was narrowed or changed to, for telling two builds apart: {@code release}, the id of another policy
 * @param diagnostics everything that was found, in the order in which it is printed
 * @param dataFiles the files that specs import, as far as they were read, in the order of their paths
 * @param files how many spec files were read
 */
public record Compilation(
        Workspace workspace,
        List<Catalog> catalogs,
        List<Map<String, ProgramRanges>> ranges,
        List<Map<String, ProgramVerdict>> verdicts,
        Policies policies,
        Map<String, Theme> themes,
        Optional<String> selection,
        List<Diagnostic> diagnostics,
        List<SourceFile> dataFiles,
        int files) {
    public Compilation {
        catalogs = List.copyOf(catalogs);
        ranges = List.copyOf(ranges);
        verdicts = List.copyOf(verdicts);
        themes = Map.copyOf(themes);
        diagnostics = List.copyOf(diagnostics);
        dataFiles = List.copyOf(dataFiles);
    }

    /** Part of it: some of its catalogs, or with some of their programs. */
    Compilation with(Part part, Optional<String> what, List<Diagnostic> found) {
        return new Compilation(
                workspace, part.catalogs, part.ranges, part.verdicts, policies, themes, what, found, dataFiles, files);
    }

    /** Some catalogs of a compilation, with what belongs to each. */
    static final class Part {
        private final List<Catalog> catalogs = new ArrayList<>();
        private final List<Map<String, ProgramRanges>> ranges = new ArrayList<>();
        private final List<Map<String, ProgramVerdict>> verdicts = new ArrayList<>();

        /**
         * @param place of the catalog in {@code whole}
         * @param programs those of its programs that stay
         */
        void add(Compilation whole, int place, List<Program> programs) {
            catalogs.add(whole.catalogs.get(place).withPrograms(programs));
            ranges.add(whole.ranges.get(place));
            verdicts.add(whole.verdicts.get(place));
        }
    }

    /** The same with more that was found. */
    public Compilation with(List<Diagnostic> more) {
        var all = new TreeSet<>(diagnostics);
        all.addAll(more);
        return withDiagnostics(List.copyOf(all));
    }

    /** The same with other diagnostics. */
    Compilation withDiagnostics(List<Diagnostic> others) {
        return new Compilation(
                workspace, catalogs, ranges, verdicts, policies, themes, selection, others, dataFiles, files);
    }

    /** Whether something could not be read at all: exit status 3, where bad content is 1. */
    public boolean unreadable() {
        return diagnostics.stream().anyMatch(d -> d.code() == Code.UNREADABLE_FILE && d.severity() == Severity.ERROR);
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }

    /** Whether its errors are against a policy only: such programs are whole, and can be compared and shown. */
    public boolean keepsTheLanguage() {
        return diagnostics.stream().allMatch(d -> d.severity() != Severity.ERROR || d.code() instanceof ClauseCode);
    }

    /** How many programs all catalogs hold. */
    public int programs() {
        return catalogs.stream().mapToInt(c -> c.programs().size()).sum();
    }
}
