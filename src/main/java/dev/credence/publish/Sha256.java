package dev.credence.publish;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The sums by which files and whole outputs are told apart: SHA-256, in lower-case hexadecimal. */
public final class Sha256 {
    private Sha256() {}

    /** A sum that begins; for one thread at a time. */
    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Adds a text, and where it ends: two texts are never taken for one. */
    public static void add(MessageDigest sum, String text) {
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        sum.update((byte) 0);
    }

    /** Ends a sum. */
    public static String end(MessageDigest sum) {
        return HexFormat.of().formatHex(sum.digest());
    }
}
