package dev.credence.diagnostic;

import dev.credence.build.Compilation;
import dev.credence.build.Compiler;
import dev.credence.build.Exporting;
import dev.credence.build.Products;
import dev.credence.build.WorkspaceReader;
import dev.credence.build.audit.Audits;
import dev.credence.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of a code: {@code fail.cred}, which provokes it, {@code expected.txt}, what is printed for it, {@code pass.cred}, its twin without
 * the mistake, {@code explain.md}, and the data files that the specs read. Where no text of a spec can provoke it, {@code fail.paths} and
 * {@code pass.paths} hold what the command {@code check} is given; where only a product does, {@code product} holds its word, and
 * {@code fail.lock} and {@code pass.lock} are the {@code ids.lock} beside the specs. {@code fail.csv} and {@code pass.csv} are transcripts, for
 * what only an audit finds.
 */
record CodeFolder(Path path) {
    private static final String PROGRAM = """
            undergraduate certificate maps "Certificate in Maps" {
              status proposed
              requirements { GEOG 101, GEOG 301 }
            }
            """;
    private static final List<String> NOT_DATA = List.of(
            "fail.cred",
            "pass.cred",
            "fail.paths",
            "pass.paths",
            "fail.lock",
            "pass.lock",
            "fail.csv",
            "pass.csv",
            "product",
            "expected.txt",
            "explain.md");

    /** The code; a folder may be called {@code syntax.comma}. */
    String code() {
        return path.getFileName().toString().split("\\.", 2)[0];
    }

    Path file(String name) {
        return path.resolve(name);
    }

    /**
     * Compiles the one or the other, on disk.
     *
     * @param name {@code fail} or {@code pass}
     * @param scratch an empty folder
     */
    Compilation compile(String name, Path scratch) throws IOException {
        boolean named = Files.exists(file(name + ".paths"));
        if (named) {
            lay(base(), scratch.resolve("base.cred"));
            dataFiles(scratch);
            return compile(scratch, Files.readString(file(name + ".paths")).strip());
        }
        if (Files.exists(file(name + ".csv"))) {
            return audit(name, scratch);
        }
        var spec = file(name + ".cred");
        boolean alone = new String(Files.readAllBytes(spec), java.nio.charset.StandardCharsets.ISO_8859_1)
                .startsWith("# alone");
        if (!alone) {
            lay(base(), scratch.resolve("base.cred"));
        }
        lay(spec, scratch.resolve("case").resolve(name + ".cred"));
        dataFiles(scratch.resolve("case"));
        if (Files.exists(file(name + ".lock"))) {
            lay(file(name + ".lock"), scratch.resolve("ids.lock"));
        }
        return exporting(compile(scratch, "."));
    }

    /** Holds a transcript against a program, and adds what is wrong with it to what came of the program. */
    private Compilation audit(String name, Path scratch) throws IOException {
        Files.createDirectories(scratch);
        Files.writeString(scratch.resolve("base.cred"), Files.readString(base()) + PROGRAM);
        var compilation = compile(scratch, ".");
        var catalog = compilation.catalogs().get(0);
        String text = Files.readString(file(name + ".csv"));
        var found = new ArrayList<Diagnostic>();
        new Audits(new SourceFile("case/" + name + ".csv", text), found::add)
                .add(catalog, catalog.programs().get(0), Optional.empty());
        return compilation.with(found);
    }

    private Compilation exporting(Compilation compilation) throws IOException {
        if (!Files.exists(file("product"))) {
            return compilation;
        }
        var product = Products.of(Files.readString(file("product")).strip()).orElseThrow();
        return Exporting.prepare(compilation, List.of(product.make()), Optional.of("https://x.example"), false)
                .compilation();
    }

    private static Compilation compile(Path scratch, String asked) {
        return Compiler.compile(new WorkspaceReader(scratch).read(List.of(asked)));
    }

    private Path base() {
        return path.resolveSibling("base.cred");
    }

    private void dataFiles(Path to) throws IOException {
        for (var file : data()) {
            lay(file, to.resolve(path.relativize(file)));
        }
    }

    /** What lies in the folder beside its own files. */
    List<Path> data() {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !NOT_DATA.contains(path.relativize(file).toString()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void lay(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
    }

    static List<CodeFolder> of(Path root) {
        try (Stream<Path> paths = Files.list(root)) {
            return paths.filter(Files::isDirectory)
                    .sorted()
                    .map(CodeFolder::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
