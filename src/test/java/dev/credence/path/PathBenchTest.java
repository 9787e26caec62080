package dev.credence.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.credence.model.Level;
import dev.credence.model.Units;
import dev.credence.path.PathClause.*;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
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
        long[] nanos = new long[count];
        long[] ranges = new long[count];
        var counts = new TreeMap<String, Integer>();
        int overlapping = 0;
        int[] choices = new int[count];
        for (int i = 0; i < count; i++) {
            var shape = new RealShape(i);
            overlapping += shape.overlaps ? 1 : 0;
            choices[i] = shape.choices;
            var engine = PathEngine.of(shape.facts);
            long start = cpu();
            for (var clause : CLAUSES) {
                counts.merge(engine.decide(clause).getClass().getSimpleName(), 1, Integer::sum);
            }
            nanos[i] = cpu() - start;
            engine.ranges();
            ranges[i] = cpu() - start - nanos[i];
        }
        Arrays.sort(choices);
        System.out.println(count + " programs, median " + choices[count / 2] + " choices, most " + choices[count - 1]
                + ", " + overlapping + " with courses in two lists: " + counts);
        print("clauses", nanos);
        print("ranges", ranges);
        assertEquals(0, counts.getOrDefault("Undecided", 0));
        assertTrue(Arrays.stream(nanos).sum() < count * 1_000_000_000L, "more than a second each");
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
