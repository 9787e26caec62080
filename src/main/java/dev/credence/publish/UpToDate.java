package dev.credence.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Whether an output folder is what a run would make it, told without making anything: it was made from the same, and every file still
 * has the size that its manifest says and has not been touched since the manifest of the folder was written, which is always last.
 */
public final class UpToDate {
    private UpToDate() {}

    /** How a run would end that has nothing to do; empty where there may be something to do. */
    public static Optional<WriteResult.Written> check(Path out, OutputSettings settings) {
        try {
            var folder = OutputFolder.look(out, settings);
            var manifest = folder.before("");
            if (folder.wasInterrupted()
                    || manifest.isEmpty()
                    || settings.inputs().isEmpty()
                    || !manifest.get().inputs().equals(settings.inputs())) {
                return Optional.empty();
            }
            var since = Files.getLastModifiedTime(out.resolve(Manifest.NAME));
            var listed = new ArrayList<Listed>();
            add(out, manifest.get(), listed);
            for (var catalog : manifest.get().catalogs()) {
                var at = out.resolve(catalog.folder());
                var own = folder.before(catalog.folder());
                if (own.isEmpty()) {
                    return Optional.empty();
                }
                add(at, own.get(), listed);
                listed.add(new Listed(at.resolve(Manifest.NAME), OptionalLong.empty()));
                listed.add(new Listed(at.resolve(Manifest.SUMS), OptionalLong.empty()));
            }
            boolean same = listed.stream().allMatch(file -> file.isUntouched(since));
            // The manifest of the folder itself is counted too.
            return same ? Optional.of(new WriteResult.Written(0, listed.size() + 1, 0)) : Optional.empty();
        } catch (IOException unsure) {
            // The run itself will say what is wrong with the folder.
            return Optional.empty();
        }
    }

    private static void add(Path at, Manifest manifest, List<Listed> listed) {
        manifest.files()
                .forEach(file -> listed.add(new Listed(at.resolve(file.path()), OptionalLong.of(file.bytes()))));
    }

    /** @param bytes its size, where the manifest tells it */
    private record Listed(Path path, OptionalLong bytes) {
        boolean isUntouched(FileTime since) {
            try {
                var found = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                return found.isRegularFile()
                        && found.lastModifiedTime().compareTo(since) <= 0
                        && (bytes.isEmpty() || bytes.getAsLong() == found.size());
            } catch (IOException gone) {
                return false;
            }
        }
    }
}
