package dev.credence.syntax;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.DiagnosticSink;
import dev.credence.diagnostic.Edit;
import dev.credence.diagnostic.Fix;
import dev.credence.source.SourceFile;
import dev.credence.source.Span;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;

/**
 * Texts without their closing quotation mark. Where one swallowed the brace at the end of its line, the brace is given back; where it
 * goes on over several lines, all of them are one text: so that one missing mark costs one message.
 */
final class OpenQuotes {
    private static final int MOST_LINES = 40;

    private final SourceFile file;
    private final DiagnosticSink sink;

    OpenQuotes(SourceFile file, DiagnosticSink sink) {
        this.file = file;
        this.sink = sink;
    }

    /**
     * What came of an open text.
     *
     * @param next the first token after it
     * @param given what the text had swallowed and stands before those
     */
    record Closed(int next, List<CommonToken> given) {}

    /** Makes the token at {@code index} a whole text. */
    Closed close(List<CommonToken> tokens, int index) {
        var token = tokens.get(index);
        int last = endOfLines(tokens, index);
        if (last > index) {
            severalLines(token, tokens.get(last));
            return new Closed(last + 1, List.of());
        }
        String text = token.getText();
        int brace = brace(text);
        List<CommonToken> given = List.of();
        if (brace > 0) {
            given = Lexing.tokens(text.substring(brace), token.getStartIndex() + text.codePointCount(0, brace));
            cut(token, text.substring(0, brace).stripTrailing());
        }
        token.setType(CredenceLexer.STRING);
        report(
                token,
                "this text has no closing quotation mark on its line",
                Fix.of("close it with `\"`", Edit.insert(span(token), end(token), "\"")));
        return new Closed(index + 1, given);
    }

    private void severalLines(CommonToken first, CommonToken last) {
        var open = file.span(first.getStartIndex(), first.getStartIndex() + 1);
        report(
                first,
                "this text runs over several lines, and between single quotation marks it cannot",
                Fix.of(
                        "put three quotation marks at both ends: \"\"\" ... \"\"\"",
                        new Edit(open, "\"\"\""),
                        new Edit(file.span(last.getStartIndex(), last.getStartIndex() + 1), "\"\"\"")));
        String inner = file.slice(first.getStartIndex() + 1, last.getStartIndex());
        first.setType(CredenceLexer.TEXT);
        first.setText("\"\"\"" + inner + "\"\"\"");
        first.setStopIndex(last.getStartIndex());
    }

    /** Where the mark stands that closes the text some lines further down; the index itself when there is none. */
    private static int endOfLines(List<CommonToken> tokens, int index) {
        int lines = 0;
        for (int i = index + 1; i < tokens.size() && lines < MOST_LINES; i++) {
            var token = tokens.get(i);
            switch (token.getType()) {
                case CredenceLexer.NEWLINE -> lines++;
                case CredenceLexer.LBRACE, CredenceLexer.RBRACE, CredenceLexer.STRING, CredenceLexer.TEXT -> {
                    return index;
                }
                case CredenceLexer.OPEN_STRING -> {
                    return token.getText().strip().equals("\"") ? i : index;
                }
                default -> {}
            }
        }
        return index;
    }

    /** Where a brace that the text swallowed begins: the first one after a blank, or one that ends the line. */
    private static int brace(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) == '{' && Character.isWhitespace(text.charAt(i - 1))) {
                return i;
            }
        }
        String stripped = text.stripTrailing();
        return stripped.endsWith("}") && text.indexOf('{') < 0 ? stripped.indexOf('}') : -1;
    }

    private static void cut(CommonToken token, String text) {
        token.setText(text);
        token.setStopIndex(token.getStartIndex() + text.codePointCount(0, text.length()) - 1);
    }

    private void report(CommonToken token, String message, Fix fix) {
        sink.report(Diagnostic.of(Code.UNCLOSED_QUOTE, span(token), message).fix(fix));
    }

    private Span span(CommonToken token) {
        return file.span(token.getStartIndex(), token.getStopIndex() + 1);
    }

    /** Where the words of an open text end. */
    private static int end(CommonToken token) {
        String text = token.getText().stripTrailing();
        return token.getStartIndex() + text.codePointCount(0, text.length());
    }
}
