package dev.credence.cli;

import dev.credence.build.Progress;
import java.io.PrintWriter;
import java.util.Locale;

/**
 * What is told of work while it is done: a line that is rewritten, where a person waits at a terminal for more than a second; and at the
 * end the time of each stage, where that was asked for.
 */
interface Told extends AutoCloseable {
    /** Gets to know how far the work is. */
    Progress progress();

    /** Something is about to be printed: a line that is being rewritten makes room. */
    void pause();

    /** The work is done. */
    @Override
    void close();

    /** For work that nobody is told of. */
    Told NOTHING = new Told() {
        @Override
        public Progress progress() {
            return Progress.NONE;
        }

        @Override
        public void pause() {}

        @Override
        public void close() {}
    };

    static Told of(PrintWriter err, boolean quiet, boolean verbose) {
        if (verbose) {
            return new StageTimes(err, System::nanoTime);
        }
        return quiet || !Terminal.atStandardError() || Terminal.isDumb() ? NOTHING : ProgressLine.start(err);
    }

    /** Milliseconds as people read them. */
    static String milliseconds(long nanoseconds) {
        return String.format(Locale.ROOT, "%,d ms", Math.round(nanoseconds / 1e6));
    }
}
