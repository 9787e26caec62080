package dev.credence.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Where a watch shows what it found. */
interface WatchScreen {
    /** How wide what is shown may be. */
    int width();

    /**
     * Shows one state of things.
     *
     * @param text what was found, in lines
     * @param status the line below it
     */
    void show(String text, String status);

    /** A log: each state below the one before. */
    static WatchScreen log(PrintWriter out) {
        return new WatchScreen() {
            @Override
            public int width() {
                return Terminal.width();
            }

            @Override
            public void show(String text, String status) {
                out.print(text + status + "\n");
                out.flush();
            }
        };
    }

    /** A terminal: each state takes the place of the one before, in one piece, so that nothing flickers. */
    static WatchScreen terminal(PrintWriter out, Supplier<Terminal.Size> size) {
        return new WatchScreen() {
            private static final String CLEAR = "\u001b[2J";
            private static final String HOME = "\u001b[H";
            private static final String TO_END_OF_LINE = "\u001b[K";
            private static final String TO_END_OF_SCREEN = "\u001b[J";
            private boolean started;
            private Terminal.Size known = size.get();

            @Override
            public int width() {
                known = size.get();
                return known.columns();
            }

            @Override
            public void show(String text, String status) {
                var frame = new StringBuilder(started ? HOME : CLEAR + HOME);
                started = true;
                for (var line : fitting(text)) {
                    frame.append(line).append(TO_END_OF_LINE).append('\n');
                }
                frame.append(status).append(TO_END_OF_LINE).append(TO_END_OF_SCREEN);
                out.print(frame);
                out.flush();
            }

            /** Of more lines than there is room for, the first: what is wrong first is put right first. */
            private List<String> fitting(String text) {
                var lines = text.lines().toList();
                int room = known.rows() - 1;
                if (known.rows() == 0 || lines.size() <= room) {
                    return lines;
                }
                int shown = Math.max(0, room - 1);
                var some = new ArrayList<>(lines.subList(0, shown));
                some.add(
                        "\u001b[0m... and " + (lines.size() - shown) + " more lines; `credence check` prints them all");
                return some;
            }
        };
    }
}
