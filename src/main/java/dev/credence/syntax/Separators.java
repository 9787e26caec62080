package dev.credence.syntax;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.DiagnosticSink;
import dev.credence.diagnostic.Edit;
import dev.credence.diagnostic.Fix;
import dev.credence.source.SourceFile;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.RuleTransition;
import org.antlr.v4.runtime.misc.IntervalSet;

/** A comma that is missing between two lines that stand on one: reported, and read as if it were there. */
final class Separators {
    private final SourceFile file;
    private final SpareTokens tokens;
    private final DiagnosticSink sink;

    Separators(SourceFile file, SpareTokens tokens, DiagnosticSink sink) {
        this.file = file;
        this.tokens = tokens;
        this.sink = sink;
    }

    /**
     * Ends the line before the next token, when that may begin another.
     *
     * @param loop the state between two lines of a block
     * @param said what is said of the token otherwise
     */
    boolean mend(Parser parser, ATNState loop, SyntaxMessage.Said said) {
        var token = parser.getCurrentToken();
        var last = tokens.before(token, 1);
        if (last == null
                || (said.known() && !areCourses(last, token))
                || !beginners(parser, loop).contains(token.getType())) {
            return false;
        }
        // A word that may be part of nearly everything says nothing about where a line begins.
        boolean telling = new Keywords().isKeyword(token.getType())
                || token.getType() == CredenceParser.CODE
                || token.getType() == CredenceParser.STRING;
        if (!telling) {
            return false;
        }
        var span = file.span(token.getStartIndex(), token.getStopIndex() + 1);
        String what = areCourses(last, token)
                ? "a comma is missing between two courses, before `" + span.text() + "`"
                : "a comma or a new line is missing before `" + span.text() + "`";
        sink.report(Diagnostic.of(Code.SYNTAX, span, what)
                .fix(Fix.of("write a comma before it", Edit.insert(span, last.getStopIndex() + 1, ","))));
        tokens.endLineBefore(token);
        return true;
    }

    private static boolean areCourses(Token one, Token other) {
        return one.getType() == CredenceParser.CODE && other.getType() == CredenceParser.CODE;
    }

    /** What may stand after the separator of a loop. */
    private static IntervalSet beginners(Parser parser, ATNState loop) {
        var atn = parser.getInterpreter().atn;
        var found = new IntervalSet();
        for (var state = loop; state != null; ) {
            ATNState next = null;
            for (var transition : state.getTransitions()) {
                if (transition instanceof RuleTransition rule && rule.ruleIndex == CredenceParser.RULE_sep) {
                    found.addAll(atn.nextTokens(rule.followState));
                    return found;
                }
                if (transition.isEpsilon() && !(transition instanceof RuleTransition) && next == null) {
                    next = transition.target;
                }
            }
            state = next == loop ? null : next;
        }
        found.remove(Token.EPSILON);
        return found;
    }
}
