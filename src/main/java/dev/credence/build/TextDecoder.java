package dev.credence.build;

import dev.credence.build.Decoded.Flaw;
import dev.credence.build.Decoded.Kind;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns bytes into text: UTF-8 and nothing else. For what is something else, it finds out what it probably is. */
final class TextDecoder {
    private static final int BYTES_LOOKED_AT = 4096;

    private TextDecoder() {}

    static Decoded decode(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return utf16(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return utf16(bytes, 2, StandardCharsets.UTF_16BE);
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        if (nulsAtEvery(bytes, 1)) {
            return utf16(bytes, 0, StandardCharsets.UTF_16LE);
        }
        if (nulsAtEvery(bytes, 0)) {
            return utf16(bytes, 0, StandardCharsets.UTF_16BE);
        }
        String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        // Bad bytes become replacement characters; only a text that has one needs the slow and exact look.
        if (text.indexOf('\uFFFD') >= 0) {
            var broken = findBadByte(bytes, start);
            if (broken.isPresent()) {
                return broken.get();
            }
        }
        return ControlCharacters.check(text);
    }

    private static Optional<Decoded> findBadByte(byte[] bytes, int start) {
        var in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        var out = CharBuffer.allocate(bytes.length - start);
        // A new decoder stops at the first bad byte and leaves the buffer's position on it.
        var result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (!result.isError()) {
            return Optional.empty();
        }
        String good = out.flip().toString();
        int at = in.position();
        String rest = new String(bytes, at, bytes.length - at, windows1252());
        int offset = good.codePointCount(0, good.length());
        return Optional.of(new Decoded(good + rest, Optional.of(badByte(bytes, at, rest, offset))));
    }

    private static Flaw badByte(byte[] bytes, int at, String rest, int offset) {
        String hex = "the byte " + Bytes.hex(bytes[at]);
        int lead = bytes[at] & 0xFF;
        int due = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        boolean cutOff = lead >= 0xC2 && at + due > bytes.length && onlyContinuations(bytes, at + 1);
        if (cutOff && at + 1 < bytes.length) {
            return new Flaw(
                    Kind.ENCODING,
                    offset,
                    hex + ", where the file ends in the middle of a character",
                    "the file was probably cut off when it was copied or saved");
        }
        char old = rest.charAt(0);
        return old == '\uFFFD'
                ? new Flaw(Kind.ENCODING, offset, hex + ", which is no text", "the file is in an unknown encoding")
                : new Flaw(
                        Kind.ENCODING,
                        offset,
                        hex + ", which would be `" + old + "` in Windows-1252",
                        "the file is probably in Windows-1252 (also called Latin-1, ANSI or Western), an older encoding");
    }

    private static boolean onlyContinuations(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }

    private static Decoded utf16(byte[] bytes, int start, Charset charset) {
        String text = new String(bytes, start, bytes.length - start, charset);
        String detail = "the file is in UTF-16, which Windows programs call Unicode";
        return new Decoded(text, Optional.of(new Flaw(Kind.ENCODING, 0, "text in UTF-16", detail)));
    }

    /** Whether nearly every second byte is NUL, as in Western text in UTF-16. */
    private static boolean nulsAtEvery(byte[] bytes, int phase) {
        int looked = Math.min(bytes.length, BYTES_LOOKED_AT) / 2;
        int nuls = 0;
        int others = 0;
        for (int i = 0; i < looked; i++) {
            nuls += bytes[2 * i + phase] == 0 ? 1 : 0;
            others += bytes[2 * i + 1 - phase] == 0 ? 1 : 0;
        }
        return nuls > 1 && nuls * 10 >= looked * 7 && others * 10 < looked;
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    private static Charset windows1252() {
        return Charset.isSupported("windows-1252") ? Charset.forName("windows-1252") : StandardCharsets.ISO_8859_1;
    }
}
