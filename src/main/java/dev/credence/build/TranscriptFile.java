package dev.credence.build;

import dev.credence.diagnostic.Diagnostic;
import dev.credence.source.SourceFile;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A transcript on disk.
 *
 * @param file its text; empty when it cannot be read
 * @param diagnostics why
 */
public record TranscriptFile(Optional<SourceFile> file, List<Diagnostic> diagnostics) {
    public TranscriptFile {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Reads a file; nothing is thrown for one that cannot be read. */
    public static TranscriptFile read(String name) {
        var diagnostics = new ArrayList<Diagnostic>();
        if (isFolder(name)) {
            diagnostics.add(
                    Complaints.unreadable(ShownPaths.escape(name), "a transcript is a file, and this is a folder"));
            return new TranscriptFile(Optional.empty(), diagnostics);
        }
        var found = new WorkspaceReader(Path.of("")).named(List.of(name), diagnostics::add);
        if (found.isEmpty()) {
            return new TranscriptFile(Optional.empty(), diagnostics);
        }
        var loaded = LoadedSpec.load(found.get(0), FileContents.DISK);
        return new TranscriptFile(loaded.file(), loaded.diagnostics());
    }

    private static boolean isFolder(String name) {
        try {
            return Files.isDirectory(Path.of(name));
        } catch (InvalidPathException impossible) {
            return false;
        }
    }
}
