package dev.credence.build;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextDecoderTest {

    @Test
    void goodTextHasNoFlaw() {
        String text = "caf\u00e9 \uD83C\uDF93\r\n\tx\f\ry \uFFFD";
        assertEquals(new Decoded(text, Optional.empty()), TextDecoder.decode(text.getBytes(UTF_8)));
        assertEquals(new Decoded("", Optional.empty()), TextDecoder.decode(new byte[0]));
    }

    @Test
    void aByteOrderMarkIsTakenOff() {
        assertEquals(
                "course", TextDecoder.decode("\uFEFFcourse".getBytes(UTF_8)).text());
    }

    @Test
    void windows1252IsRecognised() {
        // One good character of two bytes before it, so that bytes and columns differ.
        byte[] start = "\uD83C\uDF93 caf".getBytes(UTF_8);
        byte[] bytes = java.util.Arrays.copyOf(start, start.length + 2);
        bytes[start.length] = (byte) 0xE9;
        bytes[start.length + 1] = '\n';
        assertFlaw(bytes, 5, "the byte E9, which would be `\u00e9` in Windows-1252");
        assertEquals("\uD83C\uDF93 caf\u00e9\n", TextDecoder.decode(bytes).text());
        assertFlaw(new byte[] {'a', (byte) 0x93, 'b'}, 1, "the byte 93, which would be `\u201C` in Windows-1252");
        assertFlaw("caf\u00e9".getBytes(ISO_8859_1), 3, "the byte E9, which would be `\u00e9` in Windows-1252");
    }

    @Test
    void otherBadBytesAreNamed() {
        assertFlaw(new byte[] {'a', (byte) 0x81, 'b'}, 1, "the byte 81, which is no text");
        byte[] whole = "ab\uD83C\uDF93".getBytes(UTF_8);
        assertFlaw(
                java.util.Arrays.copyOf(whole, whole.length - 1),
                2,
                "the byte F0, where the file ends in the middle of a character");
    }

    @Test
    void utf16IsRecognisedWithAndWithoutItsMark() {
        for (var charset : java.util.List.of(UTF_16LE, UTF_16BE)) {
            assertFlaw("\uFEFFcourse BIOL 410\n".getBytes(charset), 0, "text in UTF-16");
            assertFlaw("course BIOL 410\n".getBytes(charset), 0, "text in UTF-16");
            assertEquals(
                    "course", TextDecoder.decode("course".getBytes(charset)).text());
        }
    }

    @Test
    void controlCharactersAreNamedAndBlanked() {
        assertFlaw("\u00e9\u0000b".getBytes(UTF_8), 1, "U+0000 (NUL)");
        assertFlaw("a\u000Bb".getBytes(UTF_8), 1, "U+000B (a vertical tab: in Word, a line break inside a paragraph)");
        assertFlaw("a\u0093b".getBytes(UTF_8), 1, "U+0093 (a control character)");
        var decoded = TextDecoder.decode("a\u000Bb\u001Fc".getBytes(UTF_8));
        assertEquals("a b c", decoded.text());
        assertEquals(
                "there are 2 such characters in the file",
                decoded.flaw().orElseThrow().detail());
        assertEquals(Decoded.Kind.CONTROL, decoded.flaw().orElseThrow().kind());
        byte[] many = "a\u0001".repeat(30).getBytes(UTF_8);
        assertEquals(
                Decoded.Kind.BINARY,
                TextDecoder.decode(many).flaw().orElseThrow().kind());
    }

    private static void assertFlaw(byte[] bytes, int offset, String what) {
        var flaw = TextDecoder.decode(bytes).flaw();
        assertTrue(flaw.isPresent());
        assertEquals(what, flaw.get().what());
        assertEquals(offset, flaw.get().offset());
    }
}
