package dev.credence.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The file system below one root. A changed file is first written beside its place under a temporary name; {@link #commit} moves it
 * there in one step, {@link #rollback} drops it. Folders are entered only where they are real folders: a link may lead anywhere.
 */
final class Disk {
    static final String TEMPORARY = OutputPath.OWN + "tmp-";
    private static final int CHUNK = 1 << 16;

    /** What stands where a file is to go. */
    enum Found {
        SAME,
        DIFFERENT,
        MISSING
    }

    /** Something else stands at a path, which may be a folder above the file that was to be written. */
    static final class Blocked extends IOException {
        private static final long serialVersionUID = 1;

        private final String path;

        Blocked(String path, String why) {
            super(why);
            this.path = path;
        }

        String path() {
            return path;
        }
    }

    private final Path root;
    private final Map<String, Boolean> madeByUs = new ConcurrentHashMap<>();
    private final Map<String, Path> staged = new ConcurrentHashMap<>();
    private final AtomicInteger names = new AtomicInteger();

    Disk(Path root) {
        this.root = root;
    }

    Path at(String path) {
        return path.isEmpty() ? root : root.resolve(path);
    }

    /** Compares bytes, not times. A link or anything else that is no plain file differs from every file. */
    Found compare(String path, byte[] content) throws IOException {
        Optional<Boolean> fresh = enter(OutputPath.parent(path), false);
        if (fresh.isEmpty() || fresh.get()) {
            return Found.MISSING;
        }
        try (var channel = FileChannel.open(at(path), StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            if (channel.size() == content.length && sameBytes(channel, content)) {
                return Found.SAME;
            }
        } catch (NoSuchFileException e) {
            return Found.MISSING;
        } catch (IOException e) {
            if (!Files.isSymbolicLink(at(path)) && !Files.isDirectory(at(path))) {
                throw e;
            }
        }
        if (Files.isDirectory(at(path), LinkOption.NOFOLLOW_LINKS)) {
            throw new Blocked(path, "a folder is where a file should be");
        }
        return Found.DIFFERENT;
    }

    private static boolean sameBytes(FileChannel channel, byte[] content) throws IOException {
        byte[] chunk = new byte[Math.min(CHUNK, content.length)];
        int at = 0;
        while (at < content.length) {
            int read = channel.read(ByteBuffer.wrap(chunk));
            if (read < 0 || !Arrays.equals(chunk, 0, read, content, at, at + read)) {
                return false;
            }
            at += read;
        }
        return true;
    }

    /** Writes a file beside its place, to be moved there by {@link #commit}. */
    void stage(String path, byte[] content) throws IOException {
        String folder = OutputPath.parent(path);
        enter(folder, true);
        Path temporary = at(folder).resolve(TEMPORARY + names.getAndIncrement());
        staged.put(path, temporary);
        try (var channel = FileChannel.open(
                temporary,
                StandardOpenOption.WRITE,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                LinkOption.NOFOLLOW_LINKS)) {
            for (int at = 0; at < content.length; ) {
                at += channel.write(ByteBuffer.wrap(content, at, Math.min(CHUNK, content.length - at)));
            }
        }
    }

    List<String> staged() {
        return staged.keySet().stream().sorted().toList();
    }

    /** Moves a staged file to its place, over what is there. */
    void commit(String path) throws IOException {
        Path temporary = staged.get(path);
        if (temporary != null) {
            Files.move(temporary, at(path), StandardCopyOption.ATOMIC_MOVE);
            staged.remove(path);
        }
    }

    /** Drops what is staged and the folders made for it, as far as the file system lets it. */
    void rollback() {
        staged.values().forEach(Disk::tryDelete);
        staged.clear();
        madeByUs.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .sorted(Comparator.reverseOrder())
                .forEach(folder -> tryDelete(at(folder)));
    }

    /** Removes a file and the folders that became empty by it. Whether it was there. */
    boolean remove(String path) throws IOException {
        String folder = OutputPath.parent(path);
        if (enter(folder, false).isEmpty() || !Files.deleteIfExists(at(path))) {
            return false;
        }
        while (!folder.isEmpty() && tryDelete(at(folder))) {
            folder = OutputPath.parent(folder);
        }
        return true;
    }

    boolean exists(String path) {
        try {
            return enter(OutputPath.parent(path), false).isPresent()
                    && Files.isRegularFile(at(path), LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Makes sure that a folder and all above it, up to the root, are real folders.
     *
     * @return whether this run made it, so that there is nothing in it to compare with; empty where it is missing
     */
    private Optional<Boolean> enter(String folder, boolean create) throws IOException {
        for (int end = 0; end < folder.length(); ) {
            int slash = folder.indexOf('/', end + 1);
            end = slash < 0 ? folder.length() : slash;
            String part = folder.substring(0, end);
            if (!madeByUs.containsKey(part) && !enterOne(part, create)) {
                return Optional.empty();
            }
        }
        return Optional.of(!folder.isEmpty() && Boolean.TRUE.equals(madeByUs.get(folder)));
    }

    private boolean enterOne(String folder, boolean create) throws IOException {
        if (create) {
            try {
                Files.createDirectory(at(folder));
                madeByUs.put(folder, true);
                return true;
            } catch (FileAlreadyExistsException e) {
                // An earlier run or another thread made it, or it is something else: looked at below.
            }
        }
        if (!create && Boolean.TRUE.equals(madeByUs.get(OutputPath.parent(folder)))) {
            return false;
        }
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(at(folder), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            return false;
        }
        if (!attributes.isDirectory() || attributes.isOther()) {
            String what = attributes.isRegularFile() ? "a file" : "a link";
            throw new Blocked(folder, what + " is where a folder should be");
        }
        madeByUs.putIfAbsent(folder, false);
        return true;
    }

    private static boolean tryDelete(Path path) {
        try {
            return Files.deleteIfExists(path);
        } catch (IOException e) {
            return false;
        }
    }
}
