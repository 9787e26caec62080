package dev.credence.syntax;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.DiagnosticSink;
import dev.credence.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * The usual slips of single signs, made by people who write in a word processor or know another language: each is reported here and
 * read as what was meant, so that it costs one message.
 */
final class Mender {
    private final SourceFile file;
    private final DiagnosticSink sink;
    private final OpenQuotes quotes;
    private final List<CommonToken> in;
    private final List<CommonToken> out;

    private Mender(SourceFile file, List<CommonToken> tokens, List<CommonToken> out, DiagnosticSink sink) {
        this.file = file;
        this.sink = sink;
        this.quotes = new OpenQuotes(file, sink);
        this.in = tokens;
        this.out = out;
    }

    /** The tokens without comments and slips. */
    static List<CommonToken> mend(SourceFile file, List<CommonToken> tokens, DiagnosticSink sink) {
        var out = new ArrayList<CommonToken>(tokens.size());
        new Mender(file, tokens, out, sink).all();
        return out;
    }

    private void all() {
        for (int i = 0; i < in.size(); i = take(i)) {}
    }

    /** Takes the token at {@code i} and answers which is next. */
    private int take(int i) {
        var token = in.get(i);
        switch (token.getType()) {
            case CredenceLexer.COMMENT -> {}
            case CredenceLexer.FOREIGN_COMMENT ->
                slip(token, "a note to yourself begins with `#`, and ends with its line", "write `#` before each line");
            case CredenceLexer.SEMICOLON -> {
                slip(
                        token,
                        "a line ends at the line end or at a comma, not at a semicolon",
                        "write a comma, or begin a new line");
                add(token, CredenceLexer.COMMA);
            }
            case CredenceLexer.RANGE_SIGN -> {
                return range(token, i);
            }
            case CredenceLexer.KEY_SIGN ->
                slip(token, "nothing stands between a word and what it says", "take out the `" + token.getText() + "`");
            case CredenceLexer.CURLY_STRING -> {
                String inner = token.getText().substring(1, token.getText().length() - 1);
                slip(
                        token,
                        "these quotation marks are not the straight double ones",
                        "write \"" + inner + "\", with the marks of the keyboard");
                add(token, CredenceLexer.STRING);
            }
            case CredenceLexer.OPEN_STRING -> {
                var closed = quotes.close(in, i);
                out.add(token);
                new Mender(file, closed.given(), out, sink).all();
                return closed.next();
            }
            case CredenceLexer.OPEN_TEXT -> {
                sink.report(Diagnostic.of(
                                Code.UNCLOSED_QUOTE,
                                file.span(token.getStartIndex(), token.getStopIndex() + 1),
                                "this text has no closing \"\"\" before the end of the file")
                        .help("close it with \"\"\" on a line of its own"));
                add(token, CredenceLexer.TEXT);
                // Everything after an open text is inside it.
                return in.size();
            }
            case CredenceLexer.STRAY -> {
                return stray(token, i);
            }
            default -> out.add(token);
        }
        return i + 1;
    }

    private int range(CommonToken token, int i) {
        int before = lastType();
        int after = type(i + 1);
        boolean number = before == CredenceLexer.INT || before == CredenceLexer.DECIMAL;
        if (before == CredenceLexer.CODE && !isRangeOfAny()) {
            return courses(token, i, after);
        }
        if (number || before == CredenceLexer.CODE) {
            slip(
                    token,
                    "a range is written with the word `to`, not with `" + token.getText() + "`",
                    "write `to`, as in `16 to 18 units`");
            add(token, CredenceLexer.K_TO);
            return i + 1;
        }
        if (startsLine() && token.getText().length() == 1) {
            slip(token, "a line needs no sign before it", "take out the `" + token.getText() + "`");
            return i + 1;
        }
        return stray(token, i);
    }

