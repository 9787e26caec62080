package dev.credence.syntax;

import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.DiagnosticSink;
import dev.credence.source.SourceFile;
import dev.credence.syntax.ast.Declaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/** Reads what is written as the grammar says, fast, and nothing else; it gives up at the first token that does not fit. */
final class WellFormed {
    private final TokenRow tokens;
    private final CredenceParser parser;

    private WellFormed(List<Token> tokens) {
        this.tokens = new TokenRow(tokens);
        this.parser = new CredenceParser(this.tokens);
        parser.removeErrorListeners();
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        parser.setErrorHandler(new GivingUp());
    }

    /** Puts no message together that nobody will see. */
    private static final class GivingUp extends BailErrorStrategy {
        @Override
        public void reportError(Parser recognizer, RecognitionException e) {
            // What is wrong is said when the file is read once more.
        }
    }

    /** The declarations of a whole file; empty, and nothing reported, when some line cannot be read. */
    static Optional<List<Declaration>> file(SourceFile file, List<Token> tokens, DiagnosticSink sink) {
        var found = new ArrayList<Diagnostic>();
        var builder = new DeclarationBuilder(new Places(file, found::add));
        try {
            var declarations = new WellFormed(tokens).declarations(builder);
            found.forEach(sink::report);
            return Optional.of(declarations);
        } catch (ParseCancellationException broken) {
            return Optional.empty();
        }
    }

    /** What a rule makes of all the tokens; empty when they cannot be read by it. */
    static <T extends ParserRuleContext> Optional<T> tree(List<Token> tokens, Function<CredenceParser, T> rule) {
        try {
            return Optional.of(rule.apply(new WellFormed(tokens).parser));
        } catch (ParseCancellationException broken) {
            return Optional.empty();
        }
    }

    /** The rule {@code file}, one declaration after the other, so that no more than the tree of one is ever held. */
    private List<Declaration> declarations(DeclarationBuilder builder) {
        var declarations = new ArrayList<Declaration>();
        if (tokens.LA(1) == Token.EOF) {
            return declarations;
        }
        while (true) {
            builder.build(parser.declaration()).ifPresent(declarations::add);
            switch (tokens.LA(1)) {
                case CredenceParser.SEP -> tokens.consume();
                case Token.EOF -> {
                    return declarations;
                }
                default -> throw new ParseCancellationException();
            }
        }
    }
}
