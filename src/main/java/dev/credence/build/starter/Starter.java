package dev.credence.build.starter;

import dev.credence.build.Compilation;
import dev.credence.build.Compiler;
import dev.credence.build.Workspace;
import dev.credence.build.WorkspaceReader;
import dev.credence.build.starter.Draft.NewFile;
import dev.credence.build.starter.Draft.Why;
import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.Severity;
import dev.credence.resolve.DataFiles;
import dev.credence.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Begins new specs in a workspace. A draft has been compiled together with everything that is there before it is offered. */
public final class Starter {
    /** Where specs lie when nobody names a place. */
    static final String SPECS = "specs";

    private final Path workingDirectory;
    private final Workspace workspace;
    private final Compilation before;

    private Starter(Path workingDirectory, Workspace workspace) {
        this.workingDirectory = workingDirectory;
        this.workspace = workspace;
        this.before = Compiler.compile(workspace);
    }

    /** Looks at what lies under {@code specs/}, which need not exist. */
    public static Starter in(Path workingDirectory) {
        boolean specs = Files.isDirectory(workingDirectory.resolve(SPECS));
        DataFiles none = (spec, name) -> new DataFiles.Answer.Missing(List.of());
        var workspace = specs
                ? new WorkspaceReader(workingDirectory).read(List.of(SPECS))
                : new Workspace(List.of(), Set.of(), none, List.of());
        return new Starter(workingDirectory, workspace);
    }

    /** The institutions there are, by their short names. */
    public List<String> institutions() {
        return List.copyOf(new TreeSet<>(before.catalogs().stream()
                .map(catalog -> catalog.institution().id())
                .toList()));
    }

    /** The title that a request without one gets. */
    public static String defaultTitle(StarterRequest request) {
        return StarterNames.defaultTitle(request);
    }

    /** Why a short name cannot be one; empty when it can. */
    public static Optional<String> problemOf(String id) {
        try {
            StarterNames.checkName(id);
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(String.valueOf(refusal.getMessage()));
        }
    }

    /** A draft; nothing is written yet. */
    public Draft draft(StarterRequest request) {
        try {
            StarterNames.checkName(request.id());
            var files = new StarterFiles(workingDirectory, before, LocalDate.now(ZoneId.systemDefault())).of(request);
            if (request.toStandardOutput()) {
                return new Draft.Ready(files);
            }
            for (var file : files) {
                if (Files.exists(file.path(), LinkOption.NOFOLLOW_LINKS)) {
                    return new Draft.Refused(
                            Why.EXISTS, file.shown() + " is there already, and nothing is ever written over a file");
                }
            }
            var mistakes = mistakes(files);
            return mistakes.isEmpty() ? new Draft.Ready(files) : new Draft.Unfit(mistakes);
        } catch (Refusal refusal) {
            return refusal.refused();
        }
    }

    /** What would be wrong with the files, or with others because of them. What a policy finds is for the author to settle. */
    private List<Diagnostic> mistakes(List<NewFile> news) {
        var files = new ArrayList<>(workspace.files());
        var added = new HashSet<SourceFile>();
        for (var file : news) {
            var source = new SourceFile(file.shown(), file.text());
            files.add(source);
            added.add(source);
        }
        files.sort(Comparator.comparing(SourceFile::path));
        var together = new Workspace(files, workspace.context(), workspace.data(), List.of());
        return Compiler.compile(together).diagnostics().stream()
                .filter(d -> d.severity() == Severity.ERROR && d.code() instanceof Code)
                .filter(d -> added.contains(d.span().file())
                        || d.related().stream()
                                .anyMatch(label -> added.contains(label.span().file())))
                .toList();
    }

    /**
     * Writes the files of a draft and the folders they lie in.
     *
     * @throws IOException when one of them cannot be written, or has come to be there in the meantime
     */
    public static void write(Draft.Ready draft) throws IOException {
        for (var file : draft.files()) {
            var folder = file.path().toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file.path(), file.text(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }
    }
}
