package dev.credence.publish;

import java.util.List;
import java.util.Optional;

/** How a run ended. Paths are below the output folder, with forward slashes, in order. */
public sealed interface WriteResult {
    /**
     * The folder is as the run wants it. Manifests are counted too.
     *
     * @param written files that are new or have changed
     * @param unchanged files that were left alone, with their time of change
     * @param removed files of an earlier run that no longer exist
     */
    record Written(int written, int unchanged, int removed) implements WriteResult {}

    /** What a run would do that was told to compare only. */
    record Compared(List<String> missing, List<String> changed, List<String> stale, int unchanged)
            implements WriteResult {
        public Compared {
            missing = List.copyOf(missing);
            changed = List.copyOf(changed);
            stale = List.copyOf(stale);
        }

        public boolean isUpToDate() {
            return missing.isEmpty() && changed.isEmpty() && stale.isEmpty();
        }
    }

    /**
     * The folder could not be written, or may not be.
     *
     * @param file the file or folder that stopped it; empty for the output folder itself
     * @param why in a sentence for people, without the file
     */
    record Failed(Optional<String> file, String why) implements WriteResult {
        @Override
        public String toString() {
            return file.map(f -> f + ": " + why).orElse(why);
        }
    }
}
