package dev.credence.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sums of the lines of a program put together, as far as one aim asks: the total as far as the window tells totals apart, the values
 * of the forms, the counters of limits on the whole program and the courses watched. Of sums that differ in no more than that, only those
 * are kept that nothing makes needless: smaller values by a smaller way.
 */
final class JoinedSums {
    private final Aim aim;
    private final Layout layout;
    private final Node.Rules rules;
    private final int budget;
    private final int forms;
    private final int counters;
    private final int width;
    private final int[] sum;
    private final int[] forbidden;
    private int steps;

    JoinedSums(Aim aim, Layout layout, Node.Rules rules, int budget) {
        this.aim = aim;
        this.layout = layout;
        this.rules = rules;
        this.budget = budget;
        forms = aim.forms().size();
        counters = 1 + forms;
        width = counters + rules.counters().length + layout.conflicts.words();
        sum = new int[width];
        forbidden = new int[layout.conflicts.words()];
    }

    /** What was found: a way, and the greatest of the forms. */
    record Found(Way way, long value) {}

    /**
     * The smallest way that meets the aim; null where none does.
     *
     * @param parts the sums of every line; those with a level that nobody knows come last
     * @param stated how many lines come before these
     * @param later for every line, the courses used that lines after it may clash with
     */
    @Nullable
    Found smallest(List<StateSet> parts, int stated, List<int[]> later) {
        return best(joined(parts, stated, later));
    }

