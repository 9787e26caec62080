package dev.credence.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ParallelTest {
    @Test
    void results_have_the_order_of_the_things() {
        for (int size : new int[] {0, 1, 15, 16, 17, 1000, 10_001}) {
            var things = IntStream.range(0, size).boxed().toList();
            assertEquals(things.stream().map(i -> i * i).toList(), Parallel.map(things, i -> i * i), "of " + size);
        }
    }

    @Test
    void what_the_work_throws_is_thrown_to_who_asked_for_it() {
        var things = IntStream.range(0, 1000).boxed().toList();
        for (int bad : new int[] {0, 500, 999}) {
            var thrown = new IllegalStateException("of " + bad);
            var seen = assertThrows(
                    RuntimeException.class,
                    () -> Parallel.map(things, i -> {
                        if (i == bad) {
                            throw thrown;
                        }
                        return i;
                    }));
            assertSame(thrown.getClass(), seen.getClass());
        }
    }

    @Test
    void work_may_itself_be_shared_out() {
        var things = IntStream.range(0, 40).boxed().toList();
        var sums = Parallel.map(
                things,
                i -> Parallel.map(things, j -> i * j).stream().mapToInt(k -> k).sum());
        assertEquals(things.stream().map(i -> i * 780).toList(), sums);
    }

    /** The caller does what nobody else has time for. */
    @Test
    void it_ends_while_every_other_thread_is_busy() throws InterruptedException {
        var gate = new CountDownLatch(1);
        for (int i = 0; i < 2 * ForkJoinPool.getCommonPoolParallelism(); i++) {
            ForkJoinPool.commonPool().execute(() -> await(gate));
        }
        try {
            assertEquals(
                    IntStream.range(1, 101).boxed().toList(),
                    Parallel.map(IntStream.range(0, 100).boxed().toList(), i -> i + 1));
        } finally {
            gate.countDown();
        }
    }

    private static void await(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
