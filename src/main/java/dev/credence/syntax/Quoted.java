package dev.credence.syntax;

import org.antlr.v4.runtime.Token;

/** The value of a quoted text. */
final class Quoted {
    private Quoted() {}

    static String value(Token token) {
        String text = token.getText();
        if (token.getType() == CredenceLexer.TEXT) {
            int end = text.length() >= 6 && text.endsWith("\"\"\"") ? text.length() - 3 : text.length();
            return lines(text.substring(Math.min(3, end), end));
        }
        int end = text.length() >= 2 && closes(text.charAt(text.length() - 1)) ? text.length() - 1 : text.length();
        return unescaped(text.substring(Math.min(1, end), end));
    }

    private static boolean closes(char c) {
        return c == '"' || c == '“' || c == '”';
    }

    private static String unescaped(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\' && i + 1 < text.length()) {
                i++;
            }
            plain.append(text.charAt(i));
        }
        return plain.toString();
    }

    /** Text over several lines loses the indent that all its lines share, and the line ends at its two ends. */
    static String lines(String text) {
        String[] lines = text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
        int indent = Integer.MAX_VALUE;
        for (int i = 1; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                indent = Math.min(indent, indentOf(lines[i]));
            }
        }
        var out = new StringBuilder(text.length());
        for (int i = 0; i < lines.length; i++) {
            String line = i == 0
                    ? lines[i].strip()
                    : lines[i].isBlank() ? "" : lines[i].substring(indent).stripTrailing();
            out.append(i == 0 ? "" : "\n").append(line);
        }
        return out.toString().strip();
    }

    private static int indentOf(String line) {
        int n = 0;
        while (n < line.length() && (line.charAt(n) == ' ' || line.charAt(n) == '\t')) {
            n++;
        }
        return n;
    }
}
