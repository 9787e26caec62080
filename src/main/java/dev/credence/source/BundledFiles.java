package dev.credence.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Texts that come with Credence, in its jar. */
public final class BundledFiles {
    private static final String ROOT = "/dev/credence/";

    private BundledFiles() {}

    /**
     * The text of a file; bytes that are not UTF-8 become the replacement character.
     *
     * @param path below {@code dev/credence/}
     */
    public static Optional<String> find(String path) {
        try (var in = BundledFiles.class.getResourceAsStream(ROOT + path)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The text of a file that must be there; where it is not, the jar is damaged. */
    public static String text(String path) {
        return find(path).orElseThrow(() -> new IllegalStateException("the file " + path + " is missing from the jar"));
    }
}
