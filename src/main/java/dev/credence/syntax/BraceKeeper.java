package dev.credence.syntax;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.DiagnosticSink;
import dev.credence.diagnostic.Edit;
import dev.credence.diagnostic.Fix;
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

    /** What no line ends with, or none begins with. */
    private static final Set<Integer> GO_ON = Set.of(
            CredenceLexer.LBRACE, CredenceLexer.RBRACE, CredenceLexer.K_AND, CredenceLexer.K_OR, CredenceLexer.K_THEN);

    private final SourceFile file;
    private final DiagnosticSink sink;
    private int tooManyOpen;
    private final Deque<Block> open = new ArrayDeque<>();
    private int lineColumn = 1;
    private boolean tooDeep;

    /** @param tooManyOpen how many more braces the file opens than it closes; negative when it closes more */
    BraceKeeper(SourceFile file, DiagnosticSink sink, int tooManyOpen) {
        this.file = file;
        this.sink = sink;
        this.tooManyOpen = tooManyOpen;
    }

    /** A block that is open: its brace, the column of the line it stands on, and of the first line in it. */
    private static final class Block {
        private final Token brace;
        private final int column;
        private int inner;

        Block(Token brace, int column) {
            this.brace = brace;
            this.column = column;
        }
    }

    /** Takes notice of the first token of a line. */
    void line(Token first) {
        if (tooManyOpen == 0) {
            // Nobody asks in a file whose braces are in pairs.
            return;
        }
        lineColumn = file.position(first.getStartIndex()).column();
        var block = open.peek();
        if (block != null && block.inner == 0) {
            block.inner = lineColumn;
        }
    }

    void open(Token brace) {
        open.push(new Block(brace, lineColumn));
        checkDepth(open.size(), brace);
    }

    /** Reports, once, braces or parentheses inside each other in such a number that the file must not be read. */
    void checkDepth(int depth, Token token) {
        if (depth > DEEPEST && !tooDeep) {
            tooDeep = true;
            boolean braces = token.getType() == CredenceLexer.LBRACE;
            sink.report(Diagnostic.of(
                            Code.TOO_LARGE,
                            span(token),
                            "nothing in this file counts: its " + (braces ? "blocks" : "parentheses")
                                    + " stand more than " + DEEPEST + " deep in each other")
                    .help("no catalog goes so deep; look for a closing " + (braces ? "brace" : "parenthesis")
                            + " that is missing further up"));
        }
    }

    /**
     * Whether the brace is missing at the end of the line before {@code token}: a line that stands further right than the one before
     * it, where no block begins and no line goes on, in a file that closes more blocks than it opens.
     */
    boolean opensBefore(Token token, boolean firstOnLine, List<Token> before) {
        return tooManyOpen < 0
                && firstOnLine
                && !before.isEmpty()
                && !GO_ON.contains(token.getType())
                && !GO_ON.contains(before.get(before.size() - 1).getType())
                && isOnNextLine(token, before.get(before.size() - 1))
                && file.position(token.getStartIndex()).column() > lineColumn;
    }

    private boolean isOnNextLine(Token token, Token before) {
        return file.position(token.getStartIndex()).line()
                > file.position(Math.max(0, before.getStopIndex())).line();
    }

    /** The missing brace after {@code last}, reported. */
    Token opening(Token last) {
        int end = last.getStopIndex() + 1;
        sink.report(Diagnostic.of(Code.MISSING_BRACE, span(last), "the block of this line is not opened")
                .fix(Fix.of("write a `{` at the end of the line", Edit.insert(span(last), end, " {"))));
        var brace = made(CredenceLexer.LBRACE, "{", end);
        open.push(new Block(brace, lineColumn));
        tooManyOpen++;
        return brace;
    }

    /** Whether the file is nested so deeply that it must not be parsed. */
    boolean isTooDeep() {
        return tooDeep;
    }

    /**
     * Takes a closing brace; false, with a message, when nothing is open.
     *
     * @param firstOnLine whether it begins a line
     */
    boolean close(Token brace, boolean firstOnLine) {
        if (open.isEmpty() || isOneTooMany(brace, firstOnLine)) {
            tooManyOpen++;
            sink.report(Diagnostic.of(Code.MISSING_BRACE, span(brace), "this brace closes nothing")
                    .help("take it out, or find the `{` that is missing further up")
                    .fix(Fix.of("take it out", Edit.delete(alone(brace)))));
            return false;
        }
        open.pop();
        return true;
    }

    /** Whether a brace would close a declaration from further inside than the declaration begins, in a file with too many of them. */
    private boolean isOneTooMany(Token brace, boolean firstOnLine) {
        var block = open.peek();
        return tooManyOpen < 0
                && firstOnLine
                && block != null
                && open.size() == 1
                && file.position(brace.getStartIndex()).column() > block.column;
    }

    /** A brace, with its line when nothing else stands there. */
    private Span alone(Token brace) {
        int line = file.position(brace.getStartIndex()).line();
        boolean alone = file.line(line).strip().equals(brace.getText()) && line > 1;
        int start = file.lineStart(line);
        // The line end before it goes, not the one after it, which the last line may not have.
        int before = file.lineStart(Math.max(1, line - 1))
                + file.line(Math.max(1, line - 1))
                        .codePointCount(0, file.line(Math.max(1, line - 1)).length());
        return alone
                ? file.span(
                        before,
                        start
                                + file.line(line)
                                        .codePointCount(0, file.line(line).length()))
                : span(brace);
    }

    /** Whether blocks are still open although {@code token}, first on its line and not indented, begins a declaration. */
    boolean closesBefore(Token token, boolean firstOnLine) {
        return tooManyOpen > 0
                && firstOnLine
                && !open.isEmpty()
                && beginsDeclaration(token)
                && file.position(token.getStartIndex()).column() == 1;
    }

    /** Whether a token may be the first of a declaration. */
    static boolean beginsDeclaration(Token token) {
        return BEGIN_DECLARATIONS.contains(token.getType());
    }

    /**
     * Whether the innermost block is still open although {@code token}, first on its line, stands no further right than the line
     * that opened the block, and the first line in it did.
     */
    boolean endsBlockBefore(Token token, boolean firstOnLine) {
        var block = open.peek();
        return tooManyOpen > 0
                && firstOnLine
                && block != null
                && open.size() > 1
                && token.getType() != CredenceLexer.RBRACE
                && block.inner > block.column
                && file.position(token.getStartIndex()).column() <= block.column;
    }

    /** A brace for the innermost block, standing just before {@code token}. */
    Token closingOne(Token token) {
        int offset = token.getStartIndex();
        var block = open.pop();
        tooManyOpen--;
        report(
                block.brace,
                offset,
                "this block is not closed before the line that begins with `" + token.getText() + "`",
                "this line stands outside of the block",
                List.of(block));
        return made(CredenceLexer.RBRACE, "}", offset);
    }

    /** Braces for all that is open, standing just before {@code token}. */
    List<Token> closing(Token token) {
        return closeAll(token.getStartIndex(), "the next program or course begins");
    }

    /** What stands between made braces and {@code token}. */
    static Token separator(Token token) {
        return made(CredenceLexer.SEP, "\n", token.getStartIndex());
    }

    /** Braces for all that is open at the end of the file. */
    List<Token> closingAtEnd(int length) {
        return closeAll(length, "the file ends");
    }

    private List<Token> closeAll(int offset, String when) {
        var tokens = new ArrayList<Token>();
        var innermost = open.peek();
        if (innermost != null) {
            report(
                    innermost.brace,
                    offset,
                    "this block is not closed before " + when,
                    when + " here",
                    List.copyOf(open));
        }
        while (!open.isEmpty()) {
            open.pop();
            tooManyOpen--;
            tokens.add(made(CredenceLexer.RBRACE, "}", offset));
        }
        return tokens;
    }

    /** @param unclosed the blocks that end here, the innermost first */
    private void report(Token brace, int offset, String message, String there, List<Block> unclosed) {
        sink.report(Diagnostic.of(Code.MISSING_BRACE, span(brace), message)
                .related(new Span(file, offset, offset), there)
                .fix(Fix.of(
                        unclosed.size() == 1 ? "close it with a `}`" : "close it and what is around it with `}`",
                        closing(offset, unclosed))));
    }

    /** An edit that closes blocks after what was written last before an offset. */
    private Edit closing(int offset, List<Block> unclosed) {
        int line = file.position(offset).line();
        boolean first = file.slice(file.lineStart(line), offset).isBlank();
        if (first) {
            do {
                line--;
            } while (line > 1 && isBlankOrComment(file.line(line)));
        }
        String last = file.line(line);
        int end = first
                ? file.lineStart(line)
                        + last.codePointCount(0, last.stripTrailing().length())
                : offset;
        var braces = new StringBuilder();
        for (var block : unclosed) {
            boolean sameLine = file.position(block.brace.getStartIndex()).line() == line;
            braces.append(sameLine ? " }" : "\n" + " ".repeat(block.column - 1) + "}");
        }
        return Edit.insert(span(unclosed.get(0).brace), end, braces.toString());
    }

    private static boolean isBlankOrComment(String line) {
        return line.isBlank() || line.strip().startsWith("#");
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