    /** The sums of some lines, put together. */
    StateSet joined(List<StateSet> parts, int stated, List<int[]> later) {
        var lines = new ArrayList<StateSet>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            lines.add(part(parts.get(i), i < stated ? aim.forms() : aim.unstated()));
        }
        var least = new int[lines.size() + 1][];
        least[lines.size()] = new int[counters];
        for (int i = lines.size() - 1; i >= 0; i--) {
            least[i] = least(lines.get(i), least[i + 1]);
        }
        Arrays.fill(sum, 0);
        for (int i = 0; i < forms; i++) {
            sum[1 + i] = aim.forms().get(i).constant();
        }
        var joined = StateSet.ofWays(width);
        joined.offer(sum, 0, Way.NOTHING, Way.NOTHING);
        for (int i = 0; i < lines.size() && !joined.isEmpty(); i++) {
            joined = kept(joined(joined, lines.get(i), least[i + 1], later.get(i)));
        }
        return joined;
    }

    private StateSet part(StateSet states, List<Aim.Form> forms) {
        var set = StateSet.ofWays(width);
        for (int i = 0; i < states.size(); i++) {
            set.offer(seen(states, i, forms), 0, states.way(i), Way.NOTHING);
        }
        return kept(set);
    }

    /** Of sums of a line what is looked at. */
    int[] seen(StateSet states, int index, List<Aim.Form> forms) {
        int at = index * states.width;
        sum[0] = total(Layout.total(states.data, at));
        for (int f = 0; f < this.forms; f++) {
            sum[1 + f] = forms.get(f).of(states.data, at);
        }
        for (int c = 0; c < rules.counters().length; c++) {
            sum[counters + c] = states.data[at + Layout.COUNTERS + rules.counters()[c].index];
        }
        System.arraycopy(states.data, at + layout.maskStart, sum, mask(), layout.conflicts.words());
        return sum;
    }

    /** Adds sums of one more line in place; false where courses of both do not count together. */
    boolean add(int[] to, int[] more) {
        layout.conflicts.forbidden(to, mask(), forbidden);
        if (layout.conflicts.clash(forbidden, more, mask())) {
            return false;
        }
        to[0] = total(to[0] + more[0]);
        for (int i = 1; i < mask(); i++) {
            to[i] = Math.addExact(to[i], more[i]);
        }
        for (int i = mask(); i < width; i++) {
            to[i] |= more[i];
        }
        return true;
    }

    /** Of the courses used, those that are watched. */
    int[] watched(int[] seen, int[] watched) {
        for (int word = 0; word < watched.length; word++) {
            seen[mask() + word] &= watched[word];
        }
        return seen;
    }

    int width() {
        return width;
    }

    private int mask() {
        return width - layout.conflicts.words();
    }

    /** Totals from where the window begins are one where it does not end. */
    private int total(int total) {
        return aim.to() == Integer.MAX_VALUE ? Math.min(total, aim.from()) : total;
    }

    /** The least total and the least values that are added from a line on. */
    private int[] least(StateSet line, int[] after) {
        int[] least = new int[counters];
        for (int column = 0; column < counters && !line.isEmpty(); column++) {
            least[column] = Integer.MAX_VALUE;
            for (int i = 0; i < line.size(); i++) {
                least[column] = Math.min(least[column], line.data[i * width + column]);
            }
            least[column] = Math.addExact(least[column], after[column]);
        }
        return least;
    }

    private StateSet joined(StateSet before, StateSet line, int[] after, int[] later) {
        var set = StateSet.ofWays(width);
        for (int i = 0; i < before.size(); i++) {
            layout.conflicts.forbidden(before.data, i * width + mask(), forbidden);
            for (int j = 0; j < line.size(); j++) {
                if (++steps > budget) {
                    throw new Run.Overflow();
                }
                if (!layout.conflicts.clash(forbidden, line.data, j * width + mask())
                        && add(before.data, i * width, line.data, j * width, after, later)) {
                    set.offer(sum, 0, before.way(i), line.way(j));
                }
            }
        }
        return set;
    }

    /** Puts a sum together; false where it cannot meet the aim whatever is still added. */
    private boolean add(int[] a, int ai, int[] b, int bi, int[] after, int[] later) {
        int total = a[ai] + b[bi];
        if (total + (long) after[0] > aim.to()) {
            return false;
        }
        sum[0] = total(total);
        for (int f = 1; f <= forms; f++) {
            sum[f] = Math.addExact(a[ai + f], b[bi + f]);
            if (!aim.best() && sum[f] + (long) after[f] > aim.limit()) {
                return false;
            }
        }
        for (int c = 0; c < rules.counters().length; c++) {
            int at = counters + c;
            sum[at] = Math.min(rules.counters()[c].cap(), Math.addExact(a[ai + at], b[bi + at]));
        }
        for (int w = 0; w < later.length; w++) {
            int at = mask() + w;
            sum[at] = (a[ai + at] | b[bi + at]) & later[w];
        }
        return true;
    }

    /** Without what is needless. */
    private StateSet kept(StateSet set) {
        if (set.size() < 2) {
            return set;
        }
        var order = new Integer[set.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        Arrays.sort(order, (a, b) -> {
            int byKey = compareKeys(set, a, b);
            for (int f = 1; f <= forms && byKey == 0; f++) {
                byKey = Integer.compare(set.data[a * width + f], set.data[b * width + f]);
            }
            return byKey != 0 ? byKey : Way.compare(set.way(a), set.way(b));
        });
        var kept = StateSet.ofWays(width);
        int[] ofKey = new int[order.length];
        int count = 0;
        for (int i = 0; i < order.length; i++) {
            if (i > 0 && compareKeys(set, order[i - 1], order[i]) != 0) {
                count = 0;
            }
            if (!isNeedless(set, order[i], ofKey, count)) {
                ofKey[count++] = order[i];
                kept.offer(set.data, order[i] * width, set.way(order[i]), Way.NOTHING);
            }
        }
        return kept;
    }

    private int compareKeys(StateSet set, int a, int b) {
        int order = Integer.compare(set.data[a * width], set.data[b * width]);
        for (int column = counters; column < width && order == 0; column++) {
            order = Integer.compare(set.data[a * width + column], set.data[b * width + column]);
        }
        return order;
    }

    /** Whether one of those kept, which all have no more of the first form, is at least as good in everything. */
    private boolean isNeedless(StateSet set, int index, int[] kept, int count) {
        if (count > 0 && aim.best() && forms <= 1) {
            return true;
        }
        for (int k = 0; k < count; k++) {
            boolean less = forms < 2 || set.data[kept[k] * width + 2] <= set.data[index * width + 2];
            if (less && Way.compare(set.way(kept[k]), set.way(index)) <= 0) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Found best(StateSet joined) {
        Found best = null;
        for (int i = 0; i < joined.size(); i++) {
            int at = i * width;
            long value = forms == 0 ? Long.MIN_VALUE : joined.data[at + 1];
            for (int f = 2; f <= forms; f++) {
                value = Math.max(value, joined.data[at + f]);
            }
            if (isPath(joined.data, at) && (aim.best() || value <= aim.limit())) {
                var found = new Found(joined.way(i), value);
                best = best == null || compare(found, best) < 0 ? found : best;
            }
        }
        return best;
    }

    /** Whether all lines together lie in the window and keep the limits on the whole program. */
    boolean isPath(int[] data, int at) {
        boolean path = data[at] >= aim.from() && data[at] <= aim.to();
        for (int c = 0; c < rules.counters().length; c++) {
            path &= rules.counters()[c].holds(data[at + counters + c]);
        }
        return path;
    }

    /** Which of two is the better one for an aim of this kind. */
    int compare(Found one, Found other) {
        int byValue = aim.best() ? Long.compare(one.value(), other.value()) : 0;
        return byValue != 0 ? byValue : Way.compare(one.way(), other.way());
    }
}
