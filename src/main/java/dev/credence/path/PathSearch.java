package dev.credence.path;

import dev.credence.path.Aim.Form;
import dev.credence.path.JoinedSums.Found;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds the smallest path with given sums, line by line and without a solver.
 *
 * <p>At first nobody looks at whether a course is used twice: every path is among the ways found then, and the smallest of these is the
 * smallest path unless it uses a course twice. Where it does, that course is watched from then on, and the sums are computed anew. So
 * where nothing is found there is no path, and what is found is the smallest; only the few courses that matter are ever told apart.
 */
final class PathSearch {
    private final Layout layout;
    private final Scale scale;
    private final Node.Rules rules;
    private final int budget;
    /** The lines of the program, each of which every path completes. */
    private final List<Node.Child> lines = new ArrayList<>();
    /** How many of them come before those with a level that nobody knows. */
    private final int stated;
    /** Whether something inside a line has such a level. */
    private boolean hides;

    /** Of every line, what its leaves use; and what must not be used before it because of the lines after it. */
    private final List<int[]> used = new ArrayList<>();

    private final List<int[]> later = new ArrayList<>();
    private final List<StateSet> sums = new ArrayList<>();
    private final int[] watched;
    private boolean spent;

    private PathSearch(Layout layout, Scale scale, Node.All root, int budget, int kinBits) {
        this.layout = layout;
        this.scale = scale;
        this.budget = budget;
        rules = root.rules();
        watched = new int[layout.conflicts.words()];
        // What a block excludes ends with the block, so that a whole path does not show it.
        for (int bit = kinBits; bit < layout.conflicts.bits(); bit++) {
            watched[bit >> 5] |= 1 << bit;
        }
        addLines(root);
        lines.sort(Comparator.comparing(PathSearch::isUnstated));
        stated = (int) lines.stream().filter(line -> !isUnstated(line)).count();
        for (var line : lines) {
            int[] bits = new int[watched.length];
            addUsed(line.node(), bits);
            used.add(bits);
        }
        for (int i = 0; i < used.size(); i++) {
            int[] bits = new int[watched.length];
            for (int[] after : used.subList(i + 1, used.size())) {
                for (int word = 0; word < bits.length; word++) {
                    bits[word] |= after[word];
                }
            }
            int[] clashing = new int[watched.length];
            layout.conflicts.forbidden(bits, 0, clashing);
            later.add(clashing);
        }
        lines.forEach(line -> sums.add(sums(line)));
    }

    /**
     * A search, where the sums of a program tell its paths; empty where a limit is left out, or something is not stated.
     *
     * @param kinBits how many of the bits of used courses are those of courses
     */
    static Optional<PathSearch> of(Layout layout, Scale scale, Node.All root, int budget, int kinBits) {
        var search = new PathSearch(layout, scale, root, budget, kinBits);
        return search.isWhole() ? Optional.of(search) : Optional.empty();
    }

    private boolean isWhole() {
        boolean whole = !rules.relaxed();
        for (var counter : rules.counters()) {
            whole &= !counter.ignored;
        }
        for (var set : sums) {
            whole &= set.inexact == 0;
            for (int i = 0; i < set.size(); i++) {
                int at = i * set.width;
                whole &= set.data[at + Layout.ENDLESS] == 0 && set.data[at + Layout.FREE] == 0;
            }
        }
        return whole;
    }

    /** A line that only groups others, of which some always shows that it is on, stands for these. */
    private void addLines(Node.All all) {
        for (var child : all.children()) {
            boolean groups = child.node() instanceof Node.All inner
                    && inner.rules().isNone()
                    && !child.maybeOff()
                    && Arrays.stream(inner.children()).anyMatch(line -> !line.maybeOff());
            if (groups) {
                addLines((Node.All) child.node());
            } else {
                lines.add(child);
            }
        }
    }

    private static boolean isUnstated(Node.Child line) {
        return line.node() instanceof Node.Leaf leaf && leaf.states().unstated && !line.maybeOff();
    }

