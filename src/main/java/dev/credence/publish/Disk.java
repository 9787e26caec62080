package dev.credence.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The files below one root. A changed file is first written beside its place under a temporary name, a file of a new folder into
 * that folder; {@link #commit} and {@link #commitFolders} move them to their places in one step, {@link #rollback} drops them.
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
    private final Folders folders;
    private final Map<String, Path> staged = new ConcurrentHashMap<>();
    private final AtomicInteger names = new AtomicInteger();

    Disk(Path root) {
        this.root = root;
        this.folders = new Folders(root);
    }

    Path at(String path) {
        return path.isEmpty() ? root : root.resolve(path);
    }

    /** Compares bytes, not times. A link or anything else that is no plain file differs from every file. */
    Found compare(String path, Content content) throws IOException {
        var folder = folders.enter(OutputPath.parent(path), false);
        if (folder.isEmpty() || folder.get().isNew()) {
            return Found.MISSING;
        }
        try (var channel = FileChannel.open(at(path), StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            if (channel.size() == content.size() && sameBytes(channel, content)) {
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

    private static boolean sameBytes(FileChannel channel, Content content) throws IOException {
        for (byte[] part : content.parts()) {
            if (!sameBytes(channel, part)) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameBytes(FileChannel channel, byte[] part) throws IOException {
        byte[] chunk = new byte[Math.min(CHUNK, part.length)];
        int at = 0;
        while (at < part.length) {
            int read = channel.read(ByteBuffer.wrap(chunk, 0, Math.min(chunk.length, part.length - at)));
            if (read < 0 || !Arrays.equals(chunk, 0, read, part, at, at + read)) {
                return false;
            }
            at += read;
        }
        return true;
    }

    /** Writes a file beside its place, or into a new folder that is not in its place yet. */
    void stage(String path, Content content) throws IOException {
        var folder = folders.enter(OutputPath.parent(path), true).orElseThrow();
        Path temporary =
                folder.place().resolve(folder.isNew() ? OutputPath.name(path) : TEMPORARY + names.getAndIncrement());
        if (!folder.isNew()) {
            staged.put(path, temporary);
        }
        try (var channel = FileChannel.open(
                temporary,
                StandardOpenOption.WRITE,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                LinkOption.NOFOLLOW_LINKS)) {
            for (byte[] part : content.parts()) {
                for (int at = 0; at < part.length; ) {
                    at += channel.write(ByteBuffer.wrap(part, at, Math.min(CHUNK, part.length - at)));
                }
            }
        }
    }

    /** The files that {@link #commit} has to move. */
    List<String> staged() {
        return staged.keySet().stream().sorted().toList();
    }

    /** Moves the new folders to their places, with all that was staged in them. */
    void commitFolders() throws IOException {
        folders.commit();
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
        try {
            folders.rollback();
        } catch (IOException e) {
            // The next run tries again: it sweeps away what has a temporary name.
        }
    }

    /** Removes a file and the folders that became empty by it. Whether it was there. */
    boolean remove(String path) throws IOException {
        String folder = OutputPath.parent(path);
        if (folders.enter(folder, false).isEmpty() || !Files.deleteIfExists(at(path))) {
            return false;
        }
        while (!folder.isEmpty() && tryDelete(at(folder))) {
            folder = OutputPath.parent(folder);
        }
        return true;
    }

    boolean exists(String path) {
        try {
            return folders.enter(OutputPath.parent(path), false).isPresent()
                    && Files.isRegularFile(at(path), LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean tryDelete(Path path) {
        try {
            return Files.deleteIfExists(path);
        } catch (IOException e) {
            return false;
        }
    }
}
