package dev.credence.diagnostic;

import dev.credence.build.Compilation;
import dev.credence.build.Compiler;
import dev.credence.build.Exporting;
import dev.credence.build.Products;
import dev.credence.build.WorkspaceReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of a code: {@code fail.cred}, which provokes it, {@code expected.txt}, what is printed for it, {@code pass.cred}, its twin without
 * the mistake, {@code explain.md}, and the data files that the specs read. Where no text of a spec can provoke it, {@code fail.paths} and
 * {@code pass.paths} hold what the command {@code check} is given; where only a product does, {@code product} holds its word, and
 * {@code fail.lock} and {@code pass.lock} are the {@code ids.lock} beside the specs.
 */
record CodeFolder(Path path) {
    private static final List<String> NOT_DATA = List.of(
            "fail.cred",
            "pass.cred",
            "fail.paths",
            "pass.paths",
            "fail.lock",
            "pass.lock",
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
