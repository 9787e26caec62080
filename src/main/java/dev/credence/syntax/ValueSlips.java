package dev.credence.syntax;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.DiagnosticSink;
import dev.credence.diagnostic.Edit;
import dev.credence.diagnostic.Fix;
import dev.credence.source.SourceFile;
import dev.credence.source.Span;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * Numbers, dates, lists and texts in a form that other places use: a decimal comma, a month in letters, parentheses around a list. Each
 * is reported and becomes the token or tokens that were meant.
 */
final class ValueSlips {
    private final SourceFile file;
    private final DiagnosticSink sink;
    private final List<CommonToken> in;
    private final List<CommonToken> out;

    ValueSlips(SourceFile file, DiagnosticSink sink, List<CommonToken> in, List<CommonToken> out) {
        this.file = file;
        this.sink = sink;
        this.in = in;
        this.out = out;
    }

    /** Looks at the token at {@code i}; answers which is next when what begins there has been read. */
    Optional<Integer> read(int i) {
        return switch (type(i)) {
            case CredenceLexer.COMMA -> decimalComma(i);
            case CredenceLexer.STRAY -> bracket(i).or(() -> letterForDigit(i)).or(() -> joinedCode(i));
            case CredenceLexer.LPAREN -> parentheses(i);
            case CredenceLexer.NAME -> percent(i);
            case CredenceLexer.K_ON, CredenceLexer.K_FROM -> date(i);
            case CredenceLexer.K_NOTE, CredenceLexer.K_CONDITION -> unquoted(i);
            default -> Optional.empty();
        };
    }

    /** {@code gpa 3,0}. */
    private Optional<Integer> decimalComma(int i) {
        boolean number = isAdjacent(i) && isAdjacent(i + 1) && type(i + 1) == CredenceLexer.INT;
        if (!number
                || last(1) != CredenceLexer.INT
                || !isMeasure(last(2))
                || text(i + 1).length() > 2) {
            return Optional.empty();
        }
        var whole = out.get(out.size() - 1);
        String right = whole.getText() + "." + text(i + 1);
        var span = span(whole).to(span(i + 1));
        report(
                Code.BAD_NUMBER,
                span,
                "a comma ends a line, so `" + span.text() + "` is no number",
                "write `" + right + "`, with a point",
                new Edit(span, right));
        replace(whole, CredenceLexer.DECIMAL, right, span.end());
        return Optional.of(i + 2);
    }

    private static boolean isMeasure(int type) {
        return type == CredenceLexer.K_GPA
                || type == CredenceLexer.K_CEU
                || type == CredenceLexer.K_UNITS
                || type == CredenceLexer.K_UNIT;
    }

    /** {@code gpa 2.O} and {@code GPA 2.0}. */
    private Optional<Integer> letterForDigit(int i) {
        if (out.isEmpty() || !text(i).equals(".") || !isAdjacent(i) || !isAdjacent(i + 1)) {
            return Optional.empty();
        }
        var before = out.get(out.size() - 1);
        if (last(1) == CredenceLexer.INT && text(i + 1).matches("[OoIl]")) {
            String right = before.getText() + "." + (text(i + 1).matches("[Oo]") ? "0" : "1");
            var span = span(before).to(span(i + 1));
            report(
                    Code.BAD_NUMBER,
                    span,
                    "there is a letter in the number `" + span.text() + "`",
                    "write `" + right + "`, with a digit at its end",
                    new Edit(span, right));
            replace(before, CredenceLexer.DECIMAL, right, span.end());
            return Optional.of(i + 2);
        }
        if (last(1) == CredenceLexer.CODE
                && before.getText().matches("(GPA|CEU) +[0-9]+")
                && type(i + 1) == CredenceLexer.INT) {
            return capitalMeasure(before, i);
        }
        return Optional.empty();
    }

    /** {@code GPA 2} looks like a course. */
    private Optional<Integer> capitalMeasure(CommonToken code, int i) {
        String word = code.getText().substring(0, 3);
        var span = file.span(code.getStartIndex(), code.getStartIndex() + 3);
        String small = word.toLowerCase(java.util.Locale.ROOT);
        sink.report(Diagnostic.of(Code.SYNTAX, span, "`" + word + "` is in capitals, and the words of a spec have none")
                .fix(Fix.write(span, small)));
        var number = new CommonToken(CredenceLexer.DECIMAL);
        number.setText(code.getText().substring(3).strip() + "." + text(i + 1));
        number.setStartIndex(code.getStopIndex());
        number.setStopIndex(in.get(i + 1).getStopIndex());
        replace(code, word.equals("GPA") ? CredenceLexer.K_GPA : CredenceLexer.K_CEU, small, span.end());
        out.add(number);
        return Optional.of(i + 2);
    }

