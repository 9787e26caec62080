package dev.credence.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** One folder with a manifest, a catalog's or the output folder itself: what it held and what it is to hold. */
final class Shelf {
    private final String prefix;
    private final Manifest head;
    private final boolean known;
    private final Map<String, FileEntry> before;
    private final Map<String, FileEntry> now = new ConcurrentHashMap<>();
    private final Set<String> products = ConcurrentHashMap.newKeySet();

    /**
     * @param folder below the output folder; empty for the output folder
     * @param head the manifest to write, without files
     * @param before the earlier manifest; of its files those are forgotten whose paths may not be written
     */
    Shelf(String folder, Manifest head, Optional<Manifest> before) {
        this.prefix = folder.isEmpty() ? "" : folder + "/";
        this.head = head;
        this.known = before.isPresent();
        this.before = before.map(Manifest::files).orElse(List.of()).stream()
                .filter(f -> OutputPath.problem(prefix + f.path()).isEmpty() && !isOwn(f.path()))
                .collect(Collectors.toMap(FileEntry::path, Function.identity(), (first, again) -> first));
    }

    String folder() {
        return OutputPath.parent(prefix + Manifest.NAME);
    }

    String prefix() {
        return prefix;
    }

    Set<String> products() {
        return products;
    }

    /** Whether a path below this shelf is the manifest's or the sums'. */
    static boolean isOwn(String path) {
        return path.equalsIgnoreCase(Manifest.NAME) || path.equalsIgnoreCase(Manifest.SUMS);
    }

    void put(FileEntry entry) {
        now.put(entry.path(), entry);
    }

    /** Whether an earlier run wrote this file. */
    boolean owns(String path) {
        return before.containsKey(path) || (known && isOwn(path));
    }

    /** The files of products that have run, now or in another catalog, and that they no longer make. */
    List<String> stale(Set<String> ran) {
        return before.values().stream()
                .filter(f -> ran.contains(f.product()) && !now.containsKey(f.path()))
                .map(f -> prefix + f.path())
                .sorted()
                .toList();
    }

    /** The files of products that have not run stay listed as long as they are there. */
    List<FileEntry> kept(Set<String> ran, Predicate<String> exists) {
        return before.values().stream()
                .filter(f -> !ran.contains(f.product()) && !now.containsKey(f.path()) && exists.test(prefix + f.path()))
                .toList();
    }

    Manifest manifest(List<FileEntry> kept) {
        var files = new ArrayList<>(now.values());
        files.addAll(kept);
        return head.withFiles(files);
    }
}
