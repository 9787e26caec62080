package dev.credence.syntax;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.DiagnosticSink;
import dev.credence.diagnostic.Edit;
import dev.credence.diagnostic.Fix;
import dev.credence.source.SourceFile;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/** Texts without their opening quotation mark: the closing one stands right after a word, and seems to open a text. */
final class OpeningQuotes {
    private final SourceFile file;
    private final DiagnosticSink sink;

    OpeningQuotes(SourceFile file, DiagnosticSink sink) {
        this.file = file;
        this.sink = sink;
    }

    /**
     * Makes one text of the words before a mark that closes them.
     *
     * @param at where the mark seems to open a text
     * @param out the tokens before, of which the words are taken
     * @return what the mark had swallowed; empty when it closes nothing
     */
    Optional<List<CommonToken>> open(List<CommonToken> in, int at, List<CommonToken> out) {
        var mark = in.get(at);
        int first = first(mark, out);
        if (first < 0) {
            return Optional.empty();
        }
        var words = file.span(out.get(first).getStartIndex(), mark.getStartIndex());
        sink.report(Diagnostic.of(
                        Code.UNCLOSED_QUOTE,
                        words.to(file.span(words.end(), words.end() + 1)),
                        "this text has no opening quotation mark")
                .fix(Fix.of("open it with `\"`", Edit.insert(words, words.start(), "\""))));
        var text = out.get(first);
        while (out.size() > first) {
            out.remove(out.size() - 1);
        }
        text.setType(CredenceLexer.STRING);
        text.setText("\"" + words.text() + "\"");
        text.setStopIndex(mark.getStartIndex());
        out.add(text);
        return Optional.of(Lexing.tokens(mark.getText().substring(1), mark.getStartIndex() + 1));
    }

    /** The first word of the text: the first in capitals, or the one after the word that begins the line. -1 when there is none. */
    private static int first(CommonToken mark, List<CommonToken> out) {
        int last = out.size() - 1;
        if (last < 0 || !mayBeWord(out.get(last)) || out.get(last).getStopIndex() + 1 != mark.getStartIndex()) {
            return -1;
        }
        int start = last;
        while (start > 0 && mayBeWord(out.get(start - 1))) {
            start--;
        }
        for (int i = start; i <= last; i++) {
            if (out.get(i).getType() == CredenceLexer.MIXED) {
                return i;
            }
        }
        return start < last && new Keywords().isKeyword(out.get(start).getType()) ? start + 1 : start;
    }

    private static boolean mayBeWord(Token token) {
        return switch (token.getType()) {
            case CredenceLexer.NEWLINE,
                    CredenceLexer.COMMA,
                    CredenceLexer.LBRACE,
                    CredenceLexer.RBRACE,
                    CredenceLexer.CODE,
                    CredenceLexer.STRING,
                    CredenceLexer.TEXT -> false;
            default -> true;
        };
    }
}
