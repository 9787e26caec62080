package dev.credence.diagnostic.render;

import dev.credence.diagnostic.Severity;

/** What a piece of text is, and so its colour; the codes are of ANSI's SGR sequence. */
enum Tint {
    TEXT(""),
    STRONG("1"),
    FRAME("34"),
    SECONDARY("34"),
    HELP("32"),
    ERROR("1;31"),
    WARNING("1;33"),
    HINT("1;36");

    private final String code;

    Tint(String code) {
        this.code = code;
    }

    static Tint of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case HINT -> HINT;
        };
    }

    String paint(String text, boolean colour) {
        return colour && !code.isEmpty() && !text.isEmpty() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
