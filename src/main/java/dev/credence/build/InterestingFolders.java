package dev.credence.build;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The folders in which something can appear, change or vanish that a compilation reads. Rather one too many. */
final class InterestingFolders {
    private final ShownPaths shownPaths;

    InterestingFolders(ShownPaths shownPaths) {
        this.shownPaths = shownPaths;
    }

    /**
     * @param paths what is compiled
     * @param dataFiles what the specs import, whether or not it is there
     */
    Set<Path> of(List<String> paths, Collection<Path> dataFiles) {
        var found = new HashSet<Path>();
        for (var text : paths) {
            try {
                var path = shownPaths.workingDirectory().resolve(text).normalize();
                addBelow(real(path), found);
                addAbove(path, found);
            } catch (InvalidPathException impossible) {
                // No file can ever have this name.
            }
        }
        for (var file : dataFiles) {
            addNearest(file.getParent(), found);
            // Where the file is a link, what changes is the file that it leads to.
            addNearest(real(file).getParent(), found);
        }
        return Set.copyOf(found);
    }

    private static void addBelow(Path folder, Set<Path> found) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path inside, BasicFileAttributes attributes) {
                    if (FolderWalk.skips(folder, inside)) {
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    found.add(inside);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException problem) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path inside, @Nullable IOException problem) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException gone) {
            // The folder above tells when it is back.
        }
    }

    /** The folders that declare the institution and the edition, and the nearest one there is of those that are not there yet. */
    private void addAbove(Path path, Set<Path> found) {
        int levels = 0;
        for (var above = path.getParent(); above != null && levels <= ContextSearch.LEVELS; above = above.getParent()) {
            if (Files.isDirectory(above)) {
                found.add(real(above));
                levels++;
            }
            if (above.equals(shownPaths.workingDirectory()) || above.equals(shownPaths.realWorkingDirectory())) {
                return;
            }
        }
    }

    private static void addNearest(@Nullable Path folder, Set<Path> found) {
        for (var near = folder; near != null; near = near.getParent()) {
            if (Files.isDirectory(near)) {
                found.add(real(near));
                return;
            }
        }
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException gone) {
            return path;
        }
    }
}