    /** {@code MATH 120A-B} is a sequence, not a range. */
    private int courses(CommonToken token, int i, int after) {
        boolean isEnd = after == CredenceLexer.INT || after == CredenceLexer.CAPS || after == CredenceLexer.CODE;
        if (!isEnd) {
            slip(token, "the code of a course is enough here", "end the line after the code");
            int next = i + 1;
            while (next < in.size() && !endsLine(type(next))) {
                next++;
            }
            return next;
        }
        var first = out.get(out.size() - 1);
        var second = in.get(i + 1);
        var span = file.span(first.getStartIndex(), second.getStopIndex() + 1);
        sink.report(Diagnostic.of(
                        Code.SYNTAX,
                        span,
                        "`" + span.text() + "` names several courses in one, and none of them can be found")
                .help("write every code, as in `all of { " + first.getText()
                        + ", ... }`; for one course of a range write `any " + first.getText() + " to ...`"));
        return i + 2;
    }

    /** Whether the code before is the beginning of a range: {@code any GEOG 300-399}. */
    private boolean isRangeOfAny() {
        for (int i = out.size() - 2; i >= Math.max(0, out.size() - 3); i--) {
            if (out.get(i).getType() == CredenceLexer.K_ANY) {
                return true;
            }
        }
        return false;
    }

    /** A run of strange characters is one slip. */
    private int stray(CommonToken token, int i) {
        if (token.getText().equals("%") && lastType() == CredenceLexer.INT) {
            var number = out.get(out.size() - 1);
            slip(token, "a percentage is one word", "write `" + number.getText() + "%`, without a blank");
            number.setText(number.getText() + "%");
            number.setType(CredenceLexer.PERCENT);
            return i + 1;
        }
        if (token.getText().equals(".") && lastType() == CredenceLexer.INT && isNumbering()) {
            out.remove(out.size() - 1);
            slip(token, "a line needs no number before it", "take the number and the point out");
            return i + 1;
        }
        int next = i + 1;
        while (isStray(next) && in.get(next).getStartIndex() == in.get(next - 1).getStopIndex() + 1) {
            next++;
        }
        var last = in.get(next - 1);
        var span = file.span(token.getStartIndex(), last.getStopIndex() + 1);
        int character = token.getText().codePointAt(0);
        String shown = character < ' ' || Character.getType(character) == Character.FORMAT
                ? "character U+%04X".formatted(character)
                : "`" + shortened(span.text()) + "`";
        sink.report(Diagnostic.of(Code.STRAY_CHARACTER, span, shown + " has no place here")
                .help(
                        startsLine() && next == i + 1
                                ? "take it out: a line needs no sign before it"
                                : "take it out, or put the words between quotation marks"));
        return next;
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= 12
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 10)) + "...";
    }

    /** Whether the number before is the first on its line: {@code 1. GEOG 301}. */
    private boolean isNumbering() {
        int before =
                out.size() < 2 ? Token.INVALID_TYPE : out.get(out.size() - 2).getType();
        return before == CredenceLexer.NEWLINE || before == CredenceLexer.LBRACE;
    }

    private boolean isStray(int i) {
        int type = type(i);
        return type == CredenceLexer.STRAY || type == CredenceLexer.RANGE_SIGN;
    }

    private boolean startsLine() {
        int before = lastType();
        return endsLine(before) || before == CredenceLexer.LBRACE;
    }

    private static boolean endsLine(int type) {
        return type == CredenceLexer.NEWLINE
                || type == CredenceLexer.COMMA
                || type == CredenceLexer.RBRACE
                || type == Token.INVALID_TYPE;
    }

    private int type(int i) {
        return i < in.size() ? in.get(i).getType() : Token.INVALID_TYPE;
    }

    private int lastType() {
        return out.isEmpty() ? Token.INVALID_TYPE : out.get(out.size() - 1).getType();
    }

    private void add(CommonToken token, int type) {
        token.setType(type);
        out.add(token);
    }

    private void slip(Token token, String message, String help) {
        var span = file.span(token.getStartIndex(), token.getStopIndex() + 1);
        sink.report(Diagnostic.of(Code.STRAY_CHARACTER, span, message).help(help));
    }
}
