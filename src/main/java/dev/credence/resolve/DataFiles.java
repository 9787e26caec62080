package dev.credence.resolve;

import dev.credence.source.SourceFile;
import java.util.List;

/** The data files beside the specs. Whoever runs the compiler reads them; resolving touches no disk. */
@FunctionalInterface
public interface DataFiles {
    /**
     * Reads a file named in {@code spec}.
     *
     * @param name as the author wrote it, relative to the folder of the spec
     */
    Answer read(SourceFile spec, String name);

    /** What came of it. */
    sealed interface Answer {
        record Found(SourceFile file) implements Answer {}

        /**
         * There is no such file.
         *
         * @param similar the names of files beside it that may be meant
         */
        record Missing(List<String> similar) implements Answer {
            public Missing {
                similar = List.copyOf(similar);
            }
        }

        /** It lies outside the workspace, or its name leads there. */
        record Outside() implements Answer {}

        /** It is there and cannot be used; {@code why} completes "this file ...". */
        record Unreadable(String why) implements Answer {}
    }
}
