package dev.credence.syntax;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.DiagnosticSink;
import dev.credence.diagnostic.Edit;
import dev.credence.diagnostic.Fix;
import dev.credence.source.SourceFile;
import dev.credence.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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
    private final ValueSlips values;

    private Mender(SourceFile file, List<CommonToken> tokens, List<CommonToken> out, DiagnosticSink sink) {
        this.file = file;
        this.sink = sink;
        this.quotes = new OpenQuotes(file, sink);
        this.in = tokens;
        this.out = out;
        this.values = new ValueSlips(file, sink, tokens, out);
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
            case CredenceLexer.FOREIGN_COMMENT -> {
                comment(token);
            }
            case CredenceLexer.SEMICOLON -> {
                String message = "a line ends at the line end or at a comma, not at a semicolon";
                slip(
                        token,
                        message,
                        endsLine(type(i + 1))
                                ? Fix.of("take out the `;`", Edit.delete(span(token)))
                                : Fix.of("write a comma, or begin a new line", new Edit(span(token), ",")));
                add(token, CredenceLexer.COMMA);
            }
            case CredenceLexer.RANGE_SIGN -> {
                return range(token, i);
            }
            case CredenceLexer.KEY_SIGN ->
                slip(token, "nothing stands between a word and what it says", takeOut(token));
            case CredenceLexer.CURLY_STRING -> {
                String right =
                        "\"" + token.getText().substring(1, token.getText().length() - 1) + "\"";
                slip(
                        token,
                        "these quotation marks are not the straight double ones",
                        Fix.of("write " + right + ", with the marks of the keyboard", new Edit(span(token), right)));
                add(token, CredenceLexer.STRING);
            }
            case CredenceLexer.COMMA,
                    CredenceLexer.LPAREN,
                    CredenceLexer.NAME,
                    CredenceLexer.K_ON,
                    CredenceLexer.K_FROM,
                    CredenceLexer.K_NOTE,
                    CredenceLexer.K_CONDITION -> {
                var read = values.read(i);
                return read.isPresent() ? read.get() : plain(token, i);
            }
            case CredenceLexer.CODE -> {
                return lastType() == CredenceLexer.CODE ? connective(token, i) : plain(token, i);
            }
            case CredenceLexer.OPEN_STRING -> {
                var given = new OpeningQuotes(file, sink).open(in, i, out);
                if (given.isPresent()) {
                    new Mender(file, given.get(), out, sink).all();
                    return i + 1;
                }
                var closed = quotes.close(in, i);
                out.add(token);
                new Mender(file, closed.given(), out, sink).all();
                return closed.next();
            }
            case CredenceLexer.OPEN_TEXT -> {
                sink.report(Diagnostic.of(
                                Code.UNCLOSED_QUOTE,
                                span(token),
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

    /** {@code PSY 365 OR HDEV 357}: in capitals the word looks like part of a code. */
    private int connective(CommonToken token, int i) {
        String text = token.getText();
        int blank = text.indexOf(' ');
        String word = text.substring(0, Math.max(0, blank));
        if (!word.equals("OR") && !word.equals("AND")) {
            return plain(token, i);
        }
        var span = file.span(token.getStartIndex(), token.getStartIndex() + blank);
        String small = word.equals("OR") ? "or" : "and";
        sink.report(Diagnostic.of(Code.SYNTAX, span, "`" + word + "` is in capitals, and the words of a spec have none")
                .fix(Fix.write(span, small)));
        var connective = new CommonToken(word.equals("OR") ? CredenceLexer.K_OR : CredenceLexer.K_AND, small);
        connective.setStartIndex(span.start());
        connective.setStopIndex(span.end() - 1);
        out.add(connective);
        token.setText(text.substring(blank).strip());
        token.setStartIndex(token.getStopIndex() + 1 - token.getText().length());
        return plain(token, i);
    }

    private int plain(CommonToken token, int i) {
        out.add(token);
        return i + 1;
    }

    /** Notes of other languages become lines that begin with {@code #}. */
    private void comment(CommonToken token) {
        String text = token.getText();
        String inner = text.substring(2, text.startsWith("/*") ? text.length() - 2 : text.length());
        String right = inner.strip().lines().map(line -> "# " + line.strip()).collect(Collectors.joining("\n"));
        slip(
                token,
                "a note to yourself begins with `#`, and ends with its line",
                Fix.of("write `#` before each line", new Edit(span(token), right)));
    }

    private int range(CommonToken token, int i) {
        int before = lastType();
        int after = type(i + 1);
        boolean number = before == CredenceLexer.INT || before == CredenceLexer.DECIMAL;
        if (before == CredenceLexer.CODE && !isRangeOfAny()) {
            return courses(token, i, after);
        }
        if (number || before == CredenceLexer.CODE) {
            var span = span(token);
            String to = (stands(span.start() - 1, ' ') ? "" : " ") + "to" + (stands(span.end(), ' ') ? "" : " ");
            slip(
                    token,
                    "a range is written with the word `to`, not with `" + token.getText() + "`",
                    Fix.of("write `to`, as in `16 to 18 units`", new Edit(span, to)));
            add(token, CredenceLexer.K_TO);
            return i + 1;
        }
        if (startsLine() && token.getText().equals("-") && isAdjacent(i + 1, CredenceLexer.RANGE_SIGN)) {
            return dashedComment(token, i);
        }
        if (startsLine() && token.getText().length() == 1) {
            slip(token, "a line needs no sign before it", takeOut(token));
            return i + 1;
        }
        return stray(token, i);
    }

    /** Two hyphens before a note, as in the languages of databases. */
    private int dashedComment(CommonToken token, int i) {
        var span = span(token).to(span(in.get(i + 1)));
        sink.report(
                Diagnostic.of(Code.STRAY_CHARACTER, span, "a note to yourself begins with `#`, and ends with its line")
                        .fix(Fix.of("write `#` before it", new Edit(span, "#"))));
        int next = i + 2;
        while (next < in.size() && type(next) != CredenceLexer.NEWLINE) {
            next++;
        }
        return next;
    }

    /** {@code MATH 120A-B} is a sequence, not a range. */
    private int courses(CommonToken token, int i, int after) {
        boolean isEnd = after == CredenceLexer.INT || after == CredenceLexer.CAPS || after == CredenceLexer.CODE;
        if (!isEnd) {
            int next = i + 1;
            while (next < in.size() && !endsLine(type(next))) {
                next++;
            }
            var rest = file.span(
                    out.get(out.size() - 1).getStopIndex() + 1, in.get(next - 1).getStopIndex() + 1);
            slip(
                    token,
                    "the code of a course is enough here",
                    Fix.of("end the line after the code", Edit.delete(rest)));
            return next;
        }
        var first = out.get(out.size() - 1);
        var second = in.get(i + 1);
        var span = file.span(first.getStartIndex(), second.getStopIndex() + 1);
        var diagnostic = Diagnostic.of(
                        Code.SYNTAX,
                        span,
                        "`" + span.text() + "` names several courses in one, and none of them can be found")
                .help("write every code, as in `all of { " + first.getText()
                        + ", ... }`; for one course of a range write `any " + first.getText() + " to ...`");
        boolean parts = after == CredenceLexer.CAPS
                && second.getText().length() == 1
                && first.getText().matches(".*[0-9][A-Z]");
        if (parts) {
            String stem = first.getText().substring(0, first.getText().length() - 1);
            diagnostic = diagnostic.fix(Fix.write(span, first.getText() + ", " + stem + second.getText()));
        }
        sink.report(diagnostic);
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
            var blank = file.span(number.getStopIndex() + 1, token.getStartIndex());
            slip(
                    token,
                    "a percentage is one word",
                    Fix.of("write `" + number.getText() + "%`, without a blank", Edit.delete(blank)));
            number.setText(number.getText() + "%");
            number.setType(CredenceLexer.PERCENT);
            return i + 1;
        }
        if (token.getText().equals(".") && lastType() == CredenceLexer.INT && isNumbering()) {
            var number = out.remove(out.size() - 1);
            var both = file.span(number.getStartIndex(), afterBlanks(token));
            slip(
                    token,
                    "a line needs no number before it",
                    Fix.of("take the number and the point out", Edit.delete(both)));
            return i + 1;
        }
        var mended = values.read(i);
        if (mended.isPresent()) {
            return mended.get();
        }
        if (token.getText().equals(".") && (endsLine(type(i + 1)) || stands(token.getStopIndex() + 1, ' '))) {
            slip(token, "a full stop has no place here", takeOut(token));
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
        var diagnostic = Diagnostic.of(Code.STRAY_CHARACTER, span, shown + " has no place here");
        boolean bullet = startsLine() && next == i + 1;
        sink.report(
                bullet
                        ? diagnostic.fix(Fix.of(
                                "take it out: a line needs no sign before it",
                                Edit.delete(file.span(token.getStartIndex(), afterBlanks(token)))))
                        : diagnostic.help("take it out, or put the words between quotation marks"));
        return next;
    }

    private Fix takeOut(Token token) {
        return Fix.of(
                "take out the `" + token.getText() + "`",
                Edit.delete(
                        startsLine() || stands(token.getStartIndex() - 1, ' ')
                                ? file.span(token.getStartIndex(), afterBlanks(token))
                                : span(token)));
    }

    /** Where the blanks after a token end. */
    private int afterBlanks(Token token) {
        int end = token.getStopIndex() + 1;
        while (stands(end, ' ')) {
            end++;
        }
        return end;
    }

    private boolean stands(int offset, char c) {
        return offset >= 0
                && offset < file.length()
                && file.slice(offset, offset + 1).charAt(0) == c;
    }

    /** Whether a token of this type stands at {@code i}, with nothing between it and the one before. */
    private boolean isAdjacent(int i, int type) {
        return type(i) == type && in.get(i).getStartIndex() == in.get(i - 1).getStopIndex() + 1;
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

    private void slip(Token token, String message, Fix fix) {
        sink.report(Diagnostic.of(Code.STRAY_CHARACTER, span(token), message).fix(fix));
    }

    private Span span(Token token) {
        return file.span(token.getStartIndex(), token.getStopIndex() + 1);
    }
}
