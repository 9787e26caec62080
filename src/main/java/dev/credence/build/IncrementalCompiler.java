package dev.credence.build;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compiles the same files and folders again and again, each time as they are then, and does again only what a change has touched. What
 * it says is what a fresh compilation would say.
 */
public final class IncrementalCompiler {
    private final ShownPaths shownPaths;
    private final List<String> paths;
    private final Optional<String> policy;
    private final KeptFiles files;
    private final Memory memory = new Memory();
    private final WorkspaceReader reader;
    private final HashSet<Path> dataFiles = new HashSet<>();

    /**
     * @param workingDirectory what relative paths count from
     * @param paths the files and folders to compile, as the author named them
     * @param policy the id of the policy that takes the place of whatever the specs name
     */
    public IncrementalCompiler(Path workingDirectory, List<String> paths, Optional<String> policy) {
        this(workingDirectory, paths, policy, Clock.systemUTC());
    }

    /** @param clock tells how old files are */
    IncrementalCompiler(Path workingDirectory, List<String> paths, Optional<String> policy, Clock clock) {
        this.shownPaths = ShownPaths.in(workingDirectory);
        this.paths = List.copyOf(paths);
        this.policy = policy;
        this.files = new KeptFiles(clock);
        this.reader = new WorkspaceReader(workingDirectory, files);
    }

    /**
     * Compiles what there is now.
     *
     * @param changed files that are said to have changed; others that have are found as well, unless they hide it
     */
    public Compilation compile(Set<Path> changed) {
        files.nextCompilation();
        files.doubt(changed);
        return compile();
    }

    /** The same where nobody knows what has changed: every file is read. */
    public Compilation compileAll() {
        files.nextCompilation();
        files.doubtAll();
        return compile();
    }

    private Compilation compile() {
        memory.nextCompilation();
        var workspace = reader.read(paths);
        var compilation = new Compiler(memory, Progress.NONE).run(workspace, policy);
        dataFiles.clear();
        if (workspace.data() instanceof DiskDataFiles disk) {
            dataFiles.addAll(disk.places());
        }
        return compilation;
    }

    /** The folders in which a change can make a difference, as far as they are there now. */
    public Set<Path> folders() {
        return new InterestingFolders(shownPaths).of(paths, dataFiles);
    }

    /** Whether a file that was read last time had something in it. */
    public boolean hadText(Path file) {
        return files.hadText(file);
    }
}
