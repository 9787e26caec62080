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
import java.util.Locale;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/** Course codes written otherwise ({@code BIOL310}, {@code Biol 310}, {@code BIOL-310}, a number alone): reported, and read as meant. */
final class CodeSlips {
    private static final Pattern JOINED = Pattern.compile("([A-Za-z]{2,8})[-_.]?([0-9]{2,4}[A-Za-z]{0,2})");

    private final SourceFile file;
    private final SpareTokens tokens;
    private final DiagnosticSink sink;

    CodeSlips(SourceFile file, SpareTokens tokens, DiagnosticSink sink) {
        this.file = file;
        this.tokens = tokens;
        this.sink = sink;
    }

    /** Makes the next token a course code where it was meant to be one. */
    boolean mend(Parser parser) {
        var token = parser.getCurrentToken();
        var expected = parser.getExpectedTokens();
        if (!expected.contains(CredenceParser.CODE)) {
            return false;
        }
        return token.getType() == CredenceParser.INT ? number(token) : subject(token, expected);
    }

    private boolean subject(Token token, IntervalSet expected) {
        boolean word = token.getType() == CredenceParser.NAME
                || token.getType() == CredenceParser.MIXED
                || token.getType() == CredenceParser.CAPS;
        if (!word) {
            return false;
        }
        // Where a name may stand as well, only what is written in capitals is surely no name.
        boolean nameless = !expected.contains(token.getType());
        var joined = JOINED.matcher(token.getText());
        if (joined.matches() && (nameless || token.getType() == CredenceParser.CAPS)) {
            String subject = joined.group(1).toUpperCase(Locale.ROOT);
            read(token, token, subject + " " + joined.group(2).toUpperCase(Locale.ROOT));
            return true;
        }
        var next = tokens.after(token, 1);
        boolean apart = nameless
                && next.getType() == CredenceParser.INT
                && token.getText().matches("[A-Za-z]{2,5}")
                && tokens.after(token, 2).getType() != CredenceParser.K_UNITS;
        if (apart) {
            tokens.hide(next);
            read(token, next, token.getText().toUpperCase(Locale.ROOT) + " " + next.getText());
        }
        return apart;
    }

    private void read(Token first, Token last, String code) {
        var span = span(first, last);
        boolean capitals = span.text().equals(span.text().toUpperCase(Locale.ROOT));
        String why = capitals
                ? "a blank stands between subject and number"
                : "a subject has capitals only, and a blank before the number";
        sink.report(Diagnostic.of(Code.SYNTAX, span, "`" + span.text() + "` is no course code: " + why)
                .fix(Fix.write(span, code)));
        become((CommonToken) first, code, last);
    }

    /** {@code GEOG 580, 585, 586} and {@code GEOG 580 or 585}: all numbers of the line at once. */
    private boolean number(Token token) {
        var before = tokens.before(token, 1);
        var code = tokens.before(token, 2);
        if (before == null || code == null || code.getType() != CredenceParser.CODE || !goesOn(before)) {
            return false;
        }
        String subject = code.getText().substring(0, code.getText().lastIndexOf(' ') + 1);
        var numbers = new ArrayList<Token>();
        for (var next = token;
                next.getType() == CredenceParser.INT && next.getText().length() > 1 && endsEntry(tokens.after(next, 1));
                next = tokens.after(next, 2)) {
            numbers.add(next);
            if (!goesOn(tokens.after(next, 1))) {
                break;
            }
        }
        if (numbers.isEmpty()) {
            return false;
        }
        report(numbers, subject);
        numbers.forEach(number -> become((CommonToken) number, subject + number.getText(), number));
        return true;
    }

    private void report(List<Token> numbers, String subject) {
        var first = span(numbers.get(0), numbers.get(0));
        String message =
                numbers.size() == 1 ? "this course number has no subject" : "these course numbers have no subject";
        var diagnostic = Diagnostic.of(Code.SYNTAX, first, message);
        for (var number : numbers.subList(1, numbers.size())) {
            diagnostic = diagnostic.related(span(number, number), "this one too");
        }
        var edits = numbers.stream()
                .map(number -> Edit.insert(first, number.getStartIndex(), subject))
                .toList();
        sink.report(diagnostic.fix(
                new Fix("repeat the subject: `" + subject + numbers.get(0).getText() + "`", edits)));
    }

    /** Whether a list of courses on one line goes on after a token. */
    private static boolean goesOn(Token token) {
        return token.getType() == CredenceParser.K_OR
                || token.getType() == CredenceParser.K_AND
                || (token.getType() == CredenceParser.SEP && token.getText().equals(","));
    }

    private static boolean endsEntry(Token token) {
        return goesOn(token)
                || token.getType() == CredenceParser.SEP
                || token.getType() == CredenceParser.RBRACE
                || token.getType() == CredenceParser.RPAREN
                || token.getType() == Token.EOF;
    }

    private static void become(CommonToken token, String code, Token last) {
        token.setType(CredenceParser.CODE);
        token.setText(code);
        token.setStopIndex(last.getStopIndex());
    }

    private Span span(Token first, Token last) {
        return file.span(first.getStartIndex(), last.getStopIndex() + 1);
    }
}
