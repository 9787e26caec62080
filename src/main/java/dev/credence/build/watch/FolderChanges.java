package dev.credence.build.watch;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Changes as the operating system reports them. Where it cannot (network folders, more folders than it is willing to watch), they are
 * looked at every few seconds.
 */
public final class FolderChanges implements Changes {
    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);
    /** File systems on which others make changes that this computer is not told of. */
    private static final Set<String> SILENT =
            Set.of("nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "9p", "drvfs", "vboxsf", "fuse.sshfs", "afpfs");

    /** A folder is itself only as long as nothing else has taken its name. */
    private record Watched(WatchKey key, @Nullable Object identity) {}

    private final WatchService service;
    private final Map<Path, Watched> watched = new HashMap<>();
    private final Queue<Change> waiting = new ArrayDeque<>();
    private boolean looks;
    private boolean closed;

    /** @throws IOException where the system watches no folders at all */
    public FolderChanges() throws IOException {
        service = FileSystems.getDefault().newWatchService();
    }

    @Override
    public void watch(Set<Path> folders) {
        looks = false;
        watched.entrySet().removeIf(entry -> {
            boolean gone = !folders.contains(entry.getKey());
            if (gone) {
                entry.getValue().key().cancel();
            }
            return gone;
        });
        for (var folder : folders) {
            try {
                watch(folder);
            } catch (IOException notWatched) {
                looks |= Files.isDirectory(folder);
            }
        }
    }

    private void watch(Path folder) throws IOException {
        var identity = Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
        var known = watched.get(folder);
        if (known == null || !known.key().isValid() || identity == null || !identity.equals(known.identity())) {
            var key = folder.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
            watched.put(folder, new Watched(key, identity));
        }
        looks |= SILENT.contains(Files.getFileStore(folder).type().toLowerCase(Locale.ROOT));
    }

    @Override
    public Optional<Change> next(Duration most) throws InterruptedException {
        if (waiting.isEmpty()) {
            boolean look = looks && most.compareTo(LOOK_EVERY) >= 0;
            try {
                var key = service.poll((look ? LOOK_EVERY : most).toMillis(), TimeUnit.MILLISECONDS);
                if (key != null) {
                    take(key);
                } else if (look) {
                    waiting.add(new Change.Look());
                }
            } catch (ClosedWatchServiceException over) {
                closed = true;
            }
        }
        return Optional.ofNullable(waiting.poll());
    }

    private void take(WatchKey key) {
        for (var event : key.pollEvents()) {
            boolean lost = event.kind() == StandardWatchEventKinds.OVERFLOW;
            waiting.add(
                    !lost && key.watchable() instanceof Path folder && event.context() instanceof Path name
                            ? new Change.At(folder.resolve(name))
                            : new Change.Anything());
        }
        if (!key.reset() && key.watchable() instanceof Path folder) {
            // The folder is gone; should there be another of its name, it is watched anew.
            waiting.add(new Change.At(folder));
        }
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException unlikely) {
            // There is nothing left to be done with it.
        }
        closed = true;
    }
}
