package dev.credence.build.starter;

import dev.credence.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;

/** A first draft that can be written, or the reason why there is none. */
public sealed interface Draft {

    /**
     * Files that do not exist yet.
     *
     * @param files in the order in which they are written
     */
    record Ready(List<NewFile> files) implements Draft {
        public Ready {
            files = List.copyOf(files);
        }
    }

    /** One of them; {@code shown} is its path for people. */
    record NewFile(Path path, String shown, String text) {}

    /** What is wrong, in words. */
    record Refused(Why why, String message) implements Draft {}

    /** The draft would not compile where it is to stand. */
    record Unfit(List<Diagnostic> diagnostics) implements Draft {
        public Unfit {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /** What kind of reason it is. */
    enum Why {
        /** Something asked for cannot be. */
        USAGE,
        /** Something has to be there first. */
        CONTENT,
        /** A file is in the way. */
        EXISTS
    }
}
