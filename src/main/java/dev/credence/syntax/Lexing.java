package dev.credence.syntax;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/** Text as tokens, wherever in its file it stands. */
final class Lexing {
    private Lexing() {}

    /** @param start where the text begins in its file, in code points */
    static List<CommonToken> tokens(String text, int start) {
        return LatinText.is(text) ? Scanner.tokens(text, start) : byTheGrammar(text, start);
    }

    /** The same by the lexer that ANTLR makes of the grammar: it knows all letters of the world. */
    static List<CommonToken> byTheGrammar(String text, int start) {
        var lexer = new CredenceLexer(CharStreams.fromString(text));
        lexer.removeErrorListeners();
        var all = lexer.getAllTokens();
        var tokens = new ArrayList<CommonToken>(all.size());
        for (Token token : all) {
            tokens.add(start == 0 ? (CommonToken) token : moved((CommonToken) token, start));
        }
        return tokens;
    }

    private static CommonToken moved(CommonToken token, int by) {
        // The text is kept first: later it would be looked up at the new place.
        token.setText(token.getText());
        token.setStartIndex(token.getStartIndex() + by);
        token.setStopIndex(token.getStopIndex() + by);
        return token;
    }
}
