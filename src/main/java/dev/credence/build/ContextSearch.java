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
 * the edition and the courses it belongs to. Of the edition's folder everything is taken, of the folders above it only the specs
 * that lie directly in them, and no links.
 */
final class ContextSearch {
    static final int LEVELS = 6;

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

    /**
     * @param folder the folder that was asked for, or that of the file that was
     * @param whole whether all specs in it and below it were asked for
     */
    Context around(Path folder, boolean whole) {
        var all = new ArrayList<LoadedSpec>();
        boolean atHome = false;
        var above = folder;
        for (int level = 0; level <= LEVELS; level++) {
            var specs = load(above);
            all.addAll(specs);
            boolean institution = specs.stream().anyMatch(LoadedSpec::declaresInstitution);
            if (!atHome && (institution || specs.stream().anyMatch(LoadedSpec::declaresEdition))) {
                atHome = true;
                if (!whole || level > 0) {
                    all.addAll(everythingBelow(above));
                }
            }
            if (institution) {
                return new Context(all, above);
            }
            if (isWorkingDirectory(above) || above.getParent() == null) {
                break;
            }
            above = above.getParent();
        }
        // Without an institution, what lies above is none of this workspace's business.
        return new Context(load(folder), folder);
    }

    /** All specs of an edition: a program may use courses from any of its files. */
    private Collection<LoadedSpec> everythingBelow(Path folder) {
        var specs = new ArrayList<SpecPath>();
        try {
            // What is wrong with files that nobody asked for is not this run's news.
            new FolderWalk(folder.toRealPath(), folder, shownPaths, specs::add, unasked -> {}).walk();
        } catch (IOException unreadable) {
            return List.of();
        }
        return loader.apply(specs);
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
