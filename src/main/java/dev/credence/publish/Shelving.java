package dev.credence.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The end of a run: which manifests every folder gets, which files have to go, and in what order it all happens. */
final class Shelving {
    private final Disk disk;
    private final Staging staging;
    private final Set<String> products = new HashSet<>();
    private final List<Manifest.CatalogEntry> catalogs = new ArrayList<>();
    private final List<String> stale = new ArrayList<>();

    /** @param run the shelves that this run filled */
    Shelving(Disk disk, Staging staging, Collection<Shelf> run) {
        this.disk = disk;
        this.staging = staging;
        run.forEach(shelf -> products.addAll(shelf.products()));
    }

    /** A catalog that this run filled, or that is gone from the workspace: then it keeps what products made that did not run. */
    void catalog(Shelf shelf) {
        stale.addAll(shelf.stale(products));
        var kept = shelf.kept(products, disk::exists);
        if (kept.isEmpty() && shelf.products().isEmpty()) {
            stale.add(shelf.prefix() + Manifest.NAME);
            stale.add(shelf.prefix() + Manifest.SUMS);
            return;
        }
        claim(shelf, kept);
        var manifest = shelf.manifest(kept);
        var json = Content.of(manifest.json());
        staging.place(shelf, Manifest.NAME, json);
        staging.place(shelf, Manifest.SUMS, Content.of(manifest.sums()));
        catalogs.add(new Manifest.CatalogEntry(
                shelf.folder(),
                manifest.institution().orElse(""),
                manifest.edition().orElse(""),
                json.sha256()));
    }

    /** A catalog that is left as it is. */
    void untouched(Manifest.CatalogEntry entry) {
        catalogs.add(entry);
    }

    /**
     * The output folder itself, after all catalogs.
     *
     * @param asItIs whether nothing in it goes away
     */
    void root(Shelf shelf, boolean asItIs) {
        Set<String> ran = asItIs ? Set.of() : products;
        stale.addAll(shelf.stale(ran));
        var kept = shelf.kept(ran, disk::exists);
        claim(shelf, kept);
        staging.place(
                shelf,
                Manifest.NAME,
                Content.of(shelf.manifest(kept).withCatalogs(catalogs).json()));
    }

    private void claim(Shelf shelf, List<FileEntry> kept) {
        for (var file : kept) {
            String full = shelf.prefix() + file.path();
            staging.claim(full).ifPresent(why -> staging.fail(full, why));
        }
    }

    /** The files that would go and are there. */
    List<String> stale() {
        return stale.stream().filter(disk::exists).toList();
    }

    /** New folders and files go to their places, stale ones go away, then the manifests follow, the one of the output folder last. */
    WriteResult commit() throws IOException {
        disk.commitFolders();
        var manifests = new ArrayList<String>();
        for (String path : disk.staged()) {
            if (isManifest(path)) {
                manifests.add(path);
            } else {
                move(path);
            }
        }
        int removed = 0;
        for (String path : stale) {
            removed += remove(path) ? 1 : 0;
        }
        manifests.remove(Manifest.NAME);
        for (String path : manifests) {
            move(path);
        }
        move(Manifest.NAME);
        return staging.written(removed);
    }

    private boolean isManifest(String path) {
        String folder = OutputPath.parent(path);
        return path.equals(Manifest.NAME)
                || catalogs.stream()
                        .map(Manifest.CatalogEntry::folder)
                        .anyMatch(f -> f.equals(folder) && Shelf.isOwn(path.substring(folder.length() + 1)));
    }

    private void move(String path) throws IOException {
        try {
            disk.commit(path);
        } catch (IOException e) {
            staging.fail(path, e);
            throw e;
        }
    }

    /** Where case is ignored, a stale file may be the new one under its old spelling. */
    private boolean remove(String path) throws IOException {
        var like = staging.claimedLike(path).filter(disk::exists);
        try {
            if (like.isPresent() && disk.exists(path) && Files.isSameFile(disk.at(path), disk.at(like.get()))) {
                return false;
            }
            return disk.remove(path);
        } catch (IOException e) {
            staging.fail(path, e);
            throw e;
        }
    }
}
