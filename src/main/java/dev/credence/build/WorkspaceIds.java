package dev.credence.build;

import dev.credence.diagnostic.Diagnostic;
import dev.credence.publish.PublicIds;
import dev.credence.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The public ids of a workspace and the file {@code ids.lock} that keeps them, at the top of its specs. */
public final class WorkspaceIds {
    /** The name of the file. */
    public static final String NAME = "ids.lock";

    /** How far above a folder that was asked for its lock may lie. */
    private static final int LEVELS = 6;

    private final Path file;
    private final String shown;
    private final String before;
    private final IdTable table;
    private final List<Diagnostic> diagnostics;

    private WorkspaceIds(Path file, String shown, String before, IdTable table, List<Diagnostic> diagnostics) {
        this.file = file;
        this.shown = shown;
        this.before = before;
        this.table = table;
        this.diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Reads the lock of a workspace and completes it in memory; nothing is written.
     *
     * @param paths what was asked for; the lock is looked for in the first and above it
     * @throws IOException where there is a lock that cannot be read
     */
    public static WorkspaceIds read(Path workingDirectory, List<String> paths, Compilation compilation)
            throws IOException {
        var shownPaths = ShownPaths.in(workingDirectory);
        var file = find(shownPaths, paths);
        String text = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
        var found = new ArrayList<Diagnostic>();
        String shown = shownPaths.show(file);
        var lock = IdLock.read(new SourceFile(shown, text), found::add);
        return new WorkspaceIds(file, shown, text, IdTable.of(lock, compilation.catalogs()), found);
    }

    private static Path find(ShownPaths shownPaths, List<String> paths) {
        var asked = shownPaths.workingDirectory().resolve(paths.get(0)).normalize();
        var parent = asked.getParent();
        var folder = Files.isDirectory(asked) || parent == null ? asked : parent;
        var above = folder;
        for (int level = 0; level < LEVELS && above != null; level++) {
            if (Files.isRegularFile(above.resolve(NAME))) {
                return above.resolve(NAME);
            }
            if (above.equals(shownPaths.workingDirectory())) {
                break;
            }
            above = above.getParent();
        }
        var top = WorkspaceRoots.of(folder, folder, shownPaths);
        return top.resolve(NAME);
    }

    public PublicIds ids() {
        return table.ids();
    }

    /** What is wrong with the lock. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Its path, as it is shown. */
    public String path() {
        return shown;
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
        var temporary = file.resolveSibling("." + NAME + ".tmp");
        Files.writeString(temporary, table.lock().text(), StandardCharsets.UTF_8);
        Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
