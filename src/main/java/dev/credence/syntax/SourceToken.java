package dev.credence.syntax;

import org.antlr.v4.runtime.CommonToken;

/** A token whose text is looked up in its source when somebody asks, and few do. It has no line and no stream. */
final class SourceToken extends CommonToken {
    private final transient String source;
    private final int base;

    /**
     * @param source the text that was read
     * @param base where that text begins in its file
     * @param start the first character in the file
     * @param end the place after the last one
     */
    SourceToken(int type, String source, int base, int start, int end) {
        super(type);
        this.source = source;
        this.base = base;
        this.start = start;
        this.stop = end - 1;
    }

    /** Whether it says what stands in its source: the text of a token that was mended is another. */
    boolean isAsWritten() {
        return text == null;
    }

    String source() {
        return source;
    }

    /** Where it begins in its source. */
    int from() {
        return start - base;
    }

    /** The place after its last character in its source. */
    int to() {
        return stop - base + 1;
    }

    @Override
    public String getText() {
        return text != null ? text : source.substring(from(), to());
    }
}
