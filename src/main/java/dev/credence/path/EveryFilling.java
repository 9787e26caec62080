package dev.credence.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the smallest choice of a student that breaks a clause whatever the levels are that nobody knows, and then fills these as kindly
 * as can be. The lines with such levels are few; every way to fill them is looked at.
 */
final class EveryFilling {
    private static final int MOST_LINES = 3;
    private static final int LEVELS = 3;

    private final JoinedSums sums;
    private final Aim aim;
    private final boolean leastOfForms;
    /** What is seen of every line, by level, and by what the student decides there. */
    private final List<int[][][]> seen = new ArrayList<>();

    private final List<Way[][]> ways = new ArrayList<>();
    private final int[] sum;
    private @Nullable Way smallest;
    private int state;
    private int choice;

    /**
     * @param aim whose forms make the slack
     * @param leastOfForms whether the slack is the least of them, else the greatest
     * @param open the lines of unknown level
     */
    EveryFilling(JoinedSums sums, Aim aim, boolean leastOfForms, List<StateSet> open, int[] watched) {
        this.sums = sums;
        this.aim = aim;
        this.leastOfForms = leastOfForms;
        sum = new int[sums.width()];
        if (open.size() > MOST_LINES) {
            throw new Run.Overflow();
        }
        for (var line : open) {
            var columns = new int[LEVELS][][];
            var takes = new Way[LEVELS][];
            for (int level = 0; level < LEVELS; level++) {
                var part = line.parts.get(level);
                columns[level] = new int[part.size()][];
                takes[level] = new Way[part.size()];
                for (int i = 0; i < part.size(); i++) {
                    columns[level][i] = sums.watched(sums.seen(part, i, aim.forms()), watched)
                            .clone();
                    takes[level][i] = Way.of(java.util.Objects.requireNonNull(part.leaves)[i], 1);
                }
            }
            seen.add(columns);
            ways.add(takes);
        }
    }

    /** The smallest such choice, with the kindest filling; null where there is none. */
    @Nullable
    Way find(StateSet joined) {
        for (int i = 0; i < joined.size(); i++) {
            for (int c = 0; c < choices(); c++) {
                var way = failing(joined, i, c);
                if (way != null && (smallest == null || Way.compare(way, smallest) < 0)) {
                    smallest = way;
                    state = i;
                    choice = c;
                }
            }
        }
        return smallest == null ? null : kindest(joined);
    }

    private int choices() {
        int choices = 1;
        for (var line : seen) {
            choices = Math.multiplyExact(choices, line[0].length);
        }
        return choices;
    }

    private int fillings() {
        return (int) Math.pow(LEVELS, seen.size());
    }

    /** The smallest filling of a choice, provided that the choice is a path with some and breaks the clause with each of those. */
    private @Nullable Way failing(StateSet joined, int index, int choice) {
        Way best = null;
        for (int filling = 0; filling < fillings(); filling++) {
            var way = filled(joined, index, choice, filling);
            if (way != null && slack() > aim.limit()) {
                return null;
            }
            best = way != null && (best == null || Way.compare(way, best) < 0) ? way : best;
        }
        return best;
    }

    private @Nullable Way kindest(StateSet joined) {
        Way best = null;
        long most = Long.MIN_VALUE;
        for (int filling = 0; filling < fillings(); filling++) {
            var way = filled(joined, state, choice, filling);
            if (way != null && (best == null || slack() > most || (slack() == most && Way.compare(way, best) < 0))) {
                best = way;
                most = slack();
            }
        }
        return best;
    }

    /** The way of a choice and a filling, its sums in {@link #sum}; null where it is no path. */
    private @Nullable Way filled(StateSet joined, int index, int choice, int filling) {
        System.arraycopy(joined.data, index * joined.width, sum, 0, sum.length);
        var way = joined.way(index);
        for (int i = 0; i < seen.size(); i++) {
            int decided = choice % seen.get(i)[0].length;
            int level = filling % LEVELS;
            choice /= seen.get(i)[0].length;
            filling /= LEVELS;
            if (!sums.add(sum, seen.get(i)[level][decided])) {
                return null;
            }
            way = Way.both(way, ways.get(i)[level][decided]);
        }
        return sums.isPath(sum, 0) ? way : null;
    }

    private long slack() {
        var forms = Arrays.stream(sum, 1, 1 + aim.forms().size());
        return leastOfForms ? forms.min().orElseThrow() : forms.max().orElseThrow();
    }
}
