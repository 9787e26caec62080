package dev.credence.syntax;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.DiagnosticSink;
import dev.credence.source.SourceFile;
import dev.credence.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * From the lexer's tokens to the parser's: a run of line ends and commas becomes one SEP, or nothing where a line goes on (after and
 * before {@code and}, {@code or}, {@code then}, inside parentheses, around braces). The usual slips of people who write in a word
 * processor are reported here and read as what was meant, so that each costs one message.
 */
final class LineFilter {
    private final SourceFile file;
    private final DiagnosticSink sink;
    private final List<Token> out = new ArrayList<>();
    private final BraceKeeper braces;
    private @Nullable CommonToken pending;
    private int parentheses;
    private boolean cut;

    private LineFilter(SourceFile file, DiagnosticSink sink, boolean bracesBalance) {
        this.file = file;
        this.sink = sink;
        this.braces = new BraceKeeper(file, sink, bracesBalance);
    }

    /**
     * All tokens of the file for the parser, the end of the file included; none at all for a file that is nested too deeply to be
     * read.
     */
    static List<Token> tokens(SourceFile file, Lexer lexer, DiagnosticSink sink) {
        return tokens(file, lexer, 0, file.length(), sink);
    }

    /** The same for a stretch of the file, of which the lexer has the text. */
    static List<Token> tokens(SourceFile file, Lexer lexer, int start, int end, DiagnosticSink sink) {
        var all = lexer.getAllTokens();
        int open = 0;
        for (Token token : all) {
            if (token.getType() == CredenceLexer.LBRACE) {
                open++;
            } else if (token.getType() == CredenceLexer.RBRACE) {
                open--;
            }
        }
        var filter = new LineFilter(file, sink, open == 0);
        for (Token token : all) {
            filter.take(start == 0 ? (CommonToken) token : moved((CommonToken) token, start));
        }
        var tokens = filter.end(end);
        return filter.braces.isTooDeep() ? List.of() : tokens;
    }

    private static CommonToken moved(CommonToken token, int by) {
        // The text is kept first: later it would be looked up at the new place.
        token.setText(token.getText());
        token.setStartIndex(token.getStartIndex() + by);
        token.setStopIndex(token.getStopIndex() + by);
        return token;
    }

    private void take(CommonToken token) {
        if (cut) {
            // Everything after an open text is inside it.
            return;
        }
        switch (token.getType()) {
            case CredenceLexer.COMMENT -> {}
            case CredenceLexer.NEWLINE -> {
                // A comma before the line end is the line end: only a comma between two things on one line counts as
                // one.
                if (pending != null || parentheses == 0) {
                    pending = token;
                }
            }
            case CredenceLexer.COMMA -> comma(token);
            case CredenceLexer.SEMICOLON -> {
                slip(
                        Code.STRAY_CHARACTER,
                        token,
                        "a line ends at the line end or at a comma, not at a semicolon",
                        "write a comma, or begin a new line");
                comma(token);
            }
            case CredenceLexer.RANGE_SIGN -> {
                slip(
                        Code.STRAY_CHARACTER,
                        token,
                        "a range is written with the word `to`, not with `" + token.getText() + "`",
                        "write `to`, as in `16 to 18 units`");
                emit(token, CredenceLexer.K_TO);
            }
            case CredenceLexer.KEY_SIGN ->
                slip(
                        Code.STRAY_CHARACTER,
                        token,
                        "nothing stands between a word and what it says",
                        "take out the `" + token.getText() + "`");
            case CredenceLexer.CURLY_STRING -> {
                slip(
                        Code.STRAY_CHARACTER,
                        token,
                        "these are the quotation marks of a word processor",
                        "write straight quotation marks: \"" + inner(token) + "\"");
                emit(token, CredenceLexer.STRING);
            }
            case CredenceLexer.OPEN_STRING -> {
                slip(
                        Code.UNCLOSED_QUOTE,
                        token,
                        "this text has no closing quotation mark on its line",
                        "close it with \" — a text over several lines stands between two \"\"\"");
                emit(token, CredenceLexer.STRING);
            }
            case CredenceLexer.OPEN_TEXT -> {
                slip(
                        Code.UNCLOSED_QUOTE,
                        token,
                        "this text has no closing \"\"\" before the end of the file",
                        "close it with \"\"\" on a line of its own");
                emit(token, CredenceLexer.TEXT);
                cut = true;
            }
            case CredenceLexer.STRAY -> stray(token);
            default -> emit(token, token.getType());
        }
    }

    private void comma(CommonToken token) {
        if (pending == null) {
            pending = token;
            token.setType(CredenceLexer.COMMA);
        }
    }

    private void stray(CommonToken token) {
        int character = token.getText().codePointAt(0);
        String shown = character < ' ' || Character.getType(character) == Character.FORMAT
                ? "character U+%04X".formatted(character)
                : "`" + Character.toString(character) + "`";
        slip(
                Code.STRAY_CHARACTER,
                token,
                shown + " has no place here",
                "take it out, or put the words between quotation marks");
    }

    private void emit(CommonToken token, int type) {
        token.setType(type);
        if (braces.closesBefore(token, atLineStart())) {
            addSeparator(null);
            for (Token brace : braces.closing(token)) {
                out.add(brace);
            }
        }
        if (type == CredenceLexer.RBRACE && !braces.close(token)) {
            return;
        }
        addSeparator(token);
        switch (type) {
            case CredenceLexer.LPAREN -> parentheses++;
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

    private void slip(Code code, Token token, String message, String help) {
        sink.report(Diagnostic.of(code, span(token), message).help(help));
    }

    private Span span(Token token) {
        return file.span(token.getStartIndex(), token.getStopIndex() + 1);
    }

    private static String inner(Token token) {
        String text = token.getText();
        return text.substring(1, text.length() - 1);
    }
}
