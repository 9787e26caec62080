package dev.credence.publish;

import java.util.List;

/**
 * Takes the files of a product, from any thread. Nothing has come to its place yet when it returns: a run puts all of its files in
 * place or none.
 */
@FunctionalInterface
public interface Output {
    /**
     * @param path where the file goes, below the catalog's folder, with forward slashes: {@code programs/gis/index.html}
     * @param content all of its bytes; the array is given away and must not be changed afterwards
     */
    void file(String path, byte[] content);

    /** The same for a large file, whose bytes are in several arrays. */
    default void file(String path, List<byte[]> parts) {
        file(path, new Content(parts).joined());
    }
}
