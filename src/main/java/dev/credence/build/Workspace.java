package dev.credence.build;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.Severity;
import dev.credence.resolve.DataFiles;
import dev.credence.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The specs of one compilation, as they were read from disk.
 *
 * @param files every spec that is text, sorted by path; its order does not depend on the file system
 * @param context those of them nobody asked for: they lie beside or above what was asked for, and declare the institution, the
 *     edition or what else it shares
 * @param data the files that specs import
 * @param diagnostics what was wrong with the files themselves, sorted
 * @param idLock where the lock of its public ids is or would be; empty for one that is not on disk
 */
public record Workspace(
        List<SourceFile> files,
        Set<SourceFile> context,
        DataFiles data,
        List<Diagnostic> diagnostics,
        Optional<IdLockFile> idLock) {
    public Workspace {
        files = List.copyOf(files);
        context = Set.copyOf(context);
        diagnostics = diagnostics.stream().sorted().toList();
    }

    /** One that is not on disk. */
    public Workspace(List<SourceFile> files, Set<SourceFile> context, DataFiles data, List<Diagnostic> diagnostics) {
        this(files, context, data, diagnostics, Optional.empty());
    }

    public boolean isContext(SourceFile file) {
        return context.contains(file);
    }

    /** The same with other texts for some of its files. */
    Workspace with(Map<SourceFile, SourceFile> others) {
        UnaryOperator<SourceFile> other = file -> others.getOrDefault(file, file);
        return new Workspace(
                files.stream().map(other).toList(),
                context.stream().map(other).collect(Collectors.toSet()),
                data,
                diagnostics);
    }

    /** The specs that were asked for. */
    public List<SourceFile> asked() {
        return files.stream().filter(file -> !isContext(file)).toList();
    }

    /** Whether something could not be read at all: exit status 3, where bad content is 1. */
    public boolean unreadable() {
        return diagnostics.stream().anyMatch(d -> d.code() == Code.UNREADABLE_FILE && d.severity() == Severity.ERROR);
    }
}
