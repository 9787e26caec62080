package dev.credence.syntax;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.DiagnosticSink;
import dev.credence.diagnostic.Edit;
import dev.credence.diagnostic.Fix;
import dev.credence.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * From the lexer's tokens to the parser's: a run of line ends and commas becomes one SEP, or nothing where a line goes on (after and
 * before {@code and}, {@code or}, {@code then}, inside parentheses, around braces). {@link Mender} has been over them before.
 */
final class LineFilter {
    private final SourceFile file;
    private final DiagnosticSink sink;
    private final List<Token> out = new ArrayList<>();
    private final BraceKeeper braces;
    private @Nullable CommonToken pending;
    private int parentheses;

    private LineFilter(SourceFile file, DiagnosticSink sink, int tooManyOpen) {
        this.file = file;
        this.sink = sink;
        this.braces = new BraceKeeper(file, sink, tooManyOpen);
    }

    /**
     * All tokens of the file for the parser, the end of the file included; none at all for a file that is nested too deeply to be
     * read.
     */
    static List<Token> tokens(SourceFile file, DiagnosticSink sink) {
        return tokens(file, file.text(), 0, file.length(), sink);
    }

    /** The same for a stretch of the file. */
    static List<Token> tokens(SourceFile file, int start, int end, DiagnosticSink sink) {
        return tokens(file, file.slice(start, end), start, end, sink);
    }

    private static List<Token> tokens(SourceFile file, String text, int start, int end, DiagnosticSink sink) {
        var all = Mender.mend(file, ForeignCharacters.tokens(file, text, start, sink), sink);
        int open = 0;
        for (Token token : all) {
            if (token.getType() == CredenceLexer.LBRACE) {
                open++;
            } else if (token.getType() == CredenceLexer.RBRACE) {
                open--;
            }
        }
        var filter = new LineFilter(file, sink, open);
        all.forEach(filter::take);
        var tokens = filter.end(end);
        return filter.braces.isTooDeep() ? List.of() : tokens;
    }

    private void take(CommonToken token) {
        switch (token.getType()) {
            case CredenceLexer.NEWLINE -> {
                // A comma before the line end is the line end: only a comma between two things on one line counts as
                // one.
                if (pending != null || parentheses == 0) {
                    pending = token;
                }
            }
            case CredenceLexer.COMMA -> comma(token);
            default -> emit(token);
        }
    }

    private void comma(CommonToken token) {
        if (pending == null) {
            pending = token;
            token.setType(CredenceLexer.COMMA);
        }
    }

    private void emit(CommonToken token) {
        int type = token.getType();
        if (type == CredenceLexer.K_OPTIONAL && lastType() == CredenceLexer.K_OPTIONAL) {
            var span = file.span(token.getStartIndex(), token.getStopIndex() + 1);
            sink.report(Diagnostic.of(Code.SYNTAX, span, "`optional` is said twice")
                    .fix(Fix.of("say it once", Edit.delete(span))));
            return;
        }
        if (braces.opensBefore(token, pending != null && parentheses == 0, out)) {
            out.add(braces.opening(out.get(out.size() - 1)));
        }
        boolean first = atLineStart();
        int before = out.size();
        while (braces.endsBlockBefore(token, first)) {
            out.add(braces.closingOne(token));
        }
        if (first) {
            braces.line(token);
        }
        if (braces.closesBefore(token, first)) {
            out.addAll(braces.closing(token));
        }
        if (out.size() > before) {
            pending = null;
            out.add(BraceKeeper.separator(token));
        }
        if (type == CredenceLexer.RBRACE && !braces.close(token, first)) {
            return;
        }
        addSeparator(token);
        switch (type) {
            case CredenceLexer.LPAREN -> {
                parentheses++;
                braces.checkDepth(parentheses, token);
            }
            case CredenceLexer.RPAREN -> parentheses = Math.max(0, parentheses - 1);
            case CredenceLexer.LBRACE -> {
                parentheses = 0;
                braces.open(token);
            }
            case CredenceLexer.RBRACE -> parentheses = 0;
            default -> {}
        }
        out.add(token);
    }

    private boolean atLineStart() {
        return out.isEmpty() || pending != null;
    }

    private void addSeparator(@Nullable CommonToken next) {
        var separator = pending;
        pending = null;
        if (separator == null || next == null || out.isEmpty()) {
            return;
        }
        boolean goesOn = switch (out.get(out.size() - 1).getType()) {
            case CredenceLexer.LBRACE, CredenceLexer.K_AND, CredenceLexer.K_OR, CredenceLexer.K_THEN -> true;
            default -> false;
        };
        goesOn |= switch (next.getType()) {
            case CredenceLexer.RBRACE,
                    CredenceLexer.LBRACE,
                    CredenceLexer.K_AND,
                    CredenceLexer.K_OR,
                    CredenceLexer.K_THEN,
                    CredenceLexer.OR_EQUIVALENT,
                    Token.EOF -> true;
            default -> false;
        };
        if (!goesOn) {
            boolean comma = separator.getType() == CredenceLexer.COMMA;
            separator.setType(CredenceLexer.SEP);
            separator.setText(comma ? "," : "\n");
            out.add(separator);
        }
    }

    private List<Token> end(int length) {
        out.addAll(braces.closingAtEnd(length));
        var eof = new CommonToken(Token.EOF, "<EOF>");
        eof.setStartIndex(length);
        eof.setStopIndex(length - 1);
        out.add(eof);
        return out;
    }

    private int lastType() {
        return out.isEmpty() ? Token.INVALID_TYPE : out.get(out.size() - 1).getType();
    }
}
