package dev.credence.publish;

import dev.credence.resolve.Workers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Work on many things at once, with results in the order of the things, so that no output depends on which was ready first. */
public final class Parallel {
    /** Fewer things than this are done sooner by one thread than by waking another. */
    private static final int WORTH_IT = 16;

    /** Each thread takes so many shares of the things, one after another, that none waits long for the last. */
    private static final int SHARES = 32;

    private static final int HELPERS = ForkJoinPool.getCommonPoolParallelism();

    /** The same, lent to stages that start no threads themselves. */
    public static final Workers WORKERS = new Workers() {
        @Override
        public <A, B> List<B> map(List<A> things, Function<A, B> work) {
            return Parallel.map(things, work);
        }
    };

    private Parallel() {}

    /** @param things a list whose elements are found at once by their places */
    public static <A, B> List<B> map(List<A> things, Function<A, B> work) {
        return map(things, things.size() >= WORTH_IT, work);
    }

    /** @param worthIt whether there is so much to do that it is done sooner by several threads, which have to be waked */
    public static <A, B> List<B> map(List<A> things, boolean worthIt, Function<A, B> work) {
        if (!worthIt) {
            var results = new ArrayList<B>(things.size());
            things.forEach(thing -> results.add(work.apply(thing)));
            return results;
        }
        var results = new Object[things.size()];
        var next = new AtomicInteger();
        int step = Math.max(1, things.size() / (SHARES * (HELPERS + 1)));
        Runnable share = () -> {
            for (int from = next.getAndAdd(step); from < results.length; from = next.getAndAdd(step)) {
                for (int i = from; i < Math.min(from + step, results.length); i++) {
                    results[i] = work.apply(things.get(i));
                }
            }
        };
        var helpers = new ArrayList<ForkJoinTask<?>>();
        for (int i = 0; i < HELPERS; i++) {
            helpers.add(ForkJoinTask.adapt(share).fork());
        }
        try {
            share.run();
        } finally {
            // One that nobody had time for has nothing left to do. What another threw is thrown here.
            for (var helper : helpers) {
                if (!helper.tryUnfork()) {
                    helper.join();
                }
            }
        }
        @SuppressWarnings("unchecked") // each is what the work returned
        var all = (List<B>) Arrays.asList(results);
        return all;
    }
}
