package dev.credence.publish;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a folder holds. A catalog's manifest names its institution and edition and every file; the one of the output folder names the
 * catalogs and the files beside them, and marks the folder as ours.
 *
 * @param baseUrl the address the folder of this manifest is served under
 * @param inputs of the output folder only: the sum of everything it was made from
 * @param catalogs of the output folder only
 */
record Manifest(
        String type,
        String generator,
        Optional<String> baseUrl,
        Optional<String> inputs,
        Optional<String> institution,
        Optional<String> edition,
        List<CatalogEntry> catalogs,
        List<FileEntry> files) {
    static final String NAME = "manifest.json";
    static final String SUMS = "SHA256SUMS";
    /** The major number changes when an older reader would misread it. */
    static final String SCHEMA = "1.0";

    static final String OUTPUT = "credence-output";
    static final String CATALOG = "credence-catalog";

    /** A catalog's folder, and the sum of its manifest: whoever checks the sums of sums has checked every file. */
    record CatalogEntry(String folder, String institution, String edition, String manifestSha256) {}

    Manifest {
        catalogs = catalogs.stream()
                .sorted(Comparator.comparing(CatalogEntry::folder))
                .toList();
        files = files.stream().sorted(Comparator.comparing(FileEntry::path)).toList();
    }

    Manifest withFiles(List<FileEntry> now) {
        return new Manifest(type, generator, baseUrl, inputs, institution, edition, catalogs, now);
    }

    Manifest withCatalogs(List<CatalogEntry> now) {
        return new Manifest(type, generator, baseUrl, inputs, institution, edition, now, files);
    }

    byte[] json() {
        var json = new JsonWriter(256 + 200 * files.size());
        json.object(() -> {
            json.text("schema", SCHEMA);
            json.text("type", type);
            json.text("generator", generator);
            json.text("institution", institution);
            json.text("edition", edition);
            json.text("baseUrl", baseUrl);
            json.text("inputs", inputs);
            if (type.equals(OUTPUT)) {
                json.array(
                        "catalogs",
                        catalogs,
                        c -> json.row(() -> {
                            json.text("folder", c.folder());
                            json.text("institution", c.institution());
                            json.text("edition", c.edition());
                            json.text("manifestSha256", c.manifestSha256());
                        }));
            }
            json.array(
                    "files",
                    files,
                    f -> json.row(() -> {
                        json.text("path", f.path());
                        json.number("bytes", f.bytes());
                        json.text("sha256", f.sha256());
                        json.text("mediaType", f.mediaType());
                        json.text("product", f.product());
                    }));
        });
        return json.document();
    }

    /** For {@code sha256sum -c SHA256SUMS}, run in the folder. */
    byte[] sums() {
        var text = new StringBuilder(110 * files.size());
        files.forEach(f -> text.append(f.sha256()).append("  ").append(f.path()).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
