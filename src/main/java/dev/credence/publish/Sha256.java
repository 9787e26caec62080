package dev.credence.publish;

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

    /** Ends a sum. */
    public static String end(MessageDigest sum) {
        return HexFormat.of().formatHex(sum.digest());
    }
}
