package dev.credence.syntax;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.DiagnosticSink;
import dev.credence.source.SourceFile;
import dev.credence.source.Span;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.FailedPredicateException;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.NoViableAltException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.jspecify.annotations.Nullable;

/**
 * What happens at a line that cannot be read: one message in campus words, then on with the next line. A misspelt keyword is reported
 * and read as what was meant.
 */
final class CampusErrorStrategy extends DefaultErrorStrategy {
    private final SourceFile file;
    private final DiagnosticSink sink;
    private final Keywords keywords = new Keywords();

    CampusErrorStrategy(SourceFile file, DiagnosticSink sink) {
        this.file = file;
        this.sink = sink;
    }

    @Override
    public void sync(Parser recognizer) {
        if (inErrorRecoveryMode(recognizer) || mendTypo(recognizer)) {
            return;
        }
        super.sync(recognizer);
    }

    @Override
    public Token recoverInline(Parser recognizer) {
        if (!inErrorRecoveryMode(recognizer) && mendTypo(recognizer)) {
            var token = recognizer.getCurrentToken();
            recognizer.consume();
            return token;
        }
        // Neither a deleted nor an invented token: what was meant is the author's to say, and the next line is a good
        // place to go on.
        throw new InputMismatchException(recognizer);
    }

    @Override
    protected @Nullable Token singleTokenDeletion(Parser recognizer) {
        return null;
    }

    @Override
    protected void reportNoViableAlternative(Parser recognizer, NoViableAltException e) {
        report(recognizer, e.getStartToken(), e.getOffendingToken(), expected(recognizer, e));
    }

    @Override
    protected void reportInputMismatch(Parser recognizer, InputMismatchException e) {
        report(recognizer, e.getOffendingToken(), e.getOffendingToken(), expected(recognizer, e));
    }

    @Override
    protected void reportFailedPredicate(Parser recognizer, FailedPredicateException e) {
        report(recognizer, e.getOffendingToken(), e.getOffendingToken(), expected(recognizer, e));
    }

    @Override
    protected void reportUnwantedToken(Parser recognizer) {
        if (!inErrorRecoveryMode(recognizer)) {
            beginErrorCondition(recognizer);
            var token = recognizer.getCurrentToken();
            report(recognizer, token, token, recognizer.getExpectedTokens());
        }
    }

    @Override
    protected void reportMissingToken(Parser recognizer) {
        reportUnwantedToken(recognizer);
    }

    private void report(Parser recognizer, Token start, Token offending, IntervalSet expected) {
        sink.report(new SyntaxMessage(file, recognizer, keywords).of(start, offending, expected));
    }

    private static IntervalSet expected(Parser recognizer, RecognitionException e) {
        var set = e.getExpectedTokens();
        return set == null || set.isNil() ? recognizer.getExpectedTokens() : set;
    }

    /** On to the end of the line; a block on the way is passed over whole. */
    @Override
    protected void consumeUntil(Parser recognizer, IntervalSet set) {
        int depth = 0;
        for (int type = recognizer.getInputStream().LA(1);
                type != Token.EOF;
                type = recognizer.getInputStream().LA(1)) {
            if (depth == 0 && (type == CredenceParser.SEP || type == CredenceParser.RBRACE)) {
                return;
            }
            if (type == CredenceParser.LBRACE) {
                depth++;
            } else if (type == CredenceParser.RBRACE) {
                depth--;
            }
            recognizer.consume();
        }
    }

    private boolean mendTypo(Parser recognizer) {
        var token = recognizer.getCurrentToken();
        if (token.getType() != CredenceParser.NAME) {
            return false;
        }
        var expected = recognizer.getExpectedTokens();
        if (expected.contains(CredenceParser.NAME)) {
            return false;
        }
        var meant = keywords.closest(token.getText(), expected);
        if (meant.isEmpty()) {
            return false;
        }
        String word = keywords.word(meant.getAsInt());
        sink.report(Diagnostic.of(Code.SYNTAX, span(token), "`" + token.getText() + "` is no word of the language here")
                .help("write `" + word + "`"));
        ((CommonToken) token).setType(meant.getAsInt());
        return true;
    }

    private Span span(Token token) {
        return file.span(token.getStartIndex(), token.getStopIndex() + 1);
    }
}
