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
        boolean mended = isWord(parser.getCurrentToken()) && mend(parser.getCurrentToken(), parser.getExpectedTokens());
        int rule = parser.getContext().getRuleIndex();
        if (rule == CredenceParser.RULE_file || rule == CredenceParser.RULE_declaration) {
            kind(parser);
        }
        return mended;
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
        var span = file.span(token.getStartIndex(), token.getStopIndex() + 1);
        String message = small.equals(word)
                ? "`" + typed + "` begins with a capital, and the words of a spec have none"
                : "`" + typed + "` is no word that can stand here";
        sink.report(Diagnostic.of(Code.SYNTAX, span, message).fix(Fix.write(span, word)));
        ((CommonToken) token).setType(meant.getAsInt());
        return true;
    }
}
