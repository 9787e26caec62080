package dev.credence.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.credence.model.Level;
import dev.credence.model.Units;
import dev.credence.path.PathClause.*;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long clauses 2.4, 2.5 and 2.7 take on programs of real shape. The numbers are printed; only their order of size is asserted. */
class PathBenchTest {
    static final List<PathClause> CLAUSES = List.of(
            PathClause.atLeast(Units.of(12)),
            new PathClause(
                    Window.between(Units.of(12), Units.of(18)),
                    Tally.units(Level.UPPER).countingUpTo(Units.of(6), Level.GRADUATE),
                    Sense.AT_LEAST,
                    Bound.share(new Units(3, 4))),
            PathClause.atLeast(Units.of(12), Level.UPPER).within(Window.moreThan(Units.of(18))),
            PathClause.atLeastShare(new Units(7, 10), Level.GRADUATE));

    @Test
    void fortyProgramsAreDecidedInAMoment() {
        run(40);
    }

    @Test
    @Tag("full")
    void twoThousandProgramsAreDecidedInSeconds() {
        run(2_000);
    }

    private static void run(int count) {
        var shapes = IntStream.range(0, count).mapToObj(RealShape::new).toList();
        long[] nanos = new long[count];
        long[] ranges = new long[count];
        var counts = new ConcurrentSkipListMap<String, Integer>();
        long start = System.nanoTime();
        // Two at a time, as `check` does on a machine of two cores; nothing of them is shared.
        IntStream.range(0, 2).parallel().forEach(half -> {
            for (int i = half; i < count; i += 2) {
                measure(shapes.get(i), i, nanos, ranges, counts);
            }
        });
        double wall = (System.nanoTime() - start) / 1e9;
        int[] choices =
                shapes.stream().mapToInt(shape -> shape.choices).sorted().toArray();
        System.out.printf(
                "%d programs, median %d choices, most %d, %d with courses in two lists: %s, %.1f s by two at a time%n",
                count,
                choices[count / 2],
                choices[count - 1],
                shapes.stream().filter(shape -> shape.overlaps).count(),
                counts,
                wall);
        print("clauses", nanos);
        print("ranges", ranges);
        assertEquals(0, counts.getOrDefault("Undecided", 0));
        assertTrue(Arrays.stream(nanos).sum() < count * 1_000_000_000L, "more than a second each");
    }

    private static void measure(
            RealShape shape, int index, long[] nanos, long[] ranges, ConcurrentMap<String, Integer> counts) {
        long start = cpu();
        var engine = PathEngine.of(shape.facts);
        for (var clause : CLAUSES) {
            counts.merge(engine.decide(clause).getClass().getSimpleName(), 1, Integer::sum);
        }
        nanos[index] = cpu() - start;
        engine.ranges();
        ranges[index] = cpu() - start - nanos[index];
    }

    /** Of this thread, so that what else the machine does is not counted. */
    private static long cpu() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void print(String what, long[] nanos) {
        int count = nanos.length;
        int slowest = 0;
        for (int i = 0; i < count; i++) {
            slowest = nanos[i] > nanos[slowest] ? i : slowest;
        }
        long sum = Arrays.stream(nanos).sum();
        Arrays.sort(nanos);
        System.out.printf(
                "%s: %.1f s in all, p50 %.2f ms, p99 %.1f ms, max %.1f ms (program %d)%n",
                what,
                sum / 1e9,
                nanos[count / 2] / 1e6,
                nanos[count * 99 / 100] / 1e6,
                nanos[count - 1] / 1e6,
                slowest);
    }
}
