package dev.credence.build;

import dev.credence.resolve.Workers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Work on many things at once, with results in the order of the things, so that no output depends on which was ready first. */
final class Parallel {
    /** Fewer things than this are done sooner by one thread than by waking another. */
    private static final int WORTH_IT = 16;

    /** The same, lent to stages that start no threads themselves. */
    static final Workers WORKERS = new Workers() {
        @Override
        public <A, B> List<B> map(List<A> things, Function<A, B> work) {
            return Parallel.map(things, work);
        }
    };

    private Parallel() {}

    static <A, B> List<B> map(List<A> things, Function<A, B> work) {
        return map(things, things.size() >= WORTH_IT, work);
    }

    /** @param worthIt whether there is so much to do that it is done sooner by several threads, which have to be waked */
    static <A, B> List<B> map(List<A> things, boolean worthIt, Function<A, B> work) {
        if (!worthIt) {
            var results = new ArrayList<B>(things.size());
            things.forEach(thing -> results.add(work.apply(thing)));
            return results;
        }
        return IntStream.range(0, things.size())
                .parallel()
                .mapToObj(i -> work.apply(things.get(i)))
                .toList();
    }
}
