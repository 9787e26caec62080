package dev.credence.publish;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The folders below one root that a run enters. They are real folders: a link may lead anywhere. A folder that is missing is made
 * under a temporary name; whatever comes into it has its final name already and comes to its place together with it, so that a new
 * catalog of ten thousand files takes one step and not ten thousand.
 */
final class Folders {
    /**
     * @param place where its files are written
     * @param isNew nothing is in it but what this run writes
     */
    record Folder(Path place, boolean isNew) {}

    private final Path root;
    private final Map<String, Folder> entered = new ConcurrentHashMap<>();
    /** The uppermost new folders, by the paths they are to have. */
    private final Map<String, Path> trees = new TreeMap<>();

    private int names;

    Folders(Path root) {
        this.root = root;
        entered.put("", new Folder(root, false));
    }

    /** Makes sure that a folder and all above it, up to the root, are real folders. Empty where it is missing and not to be made. */
    Optional<Folder> enter(String folder, boolean create) throws IOException {
        var known = entered.get(folder);
        if (known != null) {
            return Optional.of(known);
        }
        var above = enter(OutputPath.parent(folder), create);
        return above.isEmpty() ? above : enter(folder, above.get(), create);
    }

    private synchronized Optional<Folder> enter(String folder, Folder above, boolean create) throws IOException {
        var known = entered.get(folder);
        if (known != null) {
            return Optional.of(known);
        }
        var found = !above.isNew() && isThere(folder)
                ? Optional.of(new Folder(root.resolve(folder), false))
                : create ? Optional.of(make(folder, above)) : Optional.<Folder>empty();
        found.ifPresent(f -> entered.put(folder, f));
        return found;
    }

    private boolean isThere(String folder) throws IOException {
        BasicFileAttributes attributes;
        try {
            attributes =
                    Files.readAttributes(root.resolve(folder), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            return false;
        }
        if (!attributes.isDirectory() || attributes.isOther()) {
            String what = attributes.isRegularFile() ? "a file" : "a link";
            throw new Disk.Blocked(folder, what + " is where a folder should be");
        }
        return true;
    }

    private Folder make(String folder, Folder above) throws IOException {
        if (above.isNew()) {
            return new Folder(Files.createDirectory(above.place().resolve(OutputPath.name(folder))), true);
        }
        while (true) {
            try {
                var place = Files.createDirectory(above.place().resolve(Disk.TEMPORARY + "folder-" + names++));
                trees.put(folder, place);
                return new Folder(place, true);
            } catch (FileAlreadyExistsException e) {
                // Left over by a run that nobody knows of: it stays, and the next name is tried.
            }
        }
    }

    /** Moves the new folders with everything in them to their places. */
    synchronized void commit() throws IOException {
        entered.values().removeIf(Folder::isNew);
        for (var tree : List.copyOf(trees.entrySet())) {
            var to = root.resolve(tree.getKey());
            try {
                Files.move(tree.getValue(), to, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                // Windows moves no folder while anybody reads a file in it, as virus scanners do.
                moveOneByOne(tree.getValue(), to);
            }
            trees.remove(tree.getKey());
        }
    }

    static void moveOneByOne(Path from, Path to) throws IOException {
        Files.createDirectory(to);
        for (var entry : entries(from)) {
            var target = to.resolve(from.relativize(entry));
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                moveOneByOne(entry, target);
            } else {
                Files.move(entry, target, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        Files.delete(from);
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.toList();
        }
    }

    /** Drops the new folders that have not come to their places. */
    synchronized void rollback() throws IOException {
        for (var tree : trees.values()) {
            delete(tree);
        }
        trees.clear();
    }

    /** Deletes a folder with everything in it. A link goes, and what it leads to stays. */
    static void delete(Path folder) throws IOException {
        var found = new ArrayList<Path>();
        try (var all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(found::add);
        }
        for (var path : found) {
            Files.deleteIfExists(path);
        }
    }
}
