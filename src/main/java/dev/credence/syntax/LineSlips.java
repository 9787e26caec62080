package dev.credence.syntax;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.Edit;
import dev.credence.diagnostic.Fix;
import dev.credence.source.SourceFile;
import dev.credence.source.Span;
import java.util.Optional;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.jspecify.annotations.Nullable;

/** Slips of one sort, looked for at the token where a line cannot be read any further. */
abstract class LineSlips {
    /**
     * A line that cannot be read.
     *
     * @param start where the undecided stretch begins
     * @param offending where it cannot be read any further
     * @param expected what could stand at its start
     */
    record Stuck(
            SourceFile file, Parser parser, SpareTokens tokens, Token start, Token offending, IntervalSet expected) {}

    final Stuck stuck;
    final SourceFile file;
    final Parser parser;
    final SpareTokens tokens;
    final Token start;
    final Token offending;
    final IntervalSet expected;

    LineSlips(Stuck stuck) {
        this.stuck = stuck;
        this.file = stuck.file();
        this.parser = stuck.parser();
        this.tokens = stuck.tokens();
        this.start = stuck.start();
        this.offending = stuck.offending();
        this.expected = stuck.expected();
    }

    /** What it is, when it is one of these. */
    abstract Optional<Diagnostic> find();

    final Diagnostic quoting(Diagnostic diagnostic) {
        var last = offending;
        while (!endsLine(after(last, 1)) && !is(after(last, 1), CredenceParser.LBRACE)) {
            last = after(last, 1);
        }
        var words = span(offending).to(span(last));
        return words.text().indexOf('"') >= 0
                ? diagnostic
                : diagnostic.fix(Fix.of(
                        "write `\"" + words.text() + "\"`",
                        Edit.insert(words, words.start(), "\""),
                        Edit.insert(words, words.end(), "\"")));
    }

    /** Where the last token on the line of another ends. */
    final int lineEnd(@Nullable Token token) {
        int line = file.position(span(token).start()).line();
        int end = span(token).end();
        for (var next = token;
                next != null
                        && !is(next, Token.EOF)
                        && file.position(span(next).start()).line() == line;
                next = after(next, 1)) {
            if (!is(next, CredenceParser.SEP)) {
                end = span(next).end();
            }
        }
        return end;
    }

    /** The first token of the line before the offending one. */
    final Token lineStart() {
        var first = before(1);
        for (int back = 2; first != null; back++) {
            var token = before(back);
            if (token == null
                    || is(token, CredenceParser.SEP)
                    || is(token, CredenceParser.LBRACE)
                    || is(token, CredenceParser.RBRACE)) {
                return first;
            }
            first = token;
        }
        return offending;
    }

    final @Nullable Token before(int back) {
        return tokens.before(offending, back);
    }

    final Token after(Token token, int on) {
        return tokens.after(token, on);
    }

    final boolean isIn(int... rules) {
        for (int rule : rules) {
            if (parser.getContext().getRuleIndex() == rule) {
                return true;
            }
        }
        return false;
    }

    static boolean is(@Nullable Token token, int type) {
        return token != null && token.getType() == type;
    }

    static boolean isNumber(@Nullable Token token) {
        return is(token, CredenceParser.INT) || is(token, CredenceParser.DECIMAL);
    }

    static boolean isWord(@Nullable Token token) {
        return is(token, CredenceParser.NAME) || is(token, CredenceParser.CAPS) || is(token, CredenceParser.MIXED);
    }

    static boolean endsLine(Token token) {
        return is(token, CredenceParser.SEP) || is(token, CredenceParser.RBRACE) || is(token, Token.EOF);
    }

    static String text(@Nullable Token token) {
        return token == null ? "" : token.getText();
    }

    final Optional<Diagnostic> found(@Nullable Token place, String message, String help) {
        return Optional.of(Diagnostic.of(Code.SYNTAX, span(place), message).help(help));
    }

    final Span span(@Nullable Token found) {
        var token = found == null ? offending : found;
        return file.span(token.getStartIndex(), Math.max(token.getStartIndex(), token.getStopIndex() + 1));
    }
}
