package dev.credence.syntax;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.DiagnosticSink;
import dev.credence.diagnostic.Fix;
import dev.credence.source.SourceFile;
import java.util.Locale;
import java.util.Set;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/** Keywords misspelt or written with capitals: reported, and read as what was meant. */
final class Misspellings {
    private static final Set<Integer> KINDS = Set.of(
            CredenceParser.K_UNDERGRADUATE,
            CredenceParser.K_GRADUATE,
            CredenceParser.K_POST_BACCALAUREATE,
            CredenceParser.K_ACADEMIC,
            CredenceParser.K_NON_CREDIT,
            CredenceParser.K_LEARNING,
            CredenceParser.K_AND);
    private static final IntervalSet AFTER_KIND = new IntervalSet(
            CredenceParser.K_CERTIFICATE,
            CredenceParser.K_MICRO_CREDENTIAL,
            CredenceParser.K_EXPERIENCE,
            CredenceParser.K_DEGREE);

    private final SourceFile file;
    private final DiagnosticSink sink;
    private final Keywords keywords;

    Misspellings(SourceFile file, DiagnosticSink sink, Keywords keywords) {
        this.file = file;
        this.sink = sink;
        this.keywords = keywords;
    }

    /** Mends the next word of the line, and at the beginning of a declaration the words of its kind. */
    boolean mend(Parser parser) {
        var token = parser.getCurrentToken();
        var expected = parser.getExpectedTokens();
        boolean mended = (isWord(token) && mend(token, expected)) || otherNumber(token, expected);
        int rule = parser.getContext().getRuleIndex();
        if (rule == CredenceParser.RULE_file || rule == CredenceParser.RULE_declaration) {
            kind(parser);
        }
        return mended;
    }

    /** {@code options} for {@code option} and the reverse, and keywords in capitals. */
    private boolean otherNumber(Token token, IntervalSet expected) {
        boolean capitals = token.getType() == CredenceParser.CAPS;
        if (expected.contains(token.getType()) || !(capitals || keywords.isKeyword(token.getType()))) {
            return false;
        }
        String typed = token.getText().toLowerCase(Locale.ROOT);
        for (int type : expected.toArray()) {
            String word = keywords.isKeyword(type) ? keywords.word(type) : "";
            boolean same = capitals ? word.equals(typed) : word.equals(typed + "s") || typed.equals(word + "s");
            if (same) {
                report(token, type, word);
                return true;
            }
        }
        return false;
    }

    /** The kind of a program decides how everything after it is read, so all of it is looked at before. */
    private void kind(Parser parser) {
        var stream = (org.antlr.v4.runtime.TokenStream) parser.getInputStream();
        int i = 1;
        while (KINDS.contains(stream.LA(i))) {
            i++;
        }
        // `graduate certifcate x "T"` has a word more before its title than `graduate x "T"`.
        if (i > 1 && isWord(stream.LT(i)) && stream.LA(i + 1) != CredenceParser.STRING) {
            mend(stream.LT(i), AFTER_KIND);
        }
    }

    private static boolean isWord(Token token) {
        return token.getType() == CredenceParser.NAME || token.getType() == CredenceParser.MIXED;
    }

    private boolean mend(Token token, IntervalSet expected) {
        if (expected.contains(token.getType())) {
            return false;
        }
        String typed = token.getText();
        String small = typed.toLowerCase(Locale.ROOT);
        var meant = keywords.closest(small, expected);
        if (meant.isEmpty()) {
            return false;
        }
        String word = keywords.word(meant.getAsInt());
        report(token, meant.getAsInt(), word);
        return true;
    }

    private void report(Token token, int type, String word) {
        String typed = token.getText();
        var span = file.span(token.getStartIndex(), token.getStopIndex() + 1);
        String message = typed.toLowerCase(Locale.ROOT).equals(word)
                ? "`" + typed + "` has capitals, and the words of a spec have none"
                : "`" + typed + "` is no word that can stand here";
        sink.report(Diagnostic.of(Code.SYNTAX, span, message).fix(Fix.write(span, word)));
        ((CommonToken) token).setType(type);
    }
}
