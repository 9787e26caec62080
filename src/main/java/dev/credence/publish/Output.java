package dev.credence.publish;

import java.util.ArrayList;

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

    /** The same for a large file. */
    default FileParts parts(String path) {
        var parts = new ArrayList<byte[]>();
        return new FileParts() {
            @Override
            public void add(byte[] part) {
                parts.add(part);
            }

            @Override
            public void end() {
                file(path, Content.joined(parts));
            }
        };
    }
}
