package dev.credence.publish;

import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * The bytes of one file.
 *
 * @param parts one after the other; never changed
 * @param sha256 their sum, in lower-case hexadecimal
 */
record Content(List<byte[]> parts, String sha256) {
    static Content of(byte[] bytes) {
        var sum = Sha256.begin();
        sum.update(bytes);
        return new Content(List.of(bytes), Sha256.end(sum));
    }

    long size() {
        return parts.stream().mapToLong(part -> part.length).sum();
    }

    /** In one array. */
    byte[] joined() {
        return joined(parts);
    }

    static byte[] joined(List<byte[]> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        int size = Math.toIntExact(parts.stream().mapToLong(part -> part.length).sum());
        var all = new ByteArrayOutputStream(size);
        parts.forEach(all::writeBytes);
        return all.toByteArray();
    }
}
