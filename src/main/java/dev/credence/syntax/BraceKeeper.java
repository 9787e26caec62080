package dev.credence.syntax;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.DiagnosticSink;
import dev.credence.source.SourceFile;
import dev.credence.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * Keeps the braces of a file in pairs, so that one missing brace costs one message and hides nothing. Where braces are missing, a
 * declaration that begins at the very start of a line ends whatever is still open above it.
 */
final class BraceKeeper {
    /** Deeper nesting than any catalog knows; a hostile file stops here instead of exhausting the parser's stack. */
    static final int DEEPEST = 60;

    private static final Set<Integer> BEGIN_DECLARATIONS = Set.of(
            CredenceLexer.K_INSTITUTION,
            CredenceLexer.K_EDITION,
            CredenceLexer.K_COURSE,
            CredenceLexer.K_COURSES,
            CredenceLexer.K_UNDERGRADUATE,
            CredenceLexer.K_POST_BACCALAUREATE,
            CredenceLexer.K_GRADUATE,
            CredenceLexer.K_NON_CREDIT,
            CredenceLexer.K_ACADEMIC,
            CredenceLexer.K_CERTIFICATE,
            CredenceLexer.K_LEARNING,
            CredenceLexer.K_DEGREE);

    private final SourceFile file;
    private final DiagnosticSink sink;
    private final boolean balanced;
    private final Deque<Token> open = new ArrayDeque<>();
    private boolean tooDeep;

    BraceKeeper(SourceFile file, DiagnosticSink sink, boolean balanced) {
        this.file = file;
        this.sink = sink;
        this.balanced = balanced;
    }

    void open(Token brace) {
        open.push(brace);
        if (open.size() > DEEPEST && !tooDeep) {
            tooDeep = true;
            sink.report(Diagnostic.of(Code.TOO_LARGE, span(brace), "blocks are nested more than " + DEEPEST + " deep")
                    .help("no catalog is nested so deeply; look for a closing brace that is missing further up"));
        }
    }

    /** Whether the file is nested so deeply that it must not be parsed. */
    boolean isTooDeep() {
        return tooDeep;
    }

    /** Takes a closing brace; false, with a message, when nothing is open. */
    boolean close(Token brace) {
        if (open.isEmpty()) {
            sink.report(Diagnostic.of(Code.MISSING_BRACE, span(brace), "this brace closes nothing")
                    .help("take it out, or find the `{` that is missing further up"));
            return false;
        }
        open.pop();
        return true;
    }

    /** Whether blocks are still open although {@code token}, first on its line and not indented, begins a declaration. */
    boolean closesBefore(Token token, boolean firstOnLine) {
        return !balanced
                && firstOnLine
                && !open.isEmpty()
                && BEGIN_DECLARATIONS.contains(token.getType())
                && file.position(token.getStartIndex()).column() == 1;
    }

    /** Braces for all that is open, standing just before {@code token}, and the separator after them. */
    List<Token> closing(Token token) {
        var tokens = closeAll(token.getStartIndex(), "the next declaration begins");
        var separator = made(CredenceLexer.SEP, "\n", token.getStartIndex());
        tokens.add(separator);
        return tokens;
    }

    /** Braces for all that is open at the end of the file. */
    List<Token> closingAtEnd(int length) {
        return closeAll(length, "the file ends");
    }

    private List<Token> closeAll(int offset, String when) {
        var tokens = new ArrayList<Token>();
        if (!open.isEmpty()) {
            var innermost = open.peek();
            sink.report(Diagnostic.of(Code.MISSING_BRACE, span(innermost), "this block is not closed before " + when)
                    .related(new Span(file, offset, offset), when + " here")
                    .help("close it with a `}`"));
        }
        while (!open.isEmpty()) {
            open.pop();
            tokens.add(made(CredenceLexer.RBRACE, "}", offset));
        }
        return tokens;
    }

    private static CommonToken made(int type, String text, int offset) {
        var token = new CommonToken(type, text);
        token.setStartIndex(offset);
        token.setStopIndex(offset - 1);
        return token;
    }

    private Span span(Token token) {
        return file.span(token.getStartIndex(), token.getStopIndex() + 1);
    }
}
