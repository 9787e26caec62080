package dev.credence.cli;

import dev.credence.build.Progress;
import dev.credence.build.Stage;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/** How long each stage took and how much it went through; printed at the end. */
final class StageTimes implements Told, Progress {
    private final PrintWriter err;
    private final LongSupplier nanoseconds;
    private final long start;
    private final List<String> lines = new ArrayList<>();
    private final AtomicInteger done = new AtomicInteger();
    private Optional<Stage> stage = Optional.empty();
    private long began;

    StageTimes(PrintWriter err, LongSupplier nanoseconds) {
        this.err = err;
        this.nanoseconds = nanoseconds;
        this.start = nanoseconds.getAsLong();
        this.began = start;
    }

    @Override
    public Progress progress() {
        return this;
    }

    @Override
    public void begin(Stage next, int things) {
        long now = nanoseconds.getAsLong();
        endStage(now);
        stage = Optional.of(next);
        began = now;
        done.set(0);
    }

    @Override
    public void step() {
        done.incrementAndGet();
    }

    private void endStage(long now) {
        stage.ifPresent(ended -> lines.add(line(ended.words(), now - began)
                + (ended.things().isEmpty()
                        ? ""
                        : String.format(Locale.ROOT, "  %,d %s", done.get(), ended.things()))));
    }

    private static String line(String words, long nanoseconds) {
        return String.format(Locale.ROOT, "  %-32s %10s", words, Told.milliseconds(nanoseconds));
    }

    @Override
    public void pause() {
        endStage(nanoseconds.getAsLong());
        stage = Optional.empty();
    }

    @Override
    public void close() {
        long now = nanoseconds.getAsLong();
        endStage(now);
        lines.forEach(line -> err.print(line + "\n"));
        err.print(line("all of it", now - start) + "\n");
        err.flush();
    }
}