    /** {@code CSC_522}: what kind of mistake it is, is said where a course is expected. */
    private Optional<Integer> joinedCode(int i) {
        if (!text(i).equals("_")
                || !isAdjacent(i)
                || !isAdjacent(i + 1)
                || last(1) != CredenceLexer.CAPS
                || type(i + 1) != CredenceLexer.INT) {
            return Optional.empty();
        }
        var subject = out.get(out.size() - 1);
        replace(
                subject,
                CredenceLexer.CAPS,
                subject.getText() + "_" + text(i + 1),
                span(i + 1).end());
        return Optional.of(i + 2);
    }

    /** {@code 75 percent}. */
    private Optional<Integer> percent(int i) {
        if (last(1) != CredenceLexer.INT || !text(i).matches("percent|pct")) {
            return Optional.empty();
        }
        var number = out.get(out.size() - 1);
        String right = number.getText() + "%";
        var span = span(number).to(span(i));
        report(
                Code.SYNTAX,
                span,
                "a percentage is written with its sign",
                "write `" + right + "`",
                new Edit(span, right));
        replace(number, CredenceLexer.PERCENT, right, span.end());
        return Optional.of(i + 1);
    }

    /** {@code on April 6, 2017}. */
    private Optional<Integer> date(int i) {
        if (type(i + 1) == CredenceLexer.DATE || type(i + 1) == CredenceLexer.STRING || i + 1 >= in.size()) {
            return Optional.empty();
        }
        int start = in.get(i + 1).getStartIndex();
        int line = file.position(start).line();
        int lineEnd = file.lineStart(line)
                + file.line(line).codePointCount(0, file.line(line).length());
        return DateForm.of(file.slice(start, lineEnd)).map(form -> {
            var span = file.span(start, start + form.length());
            var diagnostic = Diagnostic.of(Code.BAD_NUMBER, span, "a date is written year, month, day");
            sink.report(
                    form.certain()
                            ? diagnostic.fix(Fix.write(span, form.date()))
                            : diagnostic
                                    .note("`" + span.text() + "` may be read month first or day first")
                                    .help("write `" + form.date() + "`, or the other way round"));
            out.add(in.get(i));
            var token = in.get(i + 1);
            replace(token, CredenceLexer.DATE, form.date(), span.end());
            out.add(token);
            int next = i + 2;
            while (next < in.size() && in.get(next).getStartIndex() < span.end()) {
                next++;
            }
            return next;
        });
    }

    /** {@code note as the page says}: the rest of the line is the text. */
    private Optional<Integer> unquoted(int i) {
        boolean first = last(1) == CredenceLexer.NEWLINE || last(1) == CredenceLexer.LBRACE;
        boolean words = type(i + 1) == CredenceLexer.MIXED || type(i + 1) == CredenceLexer.NAME;
        int next = i + 1;
        while (next < in.size() && isInsideText(type(next))) {
            next++;
        }
        boolean whole = next >= in.size() || type(next) == CredenceLexer.NEWLINE;
        if (!first || !words || next < i + 3 || !whole) {
            return Optional.empty();
        }
        var span = span(i + 1).to(span(next - 1));
        sink.report(Diagnostic.of(Code.SYNTAX, span, "the words after `" + text(i) + "` stand between quotation marks")
                .fix(Fix.of(
                        "write `\"` before and after them",
                        Edit.insert(span, span.start(), "\""),
                        Edit.insert(span, span.end(), "\""))));
        out.add(in.get(i));
        var token = in.get(i + 1);
        replace(token, CredenceLexer.STRING, "\"" + span.text() + "\"", span.end());
        out.add(token);
        return Optional.of(next);
    }

