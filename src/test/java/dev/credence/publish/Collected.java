package dev.credence.publish;

import java.util.Map;
import java.util.TreeMap;

/** Keeps the files of a product in memory. */
public final class Collected implements Output {
    private final Map<String, byte[]> files = new TreeMap<>();

    public static Map<String, byte[]> from(Product product, Publication publication) {
        var collected = new Collected();
        product.publish(publication, collected);
        return collected.files;
    }

    @Override
    public synchronized void file(String path, byte[] content) {
        if (files.put(path, content) != null) {
            throw new IllegalStateException("made twice: " + path);
        }
    }
}
