package dev.credence.build;

import dev.credence.build.Decoded.Flaw;
import dev.credence.build.Decoded.Kind;
import java.util.Locale;
import java.util.Optional;

/** Finds the characters that no editor types: everything that controls a device, except tab, line ends and form feed. */
final class ControlCharacters {
    /** A text with more of them than this is no text. */
    private static final int SLIPS = 20;

    private static final int STRETCH = 4096;

    private ControlCharacters() {}

    static Decoded check(String text) {
        int first = next(text, 0);
        if (first < 0) {
            return new Decoded(text, Optional.empty());
        }
        var blanked = new StringBuilder(text);
        int count = 0;
        for (int at = first; at >= 0; at = next(text, at + 1)) {
            blanked.setCharAt(at, ' ');
            count++;
        }
        String more = count == 1 ? "" : "there are " + count + " such characters in the file";
        var kind = count > SLIPS ? Kind.BINARY : Kind.CONTROL;
        var flaw = new Flaw(kind, text.codePointCount(0, first), describe(text.charAt(first)), more);
        return new Decoded(blanked.toString(), Optional.of(flaw));
    }

    /** By copies of stretches, because asking a text for one character after the other is slow before it is compiled. */
    private static int next(String text, int from) {
        var stretch = new char[Math.min(STRETCH, text.length() - from)];
        for (int start = from; start < text.length(); start += stretch.length) {
            int end = Math.min(start + stretch.length, text.length());
            text.getChars(start, end, stretch, 0);
            int found = first(stretch, end - start);
            if (found >= 0) {
                return start + found;
            }
        }
        return -1;
    }

    private static int first(char[] stretch, int length) {
        for (int i = 0; i < length; i++) {
            char c = stretch[i];
            if (c < ' ' && c != '\n' && c != '\t' && c != '\r' && c != '\f' || c >= 0x7F && c <= 0x9F) {
                return i;
            }
        }
        return -1;
    }

    private static String describe(char c) {
        String hex = Integer.toHexString(0x10000 | c).substring(1).toUpperCase(Locale.ROOT);
        String name = switch (c) {
            case 0x00 -> "NUL";
            case 0x08 -> "backspace";
            case 0x0B -> "a vertical tab: in Word, a line break inside a paragraph";
            case 0x1A -> "the end-of-file mark of old systems";
            case 0x1B -> "escape";
            case 0x1E -> "in Word, a no-break hyphen";
            case 0x1F -> "in Word, an optional hyphen";
            case 0x7F -> "delete";
            default -> "a control character";
        };
        return "U+" + hex + " (" + name + ")";
    }
}
