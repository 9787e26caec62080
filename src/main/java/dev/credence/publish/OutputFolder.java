package dev.credence.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The output folder before a run: whether it may be written, and what the last run left in it. */
final class OutputFolder {
    private final Path root;
    private final Optional<Manifest> manifest;
    /** A run was killed here: files may be ours that no manifest names. */
    private final boolean interrupted;

    private OutputFolder(Path root, Optional<Manifest> manifest, boolean interrupted) {
        this.root = root;
        this.manifest = manifest;
        this.interrupted = interrupted;
    }

    /** Looks at the folder and touches nothing. An {@link IOException} says in a sentence why it may not be used. */
    static OutputFolder look(Path root, OutputSettings settings) throws IOException {
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new IOException("the output folder is a file");
        }
        if (!Files.exists(root) && Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("the output folder is a link to nothing");
        }
        var manifest = ManifestReader.read(root.resolve(Manifest.NAME), Manifest.OUTPUT);
        boolean interrupted = RunMarker.isIn(root);
        boolean mayWrite = settings.verify() || settings.adopt() || manifest.isPresent() || interrupted;
        if (!mayWrite && Files.isDirectory(root) && !isEmpty(root)) {
            throw new IOException("the output folder has files in it that Credence did not write;"
                    + " choose an empty folder, or take this one over with --adopt");
        }
        return new OutputFolder(root, manifest, interrupted);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    boolean wasInterrupted() {
        return interrupted;
    }

    /** The catalogs of the last run whose folders are paths of ours. */
    List<Manifest.CatalogEntry> catalogs() {
        return manifest.map(Manifest::catalogs).orElse(List.of()).stream()
                .filter(c -> OutputPath.problem(c.folder()).isEmpty())
                .toList();
    }

    /** The manifest the last run left in a folder; the empty path is the output folder itself. */
    Optional<Manifest> before(String folder) {
        if (folder.isEmpty()) {
            return manifest;
        }
        var file = root.resolve(folder).resolve(Manifest.NAME);
        return OutputPath.problem(folder).isEmpty() ? ManifestReader.read(file, Manifest.CATALOG) : Optional.empty();
    }
}
