package dev.credence.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Files of a product as they should be, in a folder. {@code -Dgolden.update=true} writes them anew. */
public final class Golden {
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    private Golden() {}

    /** Fails on a difference, on a file too few and on a file too many. */
    public static void check(String product, Map<String, byte[]> files) {
        var folder = Path.of("src/test/resources/dev/credence/publish", product);
        var made = new TreeMap<String, String>();
        files.forEach((path, bytes) -> made.put(path.replace('/', '_'), new String(bytes, StandardCharsets.UTF_8)));
        try {
            if (UPDATE) {
                Files.createDirectories(folder);
                try (var old = Files.list(folder)) {
                    for (var file : old.toList()) {
                        Files.delete(file);
                    }
                }
                for (var file : made.entrySet()) {
                    Files.writeString(folder.resolve(file.getKey()), file.getValue());
                }
            }
            try (var kept = Files.list(folder)) {
                assertEquals(
                        kept.map(f -> f.getFileName().toString()).sorted().collect(Collectors.joining("\n")),
                        String.join("\n", made.keySet()));
            }
            for (var file : made.entrySet()) {
                assertEquals(Files.readString(folder.resolve(file.getKey())), file.getValue(), file.getKey());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
