package dev.credence.build;

import dev.credence.diagnostic.Diagnostic;
import dev.credence.publish.PublicIds;
import dev.credence.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The public ids of a workspace, and the file that keeps them. */
public final class WorkspaceIds {
    private final IdLockFile file;
    private final String before;
    private final IdTable table;
    private final List<Diagnostic> diagnostics;

    private WorkspaceIds(IdLockFile file, String before, IdTable table, List<Diagnostic> diagnostics) {
        this.file = file;
        this.before = before;
        this.table = table;
        this.diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Reads the lock of a workspace and completes it in memory; nothing is written.
     *
     * @throws IllegalArgumentException where the workspace is not on disk
     */
    public static WorkspaceIds read(Compilation compilation) {
        var file = compilation
                .workspace()
                .idLock()
                .orElseThrow(() -> new IllegalArgumentException("a workspace in memory has no lock"));
        var found = new ArrayList<Diagnostic>();
        String text = text(file, found);
        var lock = IdLock.read(new SourceFile(file.shown(), text), found::add);
        return new WorkspaceIds(file, text, IdTable.of(lock, compilation.catalogs()), found);
    }

    private static String text(IdLockFile file, List<Diagnostic> found) {
        if (!Files.exists(file.path())) {
            return "";
        }
        try {
            return Files.readString(file.path(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            found.add(Complaints.unreadable(file.shown(), problem));
            return "";
        }
    }

    public PublicIds ids() {
        return table.ids();
    }

    /** What is wrong with the lock. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** The path of the lock, as it is shown. */
    public String path() {
        return file.shown();
    }

    public int size() {
        return table.lock().lines().size();
    }

    /** How many ids were not in the lock. */
    public int added() {
        return table.added();
    }

    /** How many things have the id of their former name and were not in the lock under the present one. */
    public int renamed() {
        return table.renamed();
    }

    /** Whether the file is what it would be written as. */
    public boolean isUpToDate() {
        return before.equals(table.lock().text());
    }

    /** Writes the file: all of it or nothing. Not to be called where there are {@link #diagnostics}. */
    public void write() throws IOException {
        var temporary = file.path().resolveSibling("." + IdLockFile.NAME + ".tmp");
        Files.writeString(temporary, table.lock().text(), StandardCharsets.UTF_8);
        Files.move(temporary, file.path(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
