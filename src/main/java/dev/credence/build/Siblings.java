package dev.credence.build;

import dev.credence.diagnostic.Suggestions;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What else lies in a folder where a file is not. */
final class Siblings {
    private Siblings() {}

    /** The paths, as they are shown, of files and folders there with a similar name. */
    static List<String> like(Path missing, ShownPaths shownPaths) {
        return namesLike(missing).stream()
                .map(similar -> shownPaths.show(missing.resolveSibling(similar)))
                .toList();
    }

    /** Their names. */
    static List<String> namesLike(Path missing) {
        var folder = missing.getParent();
        var name = missing.getFileName();
        if (folder == null || name == null) {
            return List.of();
        }
        var names = new ArrayList<String>();
        try (var entries = Files.newDirectoryStream(folder)) {
            entries.forEach(entry -> names.add(String.valueOf(entry.getFileName())));
        } catch (IOException | DirectoryIteratorException none) {
            return List.of();
        }
        return Suggestions.of(name.toString(), names);
    }
}
