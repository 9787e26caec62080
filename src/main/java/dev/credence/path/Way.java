package dev.credence.path;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One way through some lines: what it takes, and the lines that are on although nothing is taken there.
 *
 * <p>Ways have an order, the smallest first: fewest courses, then the alphabetically first names, then the least units, the lowest level
 * and the first place. What is added to two ways alike does not change which is the smaller; so the smallest way through two lines is
 * made of the smallest through each, and a sum needs to remember no other.
 */
final class Way {
    /** More than anyone takes; only what may be taken without end comes to more. */
    private static final int MOST = 256;

    /** Takes nothing, and says of no line that it is on. */
    static final Way NOTHING = new Way(0, new Taken[0], null, null, "");

    private final int courses;
    /** In the order of their ranks. */
    private final Taken[] taken;

    private final @Nullable Way one;
    private final @Nullable Way other;
    private final String on;

    private Way(int courses, Taken[] taken, @Nullable Way one, @Nullable Way other, String on) {
        this.courses = courses;
        this.taken = taken;
        this.one = one;
        this.other = other;
        this.on = on;
    }

    /** So many times the same. */
    static Way of(Taken taken, int times) {
        var all = new Taken[times];
        java.util.Arrays.fill(all, taken);
        return new Way(times, all, null, null, "");
    }

    /** A line that is on and takes nothing. */
    static Way on(String place) {
        return new Way(0, NOTHING.taken, null, null, place);
    }

    /** One after the other. */
    static Way both(Way one, Way other) {
        if (one == NOTHING || other == NOTHING) {
            return one == NOTHING ? other : one;
        }
        var taken = new Taken[one.taken.length + other.taken.length];
        if (taken.length > MOST) {
            throw new Run.Overflow();
        }
        int i = 0;
        int j = 0;
        for (int k = 0; k < taken.length; k++) {
            boolean first =
                    j == other.taken.length || (i < one.taken.length && one.taken[i].rank() <= other.taken[j].rank());
            taken[k] = first ? one.taken[i++] : other.taken[j++];
        }
        return new Way(one.courses + other.courses, taken, one, other, "");
    }

    int courses() {
        return courses;
    }

    List<Taken> taken() {
        return List.of(taken);
    }

    /** What it takes first by rank, of ways that take anything. */
    Taken first() {
        return taken[0];
    }

    /** Whether it is a single course or filling. */
    boolean isSingle() {
        return taken.length == 1;
    }

    /** The way itself where it shows that a line is on, else with a word that it is. */
    Way orOn(String place) {
        return this == NOTHING ? on(place) : this;
    }

    /** The places that are on besides those where something is taken. */
    void forEachOn(Consumer<String> then) {
        if (!on.isEmpty()) {
            then.accept(on);
        }
        if (one != null && other != null) {
            one.forEachOn(then);
            other.forEachOn(then);
        }
    }

    /** Places with all lines around them. */
    static void addWithin(String place, Set<String> to) {
        for (int end = place.length(); end > 0 && to.add(place.substring(0, end)); ) {
            end = place.lastIndexOf('.', end - 1);
        }
    }

    /** Whether two ways together are smaller than a third. */
    static boolean isSmaller(Way one, Way other, Way than) {
        return compare(one, other, than, NOTHING) < 0;
    }

    static int compare(Way a, Way b) {
        return compare(a, NOTHING, b, NOTHING);
    }

    private static int compare(Way a, Way b, Way c, Way d) {
        int fewer = a.courses + b.courses - c.courses - d.courses;
        if (fewer != 0) {
            return fewer;
        }
        int byName = compare(a.taken, b.taken, c.taken, d.taken, true);
        return byName != 0 ? byName : compare(a.taken, b.taken, c.taken, d.taken, false);
    }

    /** More of what comes first is smaller; names are those of courses, places also those of units. */
    private static int compare(Taken[] a, Taken[] b, Taken[] c, Taken[] d, boolean names) {
        int i = 0;
        int j = 0;
        int k = 0;
        int l = 0;
        while (true) {
            Taken here = null;
            while (here == null && (i < a.length || j < b.length)) {
                here = j == b.length || (i < a.length && a[i].rank() <= b[j].rank()) ? a[i++] : b[j++];
                here = names && here.inUnits ? null : here;
            }
            Taken there = null;
            while (there == null && (k < c.length || l < d.length)) {
                there = l == d.length || (k < c.length && c[k].rank() <= d[l].rank()) ? c[k++] : d[l++];
                there = names && there.inUnits ? null : there;
            }
            if (here == null || there == null) {
                return here == there ? 0 : here == null ? 1 : -1;
            }
            int order = names ? here.name() - there.name() : here.rank() - there.rank();
            if (order != 0) {
                return order;
            }
        }
    }
}