    private void addUsed(Node node, int[] bits) {
        if (node instanceof Node.Leaf leaf) {
            hides |=
                    leaf.states().unstated && lines.stream().noneMatch(line -> line.node() == node && isUnstated(line));
            for (int i = 0; i < leaf.states().size(); i++) {
                for (int word = 0; word < bits.length; word++) {
                    bits[word] |= leaf.states().data[i * layout.width + layout.maskStart + word];
                }
            }
        } else if (node instanceof Node.All all) {
            for (var child : all.children()) {
                addUsed(child.node(), bits);
            }
        } else if (node instanceof Node.OneOf oneOf) {
            for (var branch : oneOf.branches()) {
                addUsed(branch, bits);
            }
        } else {
            for (var entry : ((Node.Pick) node).entries()) {
                addUsed(entry.node(), bits);
            }
        }
    }

    private StateSet sums(Node.Child line) {
        return new Evaluator(layout, scale, Run.smallest(watched.clone(), budget)).child(line);
    }

    Scale scale() {
        return scale;
    }

    /** Whether there are levels that nobody knows. */
    boolean hasUnstated() {
        return stated < lines.size() || hides;
    }

    /** Whether some of them are those of choices, so that not every path has them. */
    boolean hidesUnstated() {
        return hides;
    }

    /**
     * The smallest path of those that meet one of some aims, which all want the best or all do not; empty where there is none.
     *
     * @throws Run.Overflow where that would take too long
     */
    Optional<Found> smallest(List<Aim> aims) {
        return unclashing(() -> {
            Found best = null;
            for (var aim : aims) {
                var joined = new JoinedSums(aim, layout, rules, budget);
                var found = joined.smallest(sums, stated, later);
                best = found == null || (best != null && joined.compare(best, found) <= 0) ? best : found;
            }
            return best;
        });
    }

    /**
     * The smallest choice of a student that comes to no more than a limit whatever the levels are that nobody knows, with the kindest of
     * these; empty where there is none.
     *
     * @param forms of which the slack is the least, or the greatest
     */
    Optional<Found> forEveryFilling(int from, int to, List<Form> forms, boolean least, long limit) {
        var free = new Aim(from, to, forms, forms, false, Aim.NO_LIMIT);
        var aim = new Aim(from, to, forms, forms, false, limit);
        var open = lines.subList(stated, lines.size()).stream()
                .map(line -> ((Node.Leaf) line.node()).states())
                .toList();
        return unclashing(() -> {
            var joined = new JoinedSums(free, layout, rules, budget);
            var before = joined.joined(sums.subList(0, stated), stated, later);
            var way = new EveryFilling(joined, aim, least, open, watched).find(before);
            return way == null ? null : new Found(way, 0);
        });
    }

    /** What is found once every course is watched that it would use twice. */
    private Optional<Found> unclashing(Supplier<@Nullable Found> search) {
        while (true) {
            var found = search.get();
            if (found == null) {
                return Optional.empty();
            }
            int[] clashing = clashing(found.way());
            if (clashing.length == 0) {
                return Optional.of(found);
            }
            watch(clashing);
        }
    }

    /** The bits of courses that a way takes together and that do not count together. */
    private int[] clashing(Way way) {
        var bits = new java.util.BitSet();
        var taken = way.taken();
        for (int i = 0; i < taken.size(); i++) {
            for (int j = 0; j < i && taken.get(i).bit >= 0; j++) {
                int a = taken.get(i).bit;
                int b = taken.get(j).bit;
                if (b >= 0 && layout.conflicts.excludes(a, b)) {
                    bits.set(a);
                    bits.set(b);
                }
            }
        }
        return bits.stream().toArray();
    }

    /** Computes those lines anew that may use what is watched from now on. */
    private void watch(int[] bits) {
        if (spent) {
            throw new Run.Overflow();
        }
        boolean news = false;
        for (int bit : bits) {
            news |= (watched[bit >> 5] & 1 << bit) == 0;
            watched[bit >> 5] |= 1 << bit;
        }
        if (!news) {
            throw new IllegalStateException("courses that are watched were used twice; please report this program");
        }
        spent = true;
        for (int i = 0; i < sums.size(); i++) {
            for (int bit : bits) {
                if ((used.get(i)[bit >> 5] & 1 << bit) != 0) {
                    sums.set(i, sums(lines.get(i)));
                    break;
                }
            }
        }
        spent = false;
    }
}
