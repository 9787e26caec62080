package dev.credence.syntax;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a file that is read to explain its mistakes: the parser may end a line where its author forgot to, and may read two
 * tokens as one. For that, a line end that is not seen stands before every token.
 */
final class SpareTokens extends CommonTokenStream {

    /** @param tokens the last of which is the end of the file */
    SpareTokens(List<Token> tokens) {
        super(new ListTokenSource(withSpares(tokens)));
        fill();
    }

    private static List<Token> withSpares(List<Token> tokens) {
        var all = new ArrayList<Token>(tokens.size() * 2);
        for (var token : tokens) {
            var spare = new CommonToken(CredenceParser.SEP, "\n");
            spare.setStartIndex(token.getStartIndex());
            spare.setStopIndex(token.getStartIndex() - 1);
            spare.setChannel(Token.HIDDEN_CHANNEL);
            all.add(spare);
            all.add(token);
        }
        return all;
    }

    /** From now on a line ends before the token, which is the next one. */
    void endLineBefore(Token token) {
        var spare = (CommonToken) get(token.getTokenIndex() - 1);
        spare.setChannel(Token.DEFAULT_CHANNEL);
        seek(spare.getTokenIndex());
    }

    /** From now on a token is not there. */
    void hide(Token token) {
        ((CommonToken) token).setChannel(Token.HIDDEN_CHANNEL);
    }

    /** The token so many places before another; null before the first. */
    @Nullable
    Token before(Token token, int places) {
        int left = places;
        for (int i = token.getTokenIndex() - 1; i >= 0; i--) {
            if (get(i).getChannel() == Token.DEFAULT_CHANNEL && --left == 0) {
                return get(i);
            }
        }
        return null;
    }

    /** The token so many places after another; the end of the file after the last. */
    Token after(Token token, int places) {
        int left = places;
        for (int i = token.getTokenIndex() + 1; i < size(); i++) {
            if (get(i).getChannel() == Token.DEFAULT_CHANNEL && --left == 0) {
                return get(i);
            }
        }
        return get(size() - 1);
    }

    /** What kind of token stands so many places before another. */
    int typeBefore(Token token, int places) {
        var before = before(token, places);
        return before == null ? Token.INVALID_TYPE : before.getType();
    }
}
