package dev.credence.publish.java;

import com.palantir.javapoet.CodeBlock;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Comments of the generated code: the fixed ones from a resource, and the author's words made harmless. */
final class Docs {
    private static final int LONGEST = 600;

    private final Properties texts = new Properties();

    Docs() {
        try (var in = Docs.class.getResourceAsStream("docs.properties")) {
            if (in == null) {
                throw new IllegalStateException("docs.properties is not in the jar");
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a type is. */
    String type(String name) {
        return text(name, name);
    }

    /** What a component or enum constant of a type is. */
    String member(String type, String name) {
        return text(type + "." + name, "*." + name);
    }

    private String text(String key, String otherwise) {
        String found = texts.getProperty(key, texts.getProperty(otherwise, ""));
        if (found.isEmpty()) {
            throw new IllegalStateException("docs.properties says nothing of " + key);
        }
        return found;
    }

    /** A comment of fixed words. */
    static CodeBlock fixed(String text) {
        return CodeBlock.of("$L\n", text);
    }

    /** The author's words as plain text in a comment: one line, nothing of it read as markup, tag or escape. */
    static String harmless(String words) {
        var text = new StringBuilder();
        String line = words.strip();
        for (int i = 0; i < line.length() && text.length() < LONGEST; ) {
            int c = line.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
                    text.append(' ');
                }
            } else if (c == '<' || c == '>' || c == '&' || c == '@' || c == '{' || c == '}' || c == '\\' || c == '*'
                    || c == '/') {
                text.append("&#").append(c).append(';');
            } else if (isVisible(c)) {
                text.appendCodePoint(c);
            }
        }
        return text.toString().strip();
    }

    /** Not controls, nor what turns the direction of text or has no meaning. */
    static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
