package dev.credence.build;

import dev.credence.resolve.DataFiles;
import dev.credence.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Data files on disk. A name counts from the folder of its spec and may climb, as long as it stays in the workspace; so that a spec
 * means the same on every computer, {@code \} is read as {@code /}. Every file is read once.
 */
final class DiskDataFiles implements DataFiles {
    private static final long LIMIT = 4 * LoadedSpec.LIMIT;
    private static final Pattern ABSOLUTE = Pattern.compile("/.*|~/.*|[A-Za-z]:.*|[a-z]+://.*", Pattern.DOTALL);

    private final ShownPaths shownPaths;
    private final Set<Path> roots;
    private final Map<String, Path> folders;
    private final FileContents contents;
    private final Map<Path, Answer> answers = new ConcurrentHashMap<>();

    /**
     * @param roots the folders of the workspace, without links
     * @param folders the folder of every spec, without links, by the path the spec is shown under
     */
    DiskDataFiles(ShownPaths shownPaths, Set<Path> roots, Map<String, Path> folders, FileContents contents) {
        this.contents = contents;
        this.shownPaths = shownPaths;
        this.roots = Set.copyOf(roots);
        this.folders = Map.copyOf(folders);
    }

    @Override
    public Answer read(SourceFile spec, String name) {
        String portable = name.replace('\\', '/');
        if (ABSOLUTE.matcher(portable).matches()) {
            return new Answer.Outside();
        }
        if (portable.isBlank()) {
            return new Answer.Missing(List.of());
        }
        try {
            var wanted = folderOf(spec).resolve(portable).normalize();
            return isInside(wanted) ? answers.computeIfAbsent(wanted, this::open) : new Answer.Outside();
        } catch (InvalidPathException impossible) {
            return new Answer.Unreadable("has a name that this computer does not allow");
        }
    }

    /** Where something was looked for so far, whether or not it was there. */
    Set<Path> places() {
        return Set.copyOf(answers.keySet());
    }

    private Path folderOf(SourceFile spec) {
        var known = folders.get(spec.path());
        if (known != null) {
            return known;
        }
        // A spec that is not on disk yet: an editor's.
        var parent = shownPaths.realWorkingDirectory().resolve(spec.path()).getParent();
        return parent == null ? shownPaths.realWorkingDirectory() : parent;
    }

    private boolean isInside(Path path) {
        return roots.stream().anyMatch(path::startsWith);
    }

    private Answer open(Path wanted) {
        try {
            var real = wanted.toRealPath();
            if (!isInside(real)) {
                return new Answer.Outside();
            }
            var attributes = Files.readAttributes(real, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                return new Answer.Unreadable("is a folder");
            }
            if (!attributes.isRegularFile()) {
                return new Answer.Unreadable("is not an ordinary file");
            }
            if (attributes.size() > LIMIT) {
                return new Answer.Unreadable("is larger than " + Bytes.mebibytes(LIMIT));
            }
            return contents.read(real, shownPaths.show(wanted), Answer.class, bytes -> text(wanted, bytes));
        } catch (NoSuchFileException none) {
            return new Answer.Missing(Siblings.namesLike(wanted));
        } catch (IOException problem) {
            // "x.csv/y.csv", where x.csv is a file, has no exception of its own.
            if (wanted.getParent() != null && Files.isRegularFile(wanted.getParent())) {
                return new Answer.Missing(List.of());
            }
            return new Answer.Unreadable("cannot be opened: " + Complaints.reason(problem));
        }
    }

    private Answer text(Path path, byte[] bytes) {
        var decoded = TextDecoder.decode(bytes);
        var file = new SourceFile(shownPaths.show(path), decoded.text());
        if (decoded.flaw().isEmpty()) {
            return new Answer.Found(file);
        }
        var flaw = decoded.flaw().get();
        var at = file.position(flaw.offset());
        String place = " at line " + at.line() + ", column " + at.column();
        return new Answer.Unreadable(
                switch (flaw.kind()) {
                    case ENCODING ->
                        "is not UTF-8 text: " + place.strip() + " is " + flaw.what() + "; " + flaw.detail();
                    case CONTROL, BINARY -> "holds a character that is not text" + place + ": " + flaw.what();
                });
    }
}
