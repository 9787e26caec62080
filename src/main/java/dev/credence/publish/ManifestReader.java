package dev.credence.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads manifests of earlier runs. What it cannot read is no manifest of ours; what it reads is still not to be trusted. */
final class ManifestReader {
    private static final JsonFactory FACTORY = new JsonFactory();

    private ManifestReader() {}

    /** The manifest in a folder; empty where there is none of this type and major version. */
    static Optional<Manifest> read(Path file, String type) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try (var parser = FACTORY.createParser(Files.readAllBytes(file))) {
            var found = parse(parser);
            return found.type().equals(type) ? Optional.of(found) : Optional.empty();
        } catch (IOException e) {
            // JsonProcessingException is one: a file of that name which somebody else wrote.
            return Optional.empty();
        }
    }

    private static Manifest parse(JsonParser parser) throws IOException {
        expect(parser.nextToken(), JsonToken.START_OBJECT);
        var head = new HashMap<String, String>();
        var catalogs = new ArrayList<Manifest.CatalogEntry>();
        var files = new ArrayList<FileEntry>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            var value = parser.nextToken();
            if (value == JsonToken.VALUE_STRING) {
                head.put(key, parser.getText());
            } else if (value == JsonToken.START_ARRAY && key.equals("catalogs")) {
                rows(parser)
                        .forEach(r -> catalogs.add(new Manifest.CatalogEntry(
                                text(r, "folder"),
                                text(r, "institution"),
                                text(r, "edition"),
                                text(r, "manifestSha256"))));
            } else if (value == JsonToken.START_ARRAY && key.equals("files")) {
                rows(parser).forEach(r -> files.add(entry(r)));
            } else {
                parser.skipChildren();
            }
        }
        if (!head.getOrDefault("schema", "").startsWith("1.")) {
            throw new IOException("another version");
        }
        return new Manifest(
                head.getOrDefault("type", ""),
                head.getOrDefault("generator", ""),
                Optional.ofNullable(head.get("baseUrl")),
                Optional.ofNullable(head.get("inputs")),
                Optional.ofNullable(head.get("institution")),
                Optional.ofNullable(head.get("edition")),
                catalogs,
                files);
    }

    /** An array of flat objects, their members as text. */
    private static List<Map<String, String>> rows(JsonParser parser) throws IOException {
        var rows = new ArrayList<Map<String, String>>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            expect(parser.currentToken(), JsonToken.START_OBJECT);
            var row = new HashMap<String, String>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String key = parser.currentName();
                if (parser.nextToken().isScalarValue()) {
                    row.put(key, parser.getText());
                } else {
                    parser.skipChildren();
                }
            }
            rows.add(row);
        }
        return rows;
    }

    private static FileEntry entry(Map<String, String> row) {
        String bytes = text(row, "bytes");
        boolean plain = bytes.matches("[0-9]{1,15}");
        return new FileEntry(
                text(row, "path"),
                plain ? Long.parseLong(bytes) : 0,
                text(row, "sha256"),
                text(row, "mediaType"),
                text(row, "product"));
    }

    private static String text(Map<String, String> row, String key) {
        return row.getOrDefault(key, "");
    }

    private static void expect(JsonToken found, JsonToken wanted) throws IOException {
        if (found != wanted) {
            throw new IOException("not a manifest");
        }
    }
}
