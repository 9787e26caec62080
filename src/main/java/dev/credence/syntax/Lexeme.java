package dev.credence.syntax;

import dev.credence.source.Span;

/**
 * A word, sign, text or comment of a file, as a formatter sees it.
 *
 * @param text how it is written in the one layout: blanks inside a course code are single, {@code 1 units} is {@code 1 unit}
 * @param beginsEntry whether a new line of the language begins with it, which a line end or a comma before it has told
 * @param linesBefore how many line ends stand between it and what is before it
 */
public record Lexeme(Kind kind, String text, Span span, boolean beginsEntry, int linesBefore) {

    /** What a formatter tells apart. */
    public enum Kind {
        COMMENT,
        OPEN_BRACE,
        CLOSE_BRACE,
        OPEN_PARENTHESIS,
        CLOSE_PARENTHESIS,
        /** {@code and}, {@code or}, {@code then}: a line may go on before it. */
        CONNECTIVE,
        /** A text between three quotation marks. */
        LONG_TEXT,
        /** A course code, a quoted text: what stands alone in a list. */
        NAME,
        WORD
    }

    /** Whether it stands first on its line of the file. */
    public boolean isFirstOnLine() {
        return linesBefore > 0;
    }

    /** The value of a long text: without the indent that its lines share. */
    public String longText() {
        return Quoted.lines(text.substring(3, text.length() - 3));
    }
}
