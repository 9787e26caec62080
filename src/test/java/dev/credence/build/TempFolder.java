package dev.credence.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A folder for one test, with short ways to fill it and to read it as a workspace. */
record TempFolder(Path path) {

    TempFolder file(String name, String text) {
        return bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    TempFolder bytes(String name, byte[] bytes) {
        try {
            var file = path.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TempFolder link(String name, Path target) {
        try {
            var link = path.resolve(name);
            Files.createDirectories(link.getParent());
            Files.createSymbolicLink(link, target);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Workspace read(String... paths) {
        return new WorkspaceReader(path).read(List.of(paths));
    }

    /** The files of a workspace in one line, those of the context in parentheses. */
    static String files(Workspace workspace) {
        return workspace.files().stream()
                .map(f -> workspace.isContext(f) ? "(" + f.path() + ")" : f.path())
                .collect(Collectors.joining(" "));
    }

    /** The diagnostics of a workspace, one a line. */
    static String complaints(Workspace workspace) {
        return workspace.diagnostics().stream()
                .map(d -> d.severity().word() + "[" + d.code().id() + "] " + d.span() + ": " + d.message())
                .collect(Collectors.joining("\n"));
    }
}
