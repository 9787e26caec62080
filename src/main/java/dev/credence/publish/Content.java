package dev.credence.publish;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The bytes of one file.
 *
 * @param parts one after the other; never changed
 * @param sha256 their sum, in lower-case hexadecimal
 */
record Content(List<byte[]> parts, String sha256) {
    static Content of(byte[] bytes) {
        return new Content(List.of(bytes), HexFormat.of().formatHex(digest().digest(bytes)));
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

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
