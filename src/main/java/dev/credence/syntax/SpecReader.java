package dev.credence.syntax;

import dev.credence.diagnostic.DiagnosticSink;
import dev.credence.source.SourceFile;
import dev.credence.syntax.ast.ConditionNode;
import dev.credence.syntax.ast.Declaration;
import dev.credence.syntax.ast.SpecFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/**
 * Reads spec files. A well-formed file is read once, fast; only when that fails is it read a second time by the strategy that
 * explains, so that explaining costs nothing where there is nothing to explain.
 */
public final class SpecReader {
    private SpecReader() {}

    /** Reads a whole file. What cannot be read is reported and left out; the rest is there. */
    public static SpecFile read(SourceFile file, DiagnosticSink sink) {
        var tokens = LineFilter.tokens(file, sink);
        if (tokens.isEmpty()) {
            return new SpecFile(file, List.of());
        }
        var places = new Places(file, sink);
        var tree = parse(file, tokens, sink, places, CredenceParser::file);
        var builder = new DeclarationBuilder(places);
        var declarations = new ArrayList<Declaration>(tree.declaration().size());
        for (var declaration : tree.declaration()) {
            builder.build(declaration).ifPresent(declarations::add);
        }
        return new SpecFile(file, declarations);
    }

    /** Reads a stretch of a file, such as a cell of a table, as a condition. Empty, with a message, when it is none. */
    public static Optional<ConditionNode> condition(SourceFile file, int start, int end, DiagnosticSink sink) {
        boolean[] failed = {false};
        DiagnosticSink noting = d -> {
            failed[0] = true;
            sink.report(d);
        };
        var lexed = LineFilter.tokens(file, start, end, noting);
        if (lexed.isEmpty()) {
            return Optional.empty();
        }
        var places = new Places(file, noting);
        var tree = parse(file, lexed, noting, places, CredenceParser::conditionOnly);
        if (failed[0]) {
            return Optional.empty();
        }
        var condition = new ConditionBuilder(places).build(tree.condition());
        return failed[0] ? Optional.empty() : Optional.of(condition);
    }

    private static <T extends ParserRuleContext> T parse(
            SourceFile file, List<Token> tokens, DiagnosticSink sink, Places places, Function<CredenceParser, T> rule) {
        var stream = new CommonTokenStream(new ListTokenSource(tokens));
        var parser = new CredenceParser(stream);
        parser.removeErrorListeners();
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        parser.setErrorHandler(new BailErrorStrategy());
        try {
            return rule.apply(parser);
        } catch (ParseCancellationException stop) {
            places.someBroken();
            stream.fill();
            parser.reset();
            parser.getInterpreter().setPredictionMode(PredictionMode.LL);
            parser.setErrorHandler(new CampusErrorStrategy(file, sink));
            return rule.apply(parser);
        }
    }
}
