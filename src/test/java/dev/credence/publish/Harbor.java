package dev.credence.publish;

import dev.credence.build.Compilation;
import dev.credence.build.Compiler;
import dev.credence.build.Products;
import dev.credence.build.Publisher;
import dev.credence.build.WorkspaceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A university with three editions in one workspace, and a draft without a date. */
public final class Harbor {
    private Harbor() {}

    public static Compilation compile() {
        return Compiler.compile(new WorkspaceReader(Path.of(""))
                .read(List.of("src/test/resources/dev/credence/publish/editions/workspace")));
    }

    /** Its pages, by their paths below the output folder. */
    public static Map<String, String> publish(Path out, Optional<String> baseUrl) throws IOException {
        return publish(compile(), out, baseUrl);
    }

    /** The pages of a part of it. */
    public static Map<String, String> publish(Compilation compilation, Path out, Optional<String> baseUrl)
            throws IOException {
        if (compilation.hasErrors()) {
            throw new IllegalStateException(compilation.diagnostics().toString());
        }
        var result = Publisher.publish(
                compilation,
                List.of(Products.HTML.make()),
                out,
                OutputSettings.of("credence test").servedAt(baseUrl),
                baseUrl,
                Exports.NONE);
        if (!(result instanceof WriteResult.Written)) {
            throw new IllegalStateException(result.toString());
        }
        var files = new TreeMap<String, String>();
        try (var found = Files.walk(out)) {
            for (var file : found.filter(Files::isRegularFile).toList()) {
                files.put(out.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }
}
