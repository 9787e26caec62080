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
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/**
 * Reads spec files. A well-formed file is read once, fast; only when that fails is it read a second time by the strategy that
 * explains, so that explaining costs nothing where there is nothing to explain.
 */
public final class SpecReader {
    /** Something of what most files hold. */
    static final String SAMPLE = """
            institution sample "Sample University" {
              terms semester
              levels { lower-division 100 to 299, upper-division 300 to 499, graduate 500 and above }
              college arts "College of Arts"
            }
            edition 2026 "Catalog"
            course ART 101 "Drawing" { units 3, grading letter }
            course ART 301 "Painting" { units 1 to 3, prerequisites ART 101 with C or better, or consent of instructor }
            undergraduate certificate art "Certificate in Art" {
              college arts
              requirements 12 to 15 units {
                all of "Core" { ART 101, ART 301 }
                choose 2 from "Studio" { ART 302 or ART 303, ART 304 }
                3 units from { any ART 305 to 310 }
                at least 6 upper-division units
              }
              outcomes { draw "Draw from life" assessed by ART 101 }
              approvals { Provost on 2026-01-31 }
            }
            """;

    private SpecReader() {}

    /** Gets what all files are read with ready, which takes longer than to read a short one. Does nothing else, and nothing twice. */
    public static void prepare() {
        read(new SourceFile("", SAMPLE), found -> {});
    }

    /** Reads a whole file. What cannot be read is reported and left out; the rest is there. */
    public static SpecFile read(SourceFile file, DiagnosticSink sink) {
        var tokens = LineFilter.tokens(file, sink);
        if (tokens.isEmpty()) {
            return new SpecFile(file, List.of());
        }
        return new SpecFile(file, WellFormed.file(file, tokens, sink).orElseGet(() -> explained(file, tokens, sink)));
    }

    private static List<Declaration> explained(SourceFile file, List<Token> tokens, DiagnosticSink sink) {
        var builder = new DeclarationBuilder(Places.ofBroken(file, sink));
        var declarations = new ArrayList<Declaration>();
        for (var declaration : explainer(file, tokens, sink).file().declaration()) {
            builder.build(declaration).ifPresent(declarations::add);
        }
        return declarations;
    }

    /** Reads a stretch of a file, such as a cell of a table, as a condition. Empty, with a message, when it is none. */
    public static Optional<ConditionNode> condition(SourceFile file, int start, int end, DiagnosticSink sink) {
        boolean[] failed = {false};
        DiagnosticSink noting = d -> {
            failed[0] = true;
            sink.report(d);
        };
        var tokens = LineFilter.tokens(file, start, end, noting);
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        var tree = tree(file, tokens, CredenceParser::conditionOnly, noting);
        if (failed[0]) {
            return Optional.empty();
        }
        var condition = new ConditionBuilder(new Places(file, noting)).build(tree.condition());
        return failed[0] ? Optional.empty() : Optional.of(condition);
    }

    /** What a rule makes of all the tokens: read fast, and a second time to explain where that fails. */
    static <T extends ParserRuleContext> T tree(
            SourceFile file, List<Token> tokens, Function<CredenceParser, T> rule, DiagnosticSink sink) {
        return WellFormed.tree(tokens, rule).orElseGet(() -> rule.apply(explainer(file, tokens, sink)));
    }

    /** A parser that says what is wrong. */
    private static CredenceParser explainer(SourceFile file, List<Token> tokens, DiagnosticSink sink) {
        var stream = new SpareTokens(tokens);
        var parser = new CredenceParser(stream);
        parser.removeErrorListeners();
        parser.setErrorHandler(new CampusErrorStrategy(file, stream, sink));
        return parser;
    }
}
