package dev.credence.diagnostic.render;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Paths as URI references (RFC 3986): relative ones stay relative. */
final class FileUris {
    private static final String KEPT = "-._~/!$&'()*+,;=@";

    private FileUris() {}

    static String of(String path) {
        boolean drive = path.length() > 2 && Character.isLetter(path.charAt(0)) && path.startsWith(":/", 1);
        if (drive) {
            return "file:///" + path.charAt(0) + ":" + encoded(path.substring(2));
        }
        return path.startsWith("/") ? "file://" + encoded(path) : encoded(path);
    }

    private static String encoded(String path) {
        var uri = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = (b >= '0' && b <= '9') || (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
            if (plain || (b > 0 && KEPT.indexOf(b) >= 0)) {
                uri.append((char) b);
            } else {
                uri.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
            }
        }
        return uri.toString();
    }
}
