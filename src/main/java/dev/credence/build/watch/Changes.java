package dev.credence.build.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Tells of what changes in folders. For one thread. */
public interface Changes extends AutoCloseable {
    /** From now on tells of these folders, as far as they are there, and of no others. */
    void watch(Set<Path> folders);

    /**
     * The next change; empty when none came in time, or none will come any more.
     *
     * @param most how long to wait for it
     */
    Optional<Change> next(Duration most) throws InterruptedException;

    /** Whether nothing will come any more. */
    boolean isClosed();

    @Override
    void close();

    /** Something that happened. */
    sealed interface Change {
        /** A file or folder appeared, changed or vanished. */
        record At(Path path) implements Change {}

        /** So much happened that nobody knows what. */
        record Anything() implements Change {}

        /** Nothing is known to have happened, but it is time to look: where a file system tells nothing by itself. */
        record Look() implements Change {}
    }
}
