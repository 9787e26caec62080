package dev.credence.publish;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schemas and vocabularies. A test that needs one is skipped where they are not on the machine. */
public final class Standards {
    private Standards() {}

    /** @param path below the folder of the standards */
    public static JsonNode json(String path) {
        return JsonMapper.shared().readTree(text(path));
    }

    public static String text(String path) {
        String folder = System.getProperty("standards.dir", "");
        var file = Path.of(folder, path.split("/"));
        assumeTrue(!folder.isEmpty() && Files.exists(file), "the standards are not on this machine: " + path);
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
