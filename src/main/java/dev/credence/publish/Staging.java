package dev.credence.publish;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes files while products make them: checks their paths, compares them with what is on disk and stages the ones that differ. */
final class Staging {
    /** One, because threads that make files in the same folder wait for each other, and use the processor while they wait. */
    private static final int THREADS = 1;

    private static final int WAITING = 256;

    private final Disk disk;
    private final boolean verify;
    private final boolean overwrite;
    private final Map<String, String> claims = new ConcurrentHashMap<>();
    private final Queue<String> missing = new ConcurrentLinkedQueue<>();
    private final Queue<String> changed = new ConcurrentLinkedQueue<>();
    private final AtomicInteger unchanged = new AtomicInteger();
    private final Queue<WriteResult.Failed> failures = new ConcurrentLinkedQueue<>();
    private final Queue<Throwable> faults = new ConcurrentLinkedQueue<>();
    /** When the queue is full whoever brings a file takes part in the work, so that few files wait in memory. */
    private final ThreadPoolExecutor workers = new ThreadPoolExecutor(
            THREADS,
            THREADS,
            1,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            Staging::thread,
            new ThreadPoolExecutor.CallerRunsPolicy());

    /** @param overwrite whether files may be replaced that no manifest names */
    Staging(Disk disk, boolean verify, boolean overwrite) {
        this.disk = disk;
        this.verify = verify;
        this.overwrite = overwrite;
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "credence-writer");
        thread.setDaemon(true);
        return thread;
    }

    /** A file of a product. */
    void take(Shelf shelf, String product, String path, Content content) {
        if (failure().isPresent() || !mayTake(shelf, path)) {
            return;
        }
        shelf.put(new FileEntry(path, content.size(), content.sha256(), MediaTypes.of(path), product));
        workers.execute(() -> {
            try {
                place(shelf, path, content);
            } catch (RuntimeException | Error e) {
                // A worker must not die in silence: the file would be missing and nobody would know.
                faults.add(e);
            }
        });
    }

    private boolean mayTake(Shelf shelf, String path) {
        String full = shelf.prefix() + path;
        var problem = OutputPath.problem(full);
        if (problem.isEmpty() && Shelf.isOwn(path)) {
            problem = Optional.of("the name is kept for the manifest");
        }
        if (problem.isEmpty()) {
            problem = claim(full);
        }
        problem.ifPresent(why -> fail(full, why));
        return problem.isEmpty();
    }

    /** Reserves a path and the folders above it. What stands against it: a path that is the same, or differs in case only. */
    Optional<String> claim(String path) {
        var holder = Optional.ofNullable(claims.putIfAbsent(OutputPath.fold(path), path));
        for (String folder = OutputPath.parent(path);
                holder.isEmpty() && !folder.isEmpty();
                folder = OutputPath.parent(folder)) {
            String claimed = claims.putIfAbsent(OutputPath.fold(folder), folder + "/");
            if (claimed != null && claimed.equals(folder + "/")) {
                break;
            }
            holder = Optional.ofNullable(claimed);
        }
        return holder.map(h ->
                h.equals(path) ? "the file is made twice" : "the name collides with " + h + " where case is ignored");
    }

    /** The claimed path that a file system may take for this one. */
    Optional<String> claimedLike(String path) {
        return Optional.ofNullable(claims.get(OutputPath.fold(path)));
    }

    /** Compares, and stages where there is a difference. */
    void place(Shelf shelf, String path, Content content) {
        String full = shelf.prefix() + path;
        try {
            var found = failure().isPresent() ? Disk.Found.SAME : disk.compare(full, content);
            if (found == Disk.Found.SAME) {
                unchanged.incrementAndGet();
                return;
            }
            if (found == Disk.Found.DIFFERENT && !verify && !overwrite && !shelf.owns(path)) {
                fail(
                        full,
                        "the file is there already and Credence did not write it;"
                                + " move it away, or have it replaced with --adopt");
                return;
            }
            (found == Disk.Found.MISSING ? missing : changed).add(full);
            if (!verify) {
                disk.stage(full, content);
            }
        } catch (IOException e) {
            fail(full, e);
        } catch (InvalidPathException e) {
            fail(full, "this system cannot write such a name: " + e.getReason());
        }
    }

    /** Waits until everything taken so far is staged, and ends the workers. */
    void await() {
        workers.shutdown();
        boolean interrupted = false;
        while (!workers.isTerminated()) {
            try {
                workers.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                interrupted = true;
                fail("", "the run was interrupted");
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Throws where a worker met a mistake of this program. */
    void checkFault() {
        if (!faults.isEmpty()) {
            throw new IllegalStateException("the writer of files failed", faults.peek());
        }
    }

    WriteResult.Compared compared(List<String> stale) {
        return new WriteResult.Compared(
                missing.stream().sorted().toList(),
                changed.stream().sorted().toList(),
                stale.stream().sorted().toList(),
                unchanged.get());
    }

    WriteResult.Written written(int removed) {
        return new WriteResult.Written(missing.size() + changed.size(), unchanged.get(), removed);
    }

    /** The first failure. */
    Optional<WriteResult.Failed> failure() {
        return Optional.ofNullable(failures.peek());
    }

    void fail(String file, IOException problem) {
        fail(problem instanceof Disk.Blocked blocked ? blocked.path() : file, Wording.of(problem));
    }

    void fail(String file, String why) {
        failures.add(new WriteResult.Failed(file.isEmpty() ? Optional.empty() : Optional.of(file), why));
    }
}
