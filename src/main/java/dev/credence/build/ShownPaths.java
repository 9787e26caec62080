package dev.credence.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/**
 * How paths are shown to people: relative to the working directory when inside it, with forward slashes, and with every character
 * that could upset a terminal or a log written out.
 */
public record ShownPaths(Path workingDirectory, Path realWorkingDirectory) {

    /** @param workingDirectory what relative paths count from, and what shown paths are relative to */
    public static ShownPaths in(Path workingDirectory) {
        var absolute = workingDirectory.toAbsolutePath().normalize();
        try {
            return new ShownPaths(absolute, absolute.toRealPath());
        } catch (IOException unreal) {
            return new ShownPaths(absolute, absolute);
        }
    }

    /** A path as it is shown; {@code .} for the working directory itself. */
    public String show(Path path) {
        var absolute = workingDirectory.resolve(path).normalize();
        var shortest = absolute;
        if (absolute.startsWith(workingDirectory)) {
            shortest = workingDirectory.relativize(absolute);
        } else if (absolute.startsWith(realWorkingDirectory)) {
            shortest = realWorkingDirectory.relativize(absolute);
        }
        String text = shortest.toString();
        if (text.indexOf('\uFFFD') >= 0) {
            text = rawName(shortest);
        }
        String separator = path.getFileSystem().getSeparator();
        String slashes = separator.equals("/") ? text : text.replace(separator, "/");
        return slashes.isEmpty() ? "." : escape(slashes);
    }

    /** Control characters, invisible direction marks and line separators, written out. */
    static String escape(String text) {
        if (text.chars().noneMatch(ShownPaths::isUnsafe)) {
            return text;
        }
        var safe = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> safe.append("\\n");
                case '\r' -> safe.append("\\r");
                case '\t' -> safe.append("\\t");
                default -> {
                    if (isUnsafe(c)) {
                        safe.append("\\u{")
                                .append(Integer.toHexString(c).toUpperCase(Locale.ROOT))
                                .append('}');
                    } else {
                        safe.append(c);
                    }
                }
            }
        }
        return safe.toString();
    }

    private static boolean isUnsafe(int c) {
        boolean direction = c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        return Character.isISOControl(c) || direction || c == 0x2028 || c == 0x2029;
    }

    /** The name by its bytes: without a UTF-8 locale Java shows letters with accents as replacement characters. */
    private static String rawName(Path path) {
        String escaped = path.toAbsolutePath().toUri().getRawPath();
        String base = Path.of("").toAbsolutePath().toUri().getRawPath();
        String own = !path.isAbsolute() && escaped.startsWith(base) ? escaped.substring(base.length()) : escaped;
        byte[] bytes = percentDecoded(own.endsWith("/") ? own.substring(0, own.length() - 1) : own);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            var text = new StringBuilder();
            for (byte b : bytes) {
                if (b >= 0) {
                    text.append((char) b);
                } else {
                    text.append("\\x").append(Bytes.hex(b));
                }
            }
            return text.toString();
        }
    }

    private static byte[] percentDecoded(String text) {
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '%') {
                bytes.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.write(text.charAt(i));
            }
        }
        return bytes.toByteArray();
    }
}
