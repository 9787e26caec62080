package dev.credence.syntax;

import java.util.List;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;
import org.jspecify.annotations.Nullable;

/**
 * All tokens of a file for a parser that reads them once: ANTLR's own stream asks at each step whether more are to be fetched. What
 * only those need that explain mistakes is not offered; {@link SpecReader} gives them ANTLR's.
 */
final class TokenRow implements TokenStream {
    private final Token[] tokens;
    private int next;

    /** @param tokens the last of which is the end of the file */
    TokenRow(List<Token> tokens) {
        this.tokens = tokens.toArray(new Token[0]);
    }

    @Override
    public void consume() {
        if (next < tokens.length - 1) {
            next++;
        }
    }

    @Override
    public int LA(int offset) {
        var token = LT(offset);
        return token == null ? Token.INVALID_TYPE : token.getType();
    }

    @Override
    public @Nullable Token LT(int offset) {
        int index = offset > 0 ? next + offset - 1 : next + offset;
        return index < 0 ? null : tokens[Math.min(index, tokens.length - 1)];
    }

    @Override
    public Token get(int index) {
        return tokens[index];
    }

    @Override
    public int mark() {
        return 0;
    }

    @Override
    public void release(int marker) {
        // All tokens are kept anyway.
    }

    @Override
    public int index() {
        return next;
    }

    @Override
    public void seek(int index) {
        next = Math.min(index, tokens.length - 1);
    }

    @Override
    public int size() {
        return tokens.length;
    }

    @Override
    public String getSourceName() {
        return UNKNOWN_SOURCE_NAME;
    }

    @Override
    public TokenSource getTokenSource() {
        return new ListTokenSource(List.of(tokens));
    }

    @Override
    public String getText() {
        return getText(Interval.of(0, tokens.length - 1));
    }

    @Override
    public String getText(RuleContext context) {
        return getText(context.getSourceInterval());
    }

    @Override
    public String getText(Token first, Token last) {
        return getText(Interval.of(first.getTokenIndex(), last.getTokenIndex()));
    }

    @Override
    public String getText(Interval interval) {
        var text = new StringBuilder();
        for (int i = interval.a; i <= interval.b && tokens[i].getType() != Token.EOF; i++) {
            text.append(tokens[i].getText());
        }
        return text.toString();
    }
}
