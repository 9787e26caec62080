package dev.credence.cli;

import dev.credence.build.Progress;
import dev.credence.build.Stage;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** One line at a terminal that says how far work is. It appears after a second, is rewritten in place, and is gone at the end. */
final class ProgressLine implements Told, Progress {
    private static final long PATIENCE = 1000;
    private static final long EVERY = 100;
    private static final String ERASE = "\r\u001b[K";

    private final PrintWriter err;
    private final AtomicInteger done = new AtomicInteger();
    private volatile State state = new State(Stage.FIND, 0);
    private String shown = "";
    private boolean paused;
    private boolean closed;

    private record State(Stage stage, int things) {}

    ProgressLine(PrintWriter err) {
        this.err = err;
    }

    /** One that shows itself; its thread ends with it, and does not keep the program alive. */
    static ProgressLine start(PrintWriter err) {
        var line = new ProgressLine(err);
        var thread = new Thread(line::keepShowing, "progress");
        thread.setDaemon(true);
        thread.start();
        return line;
    }

    @Override
    public Progress progress() {
        return this;
    }

    @Override
    public synchronized void begin(Stage stage, int things) {
        done.set(0);
        state = new State(stage, things);
        paused = false;
    }

    @Override
    public void step() {
        done.incrementAndGet();
    }

    /** What there is to say now: {@code reading 812 of 10,000 files}. */
    String text() {
        var now = state;
        if (now.things() == 0 || now.stage().things().isEmpty()) {
            return now.stage().words();
        }
        boolean verb = now.stage() == Stage.READ || now.stage() == Stage.FORMAT;
        return String.format(
                Locale.ROOT,
                "%s%s %,d of %,d %s",
                now.stage().words(),
                verb ? "" : ":",
                Math.min(done.get(), now.things()),
                now.things(),
                now.stage().things());
    }

    private void keepShowing() {
        try {
            Thread.sleep(PATIENCE);
            while (show()) {
                Thread.sleep(EVERY);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** Writes the line, where it is not there already; false when it is not to be seen any more. */
    synchronized boolean show() {
        String text = text();
        if (!closed && !paused && !text.equals(shown)) {
            err.print(ERASE + text);
            err.flush();
            shown = text;
        }
        return !closed;
    }

    @Override
    public synchronized void pause() {
        if (!shown.isEmpty()) {
            err.print(ERASE);
            err.flush();
            shown = "";
        }
        paused = true;
    }

    @Override
    public synchronized void close() {
        pause();
        closed = true;
    }
}
