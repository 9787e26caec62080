package dev.credence.build;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Looks in the folders above what was asked for, up to the first one that declares an institution: who checks one file still gets
 * the edition and the courses it belongs to. Only the specs that lie directly in those folders are taken, and no links.
 */
final class ContextSearch {
    private static final int LEVELS = 6;

    private final ShownPaths shownPaths;
    private final Function<List<SpecPath>, Collection<LoadedSpec>> loader;

    /** @param loader reads specs, each only once however often it is asked for */
    ContextSearch(ShownPaths shownPaths, Function<List<SpecPath>, Collection<LoadedSpec>> loader) {
        this.shownPaths = shownPaths;
        this.loader = loader;
    }

    /**
     * What was found.
     *
     * @param specs the specs around and above, among them perhaps some that were asked for
     * @param top the highest folder that belongs to the workspace, as the author named it
     */
    record Context(List<LoadedSpec> specs, Path top) {}

    /** @param folder the folder that was asked for, or that of the file that was */
    Context around(Path folder) {
        var beside = load(folder);
        if (beside.stream().anyMatch(LoadedSpec::declaresInstitution)) {
            return new Context(beside, folder);
        }
        var all = new ArrayList<>(beside);
        var above = folder;
        for (int level = 0; level < LEVELS && !isWorkingDirectory(above) && above.getParent() != null; level++) {
            above = above.getParent();
            var specs = load(above);
            all.addAll(specs);
            if (specs.stream().anyMatch(LoadedSpec::declaresInstitution)) {
                return new Context(all, above);
            }
        }
        // Without an institution, what lies above is none of this workspace's business.
        return new Context(beside, folder);
    }

    private List<LoadedSpec> load(Path folder) {
        return List.copyOf(loader.apply(specsIn(folder)));
    }

    private boolean isWorkingDirectory(Path folder) {
        return folder.equals(shownPaths.workingDirectory()) || folder.equals(shownPaths.realWorkingDirectory());
    }

    private List<SpecPath> specsIn(Path folder) {
        var specs = new ArrayList<SpecPath>();
        try (var entries = Files.newDirectoryStream(folder, SpecPath::isSpecName)) {
            var real = folder.toRealPath();
            for (var entry : entries) {
                var file = real.resolve(entry.getFileName());
                var attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                if (attributes.isRegularFile()) {
                    specs.add(new SpecPath(file, shownPaths.show(entry), attributes.size()));
                }
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            // Nobody asked for this folder: what cannot be read there is not missed.
            return List.of();
        }
        return specs;
    }
}