    private static boolean isInsideText(int type) {
        return switch (type) {
            case CredenceLexer.NEWLINE,
                    CredenceLexer.LBRACE,
                    CredenceLexer.RBRACE,
                    CredenceLexer.STRING,
                    CredenceLexer.TEXT,
                    CredenceLexer.CURLY_STRING,
                    CredenceLexer.OPEN_STRING,
                    CredenceLexer.OPEN_TEXT,
                    CredenceLexer.COMMENT,
                    CredenceLexer.FOREIGN_COMMENT -> false;
            default -> true;
        };
    }

    /** {@code [ ... ]}. */
    private Optional<Integer> bracket(int i) {
        return text(i).equals("[") ? braces(i, "[", "]") : Optional.empty();
    }

    /** {@code from "Block 2" ( ... )}, where only a list can stand. */
    private Optional<Integer> parentheses(int i) {
        boolean list = switch (last(1)) {
            case CredenceLexer.K_FROM,
                    CredenceLexer.K_THEN,
                    CredenceLexer.K_ORDER,
                    CredenceLexer.K_EXCEPT,
                    CredenceLexer.K_ADMISSION,
                    CredenceLexer.K_OUTCOMES,
                    CredenceLexer.K_APPROVALS,
                    CredenceLexer.K_REQUIREMENTS,
                    CredenceLexer.K_LEVELS,
                    CredenceLexer.K_OPTIONS -> true;
            case CredenceLexer.K_OF -> last(2) == CredenceLexer.K_ALL || last(2) == CredenceLexer.K_EACH;
            case CredenceLexer.K_AS -> last(2) == CredenceLexer.K_SAME;
            case CredenceLexer.STRING ->
                last(2) == CredenceLexer.K_FROM
                        || last(2) == CredenceLexer.CODE
                        || last(2) == CredenceLexer.K_LIST
                        || (last(2) == CredenceLexer.K_OF && last(3) == CredenceLexer.K_ALL);
            default -> false;
        };
        return list ? braces(i, "(", ")") : Optional.empty();
    }

    /** Reads two signs that belong together as braces. */
    private Optional<Integer> braces(int i, String opening, String closing) {
        int depth = 0;
        for (int j = i; j < in.size() && !isBrace(type(j)); j++) {
            depth += text(j).equals(opening) ? 1 : text(j).equals(closing) ? -1 : 0;
            if (depth == 0) {
                sink.report(Diagnostic.of(
                                Code.STRAY_CHARACTER,
                                span(i),
                                "a block stands between braces, not between `" + opening + "` and `" + closing + "`")
                        .related(span(j), "to here")
                        .fix(Fix.of(
                                "write `{` and `}`",
                                new Edit(span(i), blankBefore(i) + "{" + blankAfter(i)),
                                new Edit(span(j), blankBefore(j) + "}"))));
                var open = in.get(i);
                open.setType(CredenceLexer.LBRACE);
                out.add(open);
                in.get(j).setType(CredenceLexer.RBRACE);
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    private static boolean isBrace(int type) {
        return type == CredenceLexer.LBRACE || type == CredenceLexer.RBRACE;
    }

    private String blankBefore(int i) {
        return isAdjacent(i) ? " " : "";
    }

    private String blankAfter(int i) {
        return isAdjacent(i + 1) ? " " : "";
    }

    private void report(Code code, Span span, String message, String title, Edit edit) {
        sink.report(Diagnostic.of(code, span, message).fix(Fix.of(title, edit)));
    }

    private static void replace(CommonToken token, int type, String text, int end) {
        token.setType(type);
        token.setText(text);
        token.setStopIndex(end - 1);
    }

    /** Whether nothing stands between a token and the one before. */
    private boolean isAdjacent(int i) {
        return i > 0
                && i < in.size()
                && in.get(i).getStartIndex() == in.get(i - 1).getStopIndex() + 1
                && type(i - 1) != CredenceLexer.NEWLINE
                && type(i) != CredenceLexer.NEWLINE;
    }

    private int type(int i) {
        return i < in.size() ? in.get(i).getType() : Token.INVALID_TYPE;
    }

    private String text(int i) {
        return i < in.size() ? in.get(i).getText() : "";
    }

    /** The type of the token so many places before the next. */
    private int last(int places) {
        return out.size() < places
                ? Token.INVALID_TYPE
                : out.get(out.size() - places).getType();
    }

    private Span span(int i) {
        return span(in.get(i));
    }

    private Span span(Token token) {
        return file.span(token.getStartIndex(), token.getStopIndex() + 1);
    }
}
