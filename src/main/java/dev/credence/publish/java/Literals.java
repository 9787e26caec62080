package dev.credence.publish.java;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;

/** Texts as Java expressions that give back the very same text, whatever is in it. */
final class Literals {
    /** In characters: three bytes each in a class file at most, and 65,535 bytes a constant. */
    private static final int LONGEST = 20_000;

    private Literals() {}

    static CodeBlock of(String text) {
        if (text.length() <= LONGEST) {
            return CodeBlock.of("$L", quoted(text));
        }
        // Literals joined by + are one constant; joined at run time they are several.
        var pieces = new ArrayList<CodeBlock>();
        for (int start = 0; start < text.length(); start += LONGEST) {
            pieces.add(CodeBlock.of("$L", quoted(text.substring(start, Math.min(start + LONGEST, text.length())))));
        }
        return CodeBlock.of("$T.join(\"\", $L)", String.class, CodeBlock.join(pieces, ", "));
    }

    private static String quoted(String text) {
        var literal = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> append(c, literal);
            }
        }
        return literal.append('"').toString();
    }

    /** What cannot be seen is written by its number, so that nobody is fooled by it and no encoding loses it. */
    private static void append(int c, StringBuilder to) {
        if (Docs.isVisible(c)) {
            to.appendCodePoint(c);
            return;
        }
        for (char unit : Character.toChars(c)) {
            to.append("\\u");
            String digits = Integer.toHexString(unit);
            to.append("0".repeat(4 - digits.length())).append(digits);
        }
    }
}
