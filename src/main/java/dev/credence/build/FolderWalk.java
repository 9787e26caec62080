package dev.credence.build;

import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.DiagnosticSink;
import dev.credence.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the specs of a folder and of those in it. Folders that are links are not entered: what they lead to lies either in this
 * folder, and is found anyway, or outside. A spec that is a link is read when it leads to a file inside.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {
    private static final Set<String> SKIPPED = Set.of("out", "target", "node_modules");

    private final Path root;
    private final Path shownRoot;
    private final ShownPaths shownPaths;
    private final Consumer<SpecPath> found;
    private final DiagnosticSink sink;
    private final List<Path> links = new ArrayList<>();
    private final Map<Path, String> shownFolders = new HashMap<>();

    /**
     * @param root the folder, without links
     * @param shownRoot the same folder, as the author named it
     */
    FolderWalk(Path root, Path shownRoot, ShownPaths shownPaths, Consumer<SpecPath> found, DiagnosticSink sink) {
        this.root = root;
        this.shownRoot = shownRoot;
        this.shownPaths = shownPaths;
        this.found = found;
        this.sink = sink;
    }

    void walk() {
        try {
            Files.walkFileTree(root, this);
        } catch (IOException problem) {
            sink.report(Complaints.unreadable(show(root), problem));
        }
        // Last, so that a file is known by its own name rather than by a link's.
        links.stream().sorted().forEach(this::followLink);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return skips(root, folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    /** Whether nothing is looked for in a folder inside another: products, and what programs keep for themselves. */
    static boolean skips(Path root, Path folder) {
        String name = String.valueOf(folder.getFileName());
        return !folder.equals(root) && (name.startsWith(".") || SKIPPED.contains(name));
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink()) {
            links.add(file);
        } else if (SpecPath.isSpecName(file)) {
            if (attributes.isRegularFile()) {
                found.accept(new SpecPath(file, show(file), attributes.size()));
            } else {
                sink.report(Complaints.unreadable(show(file), "this is not an ordinary file"));
            }
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) {
        if (SpecPath.isSpecName(file) || Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            sink.report(Complaints.unreadable(show(file), problem));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException problem) {
        if (problem != null) {
            sink.report(Complaints.unreadable(show(folder), problem));
        }
        return FileVisitResult.CONTINUE;
    }

    private void followLink(Path link) {
        boolean spec = SpecPath.isSpecName(link);
        try {
            var target = link.toRealPath();
            var attributes = Files.readAttributes(target, BasicFileAttributes.class);
            boolean inside = target.startsWith(root);
            if (attributes.isDirectory()
                    && !inside
                    && preVisitDirectory(link, attributes) == FileVisitResult.CONTINUE) {
                sink.report(leadsOut(
                                link,
                                "the specs in this folder do not count: it is a link that leads out of the workspace")
                        .as(Severity.WARNING));
            } else if (spec && attributes.isRegularFile() && inside) {
                found.accept(new SpecPath(target, show(link), attributes.size()));
            } else if (spec && !attributes.isDirectory()) {
                sink.report(leadsOut(link, "this cannot be read: it is a link that leads out of the workspace"));
            }
        } catch (IOException problem) {
            if (spec) {
                sink.report(leadsOut(link, "this cannot be read: it is a link that leads nowhere"));
            }
        }
    }

    private Diagnostic leadsOut(Path link, String message) {
        return Complaints.unreadable(show(link), message).help("put the file itself in its place");
    }

    /** Most files have the folder of the one before, and a name that needs no care. */
    private String show(Path path) {
        var folder = path.getParent();
        var name = path.getFileName();
        if (folder == null || name == null || path.equals(root)) {
            return shownPaths.show(shownRoot);
        }
        String shownFolder = shownFolders.computeIfAbsent(folder, this::showWhole);
        String shownName = ShownPaths.escape(name.toString());
        if (shownName.indexOf('\uFFFD') >= 0) {
            return showWhole(path);
        }
        return shownFolder.equals(".") ? shownName : shownFolder + "/" + shownName;
    }

    private String showWhole(Path path) {
        return shownPaths.show(shownRoot.resolve(root.relativize(path)));
    }
}
