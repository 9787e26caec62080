package dev.credence.publish;

/** Takes the files of a product. Nothing is on disk yet when it returns: a run writes all of its files or none. */
@FunctionalInterface
public interface Output {
    /**
     * @param path where the file goes, below the catalog's folder, with forward slashes: {@code programs/gis/index.html}
     * @param content all of its bytes
     */
    void file(String path, byte[] content);
}
