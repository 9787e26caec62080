package dev.credence.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One run of the compiler into one output folder. Products hand their files to {@link #output}, from any thread; files that differ
 * from what is on disk are written at once, beside their places and under temporary names, so that a run needs little memory. Only
 * {@link #finish} moves them to their places, then removes what an earlier run made and this one did not, then writes the
 * manifests, last the one that marks the folder as ours. Until then nothing that was there has changed: when a product throws,
 * closing the run drops the temporary files. What goes wrong does not stop a product; it is told by {@link #failure} and
 * {@link #finish}.
 *
 * <p>A run removes files only of the products that it ran; others stay, and stay listed. Files that no manifest names are never
 * removed, and overwritten only with {@code adopt}.
 */
public final class OutputRun implements AutoCloseable {
    private final OutputSettings settings;
    private final Optional<OutputFolder> folder;
    private final Disk disk;
    private final Staging staging;
    private final boolean rootIsNew;
    private final Map<String, Shelf> shelves = new ConcurrentHashMap<>();
    private final Optional<RunMarker> marker;

    private OutputRun(
            Disk disk,
            OutputSettings settings,
            boolean rootIsNew,
            Optional<OutputFolder> folder,
            Optional<RunMarker> marker) {
        this.disk = disk;
        this.settings = settings;
        this.rootIsNew = rootIsNew;
        this.folder = folder;
        this.marker = marker;
        boolean interrupted = folder.map(OutputFolder::wasInterrupted).orElse(false);
        this.staging = new Staging(disk, settings.verify(), settings.adopt() || interrupted);
    }

    /** Begins a run. Where the folder may not be used, {@link #failure} says so and the run takes files for nothing. */
    public static OutputRun begin(Path out, OutputSettings settings) {
        boolean isNew = !Files.exists(out);
        Optional<RunMarker> marker = Optional.empty();
        try {
            var folder = OutputFolder.look(out, settings);
            if (!settings.verify()) {
                Files.createDirectories(out);
                marker = Optional.of(RunMarker.set(out));
                if (folder.wasInterrupted()) {
                    RunMarker.sweep(out);
                }
            }
            return new OutputRun(new Disk(out), settings, isNew, Optional.of(folder), marker);
        } catch (IOException e) {
            var run = new OutputRun(new Disk(out), settings, false, Optional.empty(), marker);
            run.staging.fail("", e);
            return run;
        }
    }

    /** Where a product puts the files of one catalog. Asking for it says that the product runs, even if it makes no file. */
    public Output output(Publication publication, String product) {
        var catalog = publication.catalog();
        var head = new Manifest(
                Manifest.CATALOG,
                publication.generator(),
                publication.baseUrl().map(url -> url + "/" + publication.folder()),
                Optional.empty(),
                Optional.of(catalog.institution().id()),
                Optional.of(catalog.edition().id()),
                List.of(),
                List.of());
        return output(publication.folder(), head, product);
    }

    /** Where a product puts files that stand beside the catalogs' folders. */
    public Output rootOutput(String product) {
        return output("", rootHead(), product);
    }

    private Output output(String at, Manifest head, String product) {
        if (folder.isEmpty()) {
            return (path, content) -> {};
        }
        var shelf = shelves.computeIfAbsent(
                at, key -> new Shelf(key, head, folder.get().before(key)));
        shelf.products().add(product);
        return new Output() {
            @Override
            public void file(String path, byte[] content) {
                staging.take(shelf, product, path, Content.of(content));
            }

            @Override
            public FileParts parts(String path) {
                return new SummedParts(content -> staging.take(shelf, product, path, content));
            }
        };
    }

    private Manifest rootHead() {
        return new Manifest(
                Manifest.OUTPUT,
                settings.generator(),
                settings.baseUrl(),
                settings.inputs(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /** What stopped the run so far. */
    public Optional<WriteResult.Failed> failure() {
        return staging.failure();
    }

    /** Puts everything in its place, or compares. To be called once, when every product has returned. */
    public WriteResult finish() {
        staging.await();
        boolean committing = false;
        try {
            staging.checkFault();
            if (staging.failure().isEmpty()) {
                var shelving = shelve(folder.orElseThrow());
                if (settings.verify()) {
                    return staging.failure()
                            .map(WriteResult.class::cast)
                            .orElseGet(() -> staging.compared(shelving.stale()));
                }
                if (staging.failure().isEmpty()) {
                    committing = true;
                    var written = shelving.commit();
                    marker.orElseThrow().clear();
                    return written;
                }
            }
        } catch (IOException e) {
            staging.fail("", e);
        } finally {
            undo(committing);
        }
        return staging.failure().orElseThrow();
    }

    private Shelving shelve(OutputFolder earlier) {
        var shelving = new Shelving(disk, staging, shelves.values());
        new TreeMap<>(shelves)
                .values().stream().filter(s -> !s.folder().isEmpty()).forEach(shelving::catalog);
        for (var gone : earlier.catalogs()) {
            if (shelves.containsKey(gone.folder())) {
                continue;
            }
            var manifest = earlier.before(gone.folder());
            if (settings.keepOtherCatalogs()) {
                shelving.untouched(gone);
            } else {
                manifest.ifPresent(m -> shelving.catalog(new Shelf(gone.folder(), m, manifest)));
            }
        }
        shelving.root(shelves.getOrDefault("", new Shelf("", rootHead(), earlier.before(""))));
        return shelving;
    }

    /** Drops what was not moved to its place. After a failure half-way the marker stays, so that the next run may go on. */
    private void undo(boolean committing) {
        if (marker.isEmpty() || !marker.get().isSet()) {
            return;
        }
        disk.rollback();
        try {
            if (committing) {
                marker.get().close();
            } else {
                marker.get().clear();
                if (rootIsNew) {
                    Files.deleteIfExists(disk.at(""));
                }
            }
        } catch (IOException e) {
            staging.fail("", e);
        }
    }

    /** Ends a run that was not finished: nothing on disk has changed. Does nothing after {@link #finish}. */
    @Override
    public void close() {
        staging.await();
        undo(false);
    }
}
