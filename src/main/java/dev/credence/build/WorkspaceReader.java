package dev.credence.build;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.DiagnosticSink;
import dev.credence.diagnostic.Suggestions;
import dev.credence.publish.Parallel;
import dev.credence.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the specs of a workspace from disk. What cannot be read becomes a diagnostic; nothing is thrown for it. */
public final class WorkspaceReader {
    private final ShownPaths shownPaths;
    private final FileContents contents;

    /** @param workingDirectory what relative paths count from, and what shown paths are relative to */
    public WorkspaceReader(Path workingDirectory) {
        this(workingDirectory, FileContents.DISK);
    }

    WorkspaceReader(Path workingDirectory, FileContents contents) {
        this.shownPaths = ShownPaths.in(workingDirectory);
        this.contents = contents;
    }

    /**
     * Reads files and folders.
     *
     * @param paths as the author named them; a file is read whatever its name, of a folder every {@code .cred} file in it
     */
    public Workspace read(List<String> paths) {
        return new Reading().read(paths);
    }

    /**
     * The specs that are named and nothing around them; none of them is read yet.
     *
     * @param sink is told what cannot be found
     */
    List<SpecPath> named(List<String> paths, DiagnosticSink sink) {
        var reading = new Reading();
        paths.forEach(reading::collect);
        reading.diagnostics.forEach(sink::report);
        return List.copyOf(reading.asked.values());
    }

    private static Path realOr(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException unreal) {
            return path;
        }
    }

    /** The state of one call. */
    private final class Reading {
        private final Map<Path, SpecPath> asked = new LinkedHashMap<>();
        private final Map<Path, LoadedSpec> loaded = new HashMap<>();
        /** The folders around what was asked for, and whether each was asked for as a whole. */
        private final Map<Path, Boolean> folders = new LinkedHashMap<>();

        private final List<Diagnostic> diagnostics = new ArrayList<>();

        Workspace read(List<String> paths) {
            paths.forEach(this::collect);
            var used = new LinkedHashSet<>(load(List.copyOf(asked.values())));
            var roots = new HashSet<Path>();
            var search = new ContextSearch(shownPaths, this::load);
            for (var entry : folders.entrySet()) {
                var folder = entry.getKey();
                var context = search.around(folder, entry.getValue());
                used.addAll(context.specs());
                roots.add(WorkspaceRoots.of(realOr(folder), realOr(context.top()), shownPaths));
            }
            return workspace(paths, used, roots);
        }

        private void collect(String text) {
            try {
                var path = shownPaths.workingDirectory().resolve(text).normalize();
                var real = path.toRealPath();
                var attributes = Files.readAttributes(real, BasicFileAttributes.class);
                if (attributes.isDirectory()) {
                    folders.put(path, true);
                    new FolderWalk(real, path, shownPaths, this::add, diagnostics::add).walk();
                } else if (attributes.isRegularFile()) {
                    var parent = path.getParent();
                    folders.putIfAbsent(parent == null ? path : parent, false);
                    add(new SpecPath(real, shownPaths.show(path), attributes.size()));
                } else {
                    diagnostics.add(Complaints.unreadable(shownPaths.show(path), "this is not an ordinary file"));
                }
            } catch (NoSuchFileException none) {
                diagnostics.add(notThere(text));
            } catch (InvalidPathException impossible) {
                diagnostics.add(Complaints.unreadable(ShownPaths.escape(text), "no file can have this name"));
            } catch (IOException problem) {
                diagnostics.add(Complaints.unreadable(ShownPaths.escape(text), problem));
            }
        }

        private void add(SpecPath spec) {
            asked.putIfAbsent(spec.real(), spec);
        }

        /** Reads those that have not been read yet, several at a time, and answers for all of them. */
        private List<LoadedSpec> load(List<SpecPath> specs) {
            var news = specs.stream()
                    .filter(spec -> !loaded.containsKey(spec.real()))
                    .toList();
            Parallel.map(news, spec -> LoadedSpec.load(spec, contents))
                    .forEach(spec -> loaded.put(spec.path().real(), spec));
            return specs.stream()
                    .flatMap(spec -> Optional.ofNullable(loaded.get(spec.real())).stream())
                    .toList();
        }

        private Diagnostic notThere(String text) {
            var path = shownPaths.workingDirectory().resolve(text).normalize();
            var missing =
                    Complaints.unreadable(shownPaths.show(path), "nothing is read: there is no such file or folder");
            return Suggestions.phrase("file or folder", "name", Siblings.like(path, shownPaths))
                    .map(missing::help)
                    .orElse(missing);
        }

        private Workspace workspace(List<String> paths, Set<LoadedSpec> used, Set<Path> roots) {
            var files = new ArrayList<SourceFile>();
            var context = new HashSet<SourceFile>();
            var folderOf = new HashMap<String, Path>();
            for (var spec : used) {
                diagnostics.addAll(spec.diagnostics());
                spec.file().ifPresent(file -> {
                    files.add(file);
                    folderOf.put(file.path(), spec.path().folder());
                    if (!asked.containsKey(spec.path().real())) {
                        context.add(file);
                    }
                });
            }
            if (asked.isEmpty() && diagnostics.isEmpty()) {
                diagnostics.add(nothingThere(paths));
            }
            // Comparators that Java puts together are in no class-data archive: a millisecond or more at every start.
            files.sort((one, other) -> one.path().compareTo(other.path()));
            return new Workspace(
                    files,
                    context,
                    new DiskDataFiles(shownPaths, roots, folderOf, contents),
                    diagnostics,
                    IdLockFile.of(shownPaths, paths));
        }

        private Diagnostic nothingThere(List<String> paths) {
            String first = paths.isEmpty() ? "" : paths.get(0);
            var place =
                    new SourceFile(shownPaths.show(shownPaths.workingDirectory().resolve(first)), "").whole();
            return Diagnostic.of(Code.EMPTY_WORKSPACE, place, "there is nothing to check: no file here ends in `.cred`")
                    .help("begin with `credence new`, which writes a spec that compiles");
        }
    }
}
