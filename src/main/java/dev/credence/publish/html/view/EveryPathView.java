package dev.credence.publish.html.view;

import java.util.List;
import java.util.Optional;

/**
 * What holds on every path of a program, and what its policy asks for.
 *
 * @param gauge the tightest share against its threshold
 * @param tightest a path that comes as near to the threshold as any
 */
public record EveryPathView(List<Row> rows, Optional<Gauge> gauge, Optional<Tightest> tightest) {
    public EveryPathView {
        rows = List.copyOf(rows);
    }

    /**
     * One fact.
     *
     * @param clause its number, leading to the policy page
     * @param verdict its sign and word
     */
    public record Row(String fact, String found, String asked, Link clause, Verdict verdict) {
        /** Whether it says the same but for what is asked for. */
        public boolean isLike(Row other) {
            return new Row(fact, found, other.asked, clause, verdict).equals(other);
        }

        /** Asking for that too. */
        public Row with(String more) {
            String all = asked.equals(more) || asked.isEmpty() ? more : asked + ", " + more;
            return new Row(fact, found, all, clause, verdict);
        }
    }

    /** @param look the class of its sign: {@code holds}, {@code fails}, {@code unknown} or {@code na} */
    public record Verdict(String look, String words) {}

    /**
     * A bar as long as all units of the path, filled as far as what was found, with a tick at what is needed.
     *
     * @param title the drawing in words
     * @param filled how long the filled part is, of {@link #WIDTH}
     * @param tick where the tick stands
     */
    public record Gauge(String title, int filled, int tick, String needed, String found, String all) {
        /** Of the whole bar, in the units of the drawing. */
        public static final int WIDTH = 540;

        private static final int LABEL = 220;

        /** Whether a label that ends at a place has no room before it, and begins there instead. */
        public boolean begins(int place) {
            return place < LABEL;
        }

        /** Whether there is room for the length of the whole bar beside what was found. */
        public boolean showsAll() {
            return filled < WIDTH - LABEL / 2 && filled >= LABEL;
        }
    }

    /**
     * A path as a table.
     *
     * @param heads of the columns of numbers
     * @param arithmetic what decides, in the last line
     */
    public record Tightest(
            String summary,
            String caption,
            List<String> heads,
            List<Taking> takings,
            String arithmetic,
            List<String> sums) {
        public Tightest {
            heads = List.copyOf(heads);
            takings = List.copyOf(takings);
            sums = List.copyOf(sums);
        }
    }

    /** One line of the path; {@code code} is empty for what has none. */
    public record Taking(Text code, String title, List<String> cells) {
        public Taking {
            cells = List.copyOf(cells);
        }
    }
}
