package dev.credence.resolve;

import java.util.List;
import java.util.function.Function;

/** Who does work on many things that need nothing of each other. Resolving itself starts no threads; its caller may lend some. */
public interface Workers {
    /** One after the other. */
    Workers ONE = new Workers() {
        @Override
        public <A, B> List<B> map(List<A> things, Function<A, B> work) {
            return things.stream().map(work).toList();
        }
    };

    /** The results in the order of the things, whoever was ready first. */
    <A, B> List<B> map(List<A> things, Function<A, B> work);
}
