package dev.credence.build;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where the lock of the public ids of a workspace is, or would be: at the top of its specs.
 *
 * @param shown its path as it is shown to people
 */
public record IdLockFile(Path path, String shown) {
    /** The name of the file. */
    public static final String NAME = "ids.lock";

    /** How far above a folder that was asked for its lock may lie. */
    private static final int LEVELS = 6;

    /**
     * Looks for it in the first place that was asked for, and above it.
     *
     * @param paths as the author named them
     */
    static Optional<IdLockFile> of(ShownPaths shownPaths, List<String> paths) {
        try {
            return paths.stream().findFirst().map(first -> of(shownPaths, first));
        } catch (InvalidPathException odd) {
            return Optional.empty();
        }
    }

    private static IdLockFile of(ShownPaths shownPaths, String first) {
        var asked = shownPaths.workingDirectory().resolve(first).normalize();
        var parent = asked.getParent();
        var folder = Files.isDirectory(asked) || parent == null ? asked : parent;
        var above = folder;
        for (int level = 0; level < LEVELS && above != null; level++) {
            if (Files.isRegularFile(above.resolve(NAME))) {
                return in(above, shownPaths);
            }
            if (above.equals(shownPaths.workingDirectory())) {
                break;
            }
            above = above.getParent();
        }
        return in(WorkspaceRoots.of(folder, folder, shownPaths), shownPaths);
    }

    private static IdLockFile in(Path folder, ShownPaths shownPaths) {
        var path = folder.resolve(NAME);
        return new IdLockFile(path, shownPaths.show(path));
    }
}
