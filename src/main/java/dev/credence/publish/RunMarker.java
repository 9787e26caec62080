package dev.credence.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A small locked file that stands in the output folder while a run writes. It keeps a second run out, and where a run was killed it
 * tells the next one that the folder is ours and that temporary files may lie about.
 */
final class RunMarker implements AutoCloseable {
    static final String NAME = OutputPath.OWN + "run";
    private static final String TEXT =
            "A run of credence writes this folder, or was stopped in doing so. Run it again.\n";

    private final Path file;
    private final FileChannel channel;

    private RunMarker(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(NAME), LinkOption.NOFOLLOW_LINKS);
    }

    static RunMarker set(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        boolean locked = false;
        try {
            locked = channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // Held by another run of this very process.
        } catch (IOException e) {
            // A file system without locks: better to write without one than not at all.
            locked = true;
        }
        if (!locked) {
            channel.close();
            throw new IOException("another run is writing this folder");
        }
        channel.write(ByteBuffer.wrap(TEXT.getBytes(StandardCharsets.UTF_8)));
        return new RunMarker(file, channel);
    }

    boolean isSet() {
        return channel.isOpen();
    }

    /** The run is through: the file goes. */
    void clear() throws IOException {
        channel.close();
        Files.deleteIfExists(file);
    }

    /** Gives the lock back and leaves the file to the next run. */
    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Removes the temporary files and folders of a run that was killed. */
    static void sweep(Path folder) throws IOException {
        List<Path> found;
        try (var files = Files.walk(folder)) {
            found = files.filter(RunMarker::isTemporary).toList();
        }
        for (var path : found) {
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                Folders.delete(path);
            }
        }
    }

    private static boolean isTemporary(Path path) {
        var name = path.getFileName();
        return name != null
                && name.toString().startsWith(Disk.TEMPORARY)
                && (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                        || Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS));
    }
}
