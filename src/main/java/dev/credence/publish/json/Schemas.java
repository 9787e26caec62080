package dev.credence.publish.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The schemas, from resources: a frame for each document, and the definitions that catalog and program share. Each schema stands
 * alone; its {@code $id} is the address it is served at with the version of the documents, and is
 * left out where no address is known.
 */
final class Schemas {
    private final Optional<String> folder;

    /** @param folder the address of the catalog's folder */
    Schemas(Optional<String> folder) {
        this.folder = folder;
    }

    byte[] schema(String name) {
        String id = folder.map(f ->
                        "  \"$id\": \"" + escaped(f + "/schema/" + name + "?version=" + JsonProduct.SCHEMA) + "\",\n")
                .orElse("");
        String text = resource(name)
                .replace("  \"$id\": \"@ID@\",\n", id)
                .replace("  \"@DEFINITIONS@\": {}", resource("definitions.json").stripTrailing());
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String url) {
        return new String(JsonStringEncoder.getInstance().quoteAsString(url));
    }

    private static String resource(String name) {
        try (var in = Schemas.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
