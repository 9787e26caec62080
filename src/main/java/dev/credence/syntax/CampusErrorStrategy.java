package dev.credence.syntax;

import dev.credence.diagnostic.DiagnosticSink;
import dev.credence.source.SourceFile;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.FailedPredicateException;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.NoViableAltException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.jspecify.annotations.Nullable;

/**
 * What happens at a line that cannot be read: one message in campus words, then on with the next line of the same block. A misspelt
 * keyword is reported and read as what was meant.
 */
final class CampusErrorStrategy extends DefaultErrorStrategy {
    private final SourceFile file;
    private final SpareTokens tokens;
    private final DiagnosticSink sink;
    private final Keywords keywords = new Keywords();
    private final Misspellings misspellings;
    private final CodeSlips codes;
    private final Separators separators;

    CampusErrorStrategy(SourceFile file, SpareTokens tokens, DiagnosticSink sink) {
        this.file = file;
        this.tokens = tokens;
        this.sink = sink;
        this.misspellings = new Misspellings(file, sink, keywords);
        this.codes = new CodeSlips(file, tokens, sink);
        this.separators = new Separators(file, tokens, sink);
    }

    @Override
    public void sync(Parser recognizer) {
        if (inErrorRecoveryMode(recognizer)
                || misspellings.mend(recognizer)
                || codes.mend(recognizer)
                || afterLine(recognizer)
                || atFirstLine(recognizer)) {
            return;
        }
        super.sync(recognizer);
    }

    /** Between two lines of a block: what follows a whole line is passed over, so that the block goes on. */
    private boolean afterLine(Parser recognizer) {
        var state = recognizer.getInterpreter().atn.states.get(recognizer.getState());
        if (state.getStateType() != ATNState.STAR_LOOP_ENTRY && state.getStateType() != ATNState.STAR_LOOP_BACK) {
            return false;
        }
        int next = recognizer.getInputStream().LA(1);
        boolean isFile = recognizer.getContext().getRuleIndex() == CredenceParser.RULE_file;
        if (endsLine(next) && !(isFile && next == CredenceParser.RBRACE)
                || !recognizer.getInterpreter().atn.nextTokens(state).contains(CredenceParser.SEP)) {
            return false;
        }
        if (next != CredenceParser.RBRACE) {
            var found = here(recognizer);
            if (separators.mend(recognizer, state, found)) {
                return true;
            }
            beginErrorCondition(recognizer);
            sink.report(found.diagnostic());
        }
        skip(recognizer, isFile);
        return true;
    }

    /** At the first line of a block: lines that cannot be read are passed over up to the first that can. */
    private boolean atFirstLine(Parser recognizer) {
        if (tokens.typeBefore(recognizer.getCurrentToken(), 1) != CredenceParser.LBRACE) {
            return false;
        }
        var atn = recognizer.getInterpreter().atn;
        var state = atn.states.get(recognizer.getState());
        var first = atn.nextTokens(state);
        boolean isList = state.getStateType() == ATNState.BLOCK_START
                && (first.contains(CredenceParser.RBRACE)
                        || recognizer.getContext().getRuleIndex() == CredenceParser.RULE_block);
        if (!isList) {
            return false;
        }
        int next = recognizer.getInputStream().LA(1);
        while (!first.contains(next) && next != CredenceParser.RBRACE && next != Token.EOF) {
            reportHere(recognizer);
            skip(recognizer, false);
            if (recognizer.getInputStream().LA(1) == CredenceParser.SEP) {
                recognizer.getInputStream().consume();
            }
            endErrorCondition(recognizer);
            misspellings.mend(recognizer);
            next = recognizer.getInputStream().LA(1);
        }
        return true;
    }

    private void reportHere(Parser recognizer) {
        beginErrorCondition(recognizer);
        sink.report(here(recognizer).diagnostic());
    }

    private SyntaxMessage.Said here(Parser recognizer) {
        var token = recognizer.getCurrentToken();
        return new SyntaxMessage(file, recognizer, tokens, keywords).of(token, token, recognizer.getExpectedTokens());
    }

    @Override
    public Token recoverInline(Parser recognizer) {
        if (!inErrorRecoveryMode(recognizer) && (misspellings.mend(recognizer) || codes.mend(recognizer))) {
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
            reportHere(recognizer);
        }
    }

    @Override
    protected void reportMissingToken(Parser recognizer) {
        reportUnwantedToken(recognizer);
    }

    private void report(Parser recognizer, Token start, Token offending, IntervalSet expected) {
        sink.report(new SyntaxMessage(file, recognizer, tokens, keywords)
                .of(start, offending, expected)
                .diagnostic());
    }

    private static IntervalSet expected(Parser recognizer, RecognitionException e) {
        var set = e.getExpectedTokens();
        return set == null || set.isNil() ? recognizer.getExpectedTokens() : set;
    }

    private static boolean endsLine(int type) {
        return type == CredenceParser.SEP || type == CredenceParser.RBRACE || type == Token.EOF;
    }

    /** On to the end of the line; a block on the way is passed over whole. */
    @Override
    protected void consumeUntil(Parser recognizer, IntervalSet set) {
        toEndOfLine(recognizer, false, recognizer::consume);
    }

    /** The same without a trace in the tree: the block around is not broken by it. */
    private static void skip(Parser recognizer, boolean overBraces) {
        toEndOfLine(recognizer, overBraces, recognizer.getInputStream()::consume);
    }

    private static void toEndOfLine(Parser recognizer, boolean overBraces, Runnable consume) {
        int depth = 0;
        for (int type = recognizer.getInputStream().LA(1);
                type != Token.EOF;
                type = recognizer.getInputStream().LA(1)) {
            if (depth == 0 && (type == CredenceParser.SEP || (type == CredenceParser.RBRACE && !overBraces))) {
                return;
            }
            if (type == CredenceParser.LBRACE) {
                depth++;
            } else if (type == CredenceParser.RBRACE) {
                depth = Math.max(0, depth - 1);
            }
            consume.run();
        }
    }
}
