package dev.credence.build;

import java.nio.file.Path;

/**
 * The folder that imports may not leave. Inside the working directory it is the whole of {@code specs/}, whichever part of it was
 * asked for: what a spec may import must not depend on how the compiler was called.
 */
final class WorkspaceRoots {
    private WorkspaceRoots() {}

    /**
     * @param folder the folder that was asked for, or that of the file that was
     * @param top the folder above it, or itself, that declares the institution
     */
    static Path of(Path folder, Path top, ShownPaths shownPaths) {
        var working = shownPaths.realWorkingDirectory();
        boolean deepInside = folder.startsWith(working) && !folder.equals(working);
        var first = deepInside ? working.resolve(working.relativize(folder).getName(0)) : folder;
        return first.startsWith(top) ? top : first;
    }
}
