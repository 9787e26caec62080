package dev.credence.build;

import dev.credence.publish.Parallel;
import dev.credence.publish.Sha256;
import dev.credence.resolve.DataFiles;
import dev.credence.source.SourceFile;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * What builds without errors printed, kept beside the compiler, never in an output: a build from the same input prints the same, so that
 * where the output is up to date nothing needs to be decided again. Whatever is wrong with what was kept, it is as if nothing had been.
 */
public final class BuildMemory {
    private static final String FORMAT = "credence build 1";
    private static final String ENDING = ".build";
    private static final int MOST = 20;

    private final Path folder;
    private final String compiler;

    private BuildMemory(Path folder, String compiler) {
        this.folder = folder;
        this.compiler = compiler;
    }

    /** The memory in a folder, which need not exist. Empty where nobody can tell whether the same compiler runs the next time. */
    public static Optional<BuildMemory> in(String folder) {
        try {
            var place = Path.of(folder);
            return InputSum.compiler().map(compiler -> of(place, compiler));
        } catch (InvalidPathException odd) {
            return Optional.empty();
        }
    }

    /** @param compiler which one it is */
    static BuildMemory of(Path folder, String compiler) {
        return new BuildMemory(folder, compiler);
    }

    /**
     * What came of a build.
     *
     * @param inputs the sum of what the output is made from, as its manifest says it
     * @param printed what was said of the specs
     */
    public record Kept(String inputs, int programs, int catalogs, String printed) {}

    /**
     * A build of a workspace.
     *
     * @param settings everything besides the files on which it hangs what is made and printed
     */
    public Asked ask(Workspace workspace, List<String> settings) {
        return new Asked(workspace, settings);
    }

    /** One build, by what it reads. Which data files that are is known only once it was done. */
    public final class Asked {
        private final Workspace workspace;
        private final Path file;
        private final Map<Question, String> answers = new ConcurrentSkipListMap<>();

        private Asked(Workspace workspace, List<String> settings) {
            this.workspace = workspace;
            var sum = Sha256.begin();
            Sha256.add(sum, compiler);
            Sha256.add(sum, Path.of("").toAbsolutePath().toString());
            settings.forEach(setting -> Sha256.add(sum, setting));
            workspace.files().forEach(spec -> Sha256.add(sum, workspace.isContext(spec) ? "context" : "asked for"));
            Parallel.map(workspace.files(), InputSum::file).forEach(sum::update);
            file = folder.resolve(Sha256.end(sum) + ENDING);
        }

        /** The same workspace, which notes what data files it is asked for. */
        public Workspace workspace() {
            DataFiles noting = (spec, name) -> {
                var answer = workspace.data().read(spec, name);
                answers.put(new Question(spec.path(), name), sum(answer));
                return answer;
            };
            return new Workspace(
                    workspace.files(), workspace.context(), noting, workspace.diagnostics(), workspace.idLock());
        }

        /** What came of it before; empty where that is not known, or a data file is not what it was. */
        public Optional<Kept> recall() {
            // What was wrong with a file on disk is not in its text.
            if (!workspace.diagnostics().isEmpty()) {
                return Optional.empty();
            }
            try (var in = new DataInputStream(Files.newInputStream(file))) {
                if (!in.readUTF().equals(FORMAT)) {
                    return Optional.empty();
                }
                var kept = new Kept(in.readUTF(), in.readInt(), in.readInt(), text(in));
                return isAnsweredAlike(in) ? Optional.of(kept) : Optional.empty();
            } catch (IOException goneOrDamaged) {
                return Optional.empty();
            }
        }

        private boolean isAnsweredAlike(DataInputStream in) throws IOException {
            Map<String, SourceFile> specs = new HashMap<>();
            workspace.files().forEach(spec -> specs.put(spec.path(), spec));
            for (int left = in.readInt(); left > 0; left--) {
                var spec = specs.get(in.readUTF());
                String name = in.readUTF();
                String answer = in.readUTF();
                if (spec == null || !answer.equals(sum(workspace.data().read(spec, name)))) {
                    return false;
                }
            }
            return true;
        }

        /** Keeps what came of it, if it can. */
        public void keep(Kept kept) {
            if (!workspace.diagnostics().isEmpty()) {
                return;
            }
            try {
                Files.createDirectories(folder);
                var made = Files.createTempFile(folder, "", ".new");
                try {
                    try (var out = new DataOutputStream(Files.newOutputStream(made))) {
                        write(out, kept);
                    }
                    Files.move(made, file, StandardCopyOption.REPLACE_EXISTING);
                } finally {
                    Files.deleteIfExists(made);
                }
                forgetTheOldest();
            } catch (IOException full) {
                // Then the next build decides everything again.
            }
        }

        private void write(DataOutputStream out, Kept kept) throws IOException {
            out.writeUTF(FORMAT);
            out.writeUTF(kept.inputs());
            out.writeInt(kept.programs());
            out.writeInt(kept.catalogs());
            var printed = kept.printed().getBytes(StandardCharsets.UTF_8);
            out.writeInt(printed.length);
            out.write(printed);
            out.writeInt(answers.size());
            for (var answer : answers.entrySet()) {
                out.writeUTF(answer.getKey().spec());
                out.writeUTF(answer.getKey().name());
                out.writeUTF(answer.getValue());
            }
        }
    }

    /** What a spec asks for. */
    private record Question(String spec, String name) implements Comparable<Question> {
        @Override
        public int compareTo(Question other) {
            int bySpec = spec.compareTo(other.spec);
            return bySpec != 0 ? bySpec : name.compareTo(other.name);
        }
    }

    private static String sum(DataFiles.Answer answer) {
        if (answer instanceof DataFiles.Answer.Found found) {
            return HexFormat.of().formatHex(InputSum.file(found.file()));
        }
        return answer.getClass().getSimpleName();
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0) {
            throw new IOException("damaged");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private void forgetTheOldest() throws IOException {
        record Aged(Path file, FileTime since) {}
        List<Path> all;
        try (var files = Files.list(folder)) {
            all = files.filter(file -> file.toString().endsWith(ENDING)).toList();
        }
        if (all.size() > MOST) {
            var aged = new ArrayList<Aged>();
            for (var file : all) {
                aged.add(new Aged(file, Files.getLastModifiedTime(file)));
            }
            aged.sort(Comparator.comparing(Aged::since));
            for (var old : aged.subList(0, all.size() - MOST)) {
                Files.deleteIfExists(old.file());
            }
        }
    }
}
