package dev.credence.build;

import java.util.HexFormat;

/** Bytes and sizes in words. */
final class Bytes {
    private Bytes() {}

    static final long MEBIBYTE = 1024L * 1024;

    /** Two capital hexadecimal digits. */
    static String hex(byte b) {
        return HexFormat.of().withUpperCase().toHexDigits(b);
    }

    /** A size in whole mebibytes, rounded up. */
    static String mebibytes(long size) {
        return (size + MEBIBYTE - 1) / MEBIBYTE + " MiB";
    }
}
