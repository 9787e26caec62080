package dev.credence.build.watch;

import dev.credence.build.Compilation;
import dev.credence.build.IncrementalCompiler;
import dev.credence.build.watch.Changes.Change;
import dev.credence.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Compiles at the start and after every change, until nothing changes any more or its thread is interrupted. Saves that come close
 * together are one change; a file that has just become empty or has vanished gets some time to be written.
 */
public final class Watch {
    /** So long it must be quiet after a change: a program that saves several files, or one in several steps, is then done. */
    static final Duration QUIET = Duration.ofMillis(30);
    /** The same where a file that had text has none: many editors empty a file, or move it away, before they write it. */
    static final Duration HALF_WRITTEN = Duration.ofMillis(300);
    /** Whoever never stops saving still gets an answer. */
    static final Duration LONGEST = Duration.ofSeconds(2);

    private static final Duration LONG = Duration.ofHours(1);
    /** Specs that import from new folders are compiled again so often, until every folder is watched. */
    private static final int SETTLING = 5;

    private final IncrementalCompiler compiler;
    private final Changes changes;
    private final LongSupplier nanoseconds;
    private final Consumer<Round> rounds;
    private Optional<Compilation> last = Optional.empty();

    /**
     * @param nanoseconds a clock, as {@link System#nanoTime}
     * @param rounds gets the first compilation, and each later one that differs from the one before
     */
    public Watch(IncrementalCompiler compiler, Changes changes, LongSupplier nanoseconds, Consumer<Round> rounds) {
        this.compiler = compiler;
        this.changes = changes;
        this.nanoseconds = nanoseconds;
        this.rounds = rounds;
    }

    /** Returns when it is interrupted, or when there is nobody any more who tells of changes. */
    public void run() {
        try {
            round(new Gathered());
            while (!changes.isClosed()) {
                var first = changes.next(LONG);
                if (first.isPresent()) {
                    round(gather(first.get()));
                }
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** The changes that are compiled together. */
    private static final class Gathered {
        private final Set<Path> paths = new HashSet<>();
        private boolean anything;

        void add(Change change) {
            if (change instanceof Change.At at) {
                paths.add(at.path());
            } else if (change instanceof Change.Anything) {
                anything = true;
            }
        }
    }

    private Gathered gather(Change first) throws InterruptedException {
        var all = new Gathered();
        long start = nanoseconds.getAsLong();
        var next = Optional.of(first);
        while (next.isPresent()) {
            all.add(next.get());
            var left = LONGEST.minusNanos(nanoseconds.getAsLong() - start);
            if (left.isNegative() || left.isZero()) {
                break;
            }
            var quiet = all.paths.stream().anyMatch(this::seemsHalfWritten) ? HALF_WRITTEN : QUIET;
            next = changes.next(quiet.compareTo(left) < 0 ? quiet : left);
        }
        return all;
    }

    private boolean seemsHalfWritten(Path path) {
        if (!compiler.hadText(path)) {
            return false;
        }
        try {
            return Files.size(path) == 0;
        } catch (IOException gone) {
            return true;
        }
    }

    private void round(Gathered gathered) {
        long start = nanoseconds.getAsLong();
        // Watched before anything is read: what changes meanwhile is another change.
        var folders = compiler.folders();
        changes.watch(folders);
        var compilation = gathered.anything ? compiler.compileAll() : compiler.compile(gathered.paths);
        for (int i = 0; i < SETTLING && !folders.equals(compiler.folders()); i++) {
            folders = compiler.folders();
            changes.watch(folders);
            compilation = compiler.compile(Set.of());
        }
        var round = new Round(compilation, Duration.ofNanos(nanoseconds.getAsLong() - start));
        if (last.filter(before -> saysTheSame(before, round.compilation())).isEmpty()) {
            rounds.accept(round);
        }
        last = Optional.of(compilation);
    }

    /** Whether the same files were compiled, with the same result. */
    private static boolean saysTheSame(Compilation before, Compilation after) {
        return same(before.workspace().files(), after.workspace().files())
                && same(before.dataFiles(), after.dataFiles())
                && before.diagnostics().toString().equals(after.diagnostics().toString());
    }

    /** A file that says something else is another file. */
    private static boolean same(List<SourceFile> before, List<SourceFile> after) {
        return before.equals(after);
    }
}
