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
 */
record Content(List<byte[]> parts) {
    static Content of(byte[] bytes) {
        return new Content(List.of(bytes));
    }

    long size() {
        return parts.stream().mapToLong(part -> part.length).sum();
    }

    /** In one array. */
    byte[] joined() {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        var all = new ByteArrayOutputStream(Math.toIntExact(size()));
        parts.forEach(all::writeBytes);
        return all.toByteArray();
    }

    /** In lower-case hexadecimal. */
    String sha256() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            parts.forEach(digest::update);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
