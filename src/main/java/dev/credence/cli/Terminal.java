package dev.credence.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** What a person sits at, if anybody does. */
final class Terminal {
    private static final int WIDTH = 100;
    private static final int NARROWEST = 40;

    /** Rows and columns; no rows where nobody knows. */
    record Size(int rows, int columns) {}

    private Terminal() {}

    /** Whether standard error is one: the launcher knows, Java only guesses. */
    static boolean atStandardError() {
        String said = System.getProperty("credence.terminal");
        return said == null ? System.console() != null : said.contains("2");
    }

    /** Whether what is printed is read there too, and is not sent to a file; where nobody knows, it is not. */
    static boolean atStandardOutput() {
        return System.getProperty("credence.terminal", "").contains("1");
    }

    /** Whether colour is wanted where people read. */
    static boolean hasColour() {
        return atStandardError() && System.getenv("NO_COLOR") == null && !isDumb();
    }

    /** Whether it can only print line after line. */
    static boolean isDumb() {
        return "dumb".equals(System.getenv("TERM"));
    }

    static int width() {
        var columns = System.getenv("COLUMNS");
        try {
            return columns == null ? WIDTH : Math.max(NARROWEST, Integer.parseInt(columns));
        } catch (NumberFormatException odd) {
            return WIDTH;
        }
    }

    /** As large as it is now: people change the size of their windows. Asks another program, which takes some milliseconds. */
    static Size size() {
        try {
            var stty = new ProcessBuilder("stty", "size")
                    .redirectInput(new File("/dev/tty"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said;
            try (var out = stty.getInputStream()) {
                said = new String(out.readAllBytes(), StandardCharsets.US_ASCII).strip();
            }
            if (stty.waitFor(1, TimeUnit.SECONDS) && said.matches("[1-9]\\d{0,4} [1-9]\\d{0,4}")) {
                var parts = said.split(" ");
                return new Size(Integer.parseInt(parts[0]), Math.max(NARROWEST, Integer.parseInt(parts[1])));
            }
        } catch (IOException noSuchProgram) {
            // As on Windows.
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return new Size(0, width());
    }
}
