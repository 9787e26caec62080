package dev.credence.publish.java;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The classes behind {@code Program.completedBy} and {@code Catalog.of}: the same for every catalog but for the package. */
final class Templates {
    private static final List<String> NAMES = List.of(
            "CatalogDocument",
            "Json",
            "Taking",
            "Completion",
            "CompletionCheck",
            "CompletionChoice",
            "CompletionLacks",
            "CompletionLimits",
            "CompletionLines",
            "CompletionSearch",
            "CompletionUses");

    private Templates() {}

    /** The sources by the names of their types. */
    static Map<String, byte[]> sources(String packageName) {
        var sources = new TreeMap<String, byte[]>();
        for (String name : NAMES) {
            String text = "package " + packageName + ";\n\n" + template(name);
            sources.put(name, text.getBytes(StandardCharsets.UTF_8));
        }
        return sources;
    }

    private static String template(String name) {
        try (var in = Templates.class.getResourceAsStream(name + ".java.txt")) {
            if (in == null) {
                throw new IllegalStateException(name + ".java.txt is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
