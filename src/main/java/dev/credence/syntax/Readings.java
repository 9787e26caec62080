package dev.credence.syntax;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.source.SourceFile;
import dev.credence.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;

/** The two ways to read terms that are joined by {@code and} and {@code or} without parentheses. */
final class Readings {
    private Readings() {}

    /** Says that a line can be read in two ways, and how to write either. */
    static Diagnostic mixed(ParserRuleContext node, Span span) {
        var readings = of(node, span.file());
        return Diagnostic.of(Code.MIXED_AND_OR, span, "`and` and `or` stand together, so this can be read in two ways")
                .help("put parentheses where you mean them: `" + readings.get(0) + "` or `" + readings.get(1) + "`");
    }

    /** First with the {@code and} parts in parentheses, then with the {@code or} parts. */
    static List<String> of(ParserRuleContext node, SourceFile file) {
        var terms = new ArrayList<String>();
        var joins = new ArrayList<String>();
        for (int i = 0; i < node.getChildCount(); i++) {
            var child = node.getChild(i);
            if (child instanceof CredenceParser.ConnectiveContext connective) {
                joins.add(connective.getText());
            } else if (child instanceof ParserRuleContext term) {
                terms.add(written(term, file));
            } else {
                joins.add("or");
                terms.add("equivalent");
            }
        }
        return List.of(grouped(terms, joins, "and"), grouped(terms, joins, "or"));
    }

    private static String written(ParserRuleContext node, SourceFile file) {
        return node.getStop() == null
                ? node.getText()
                : file.slice(node.getStart().getStartIndex(), node.getStop().getStopIndex() + 1);
    }

    private static String grouped(List<String> terms, List<String> joins, String inner) {
        var out = new StringBuilder();
        int i = 0;
        while (i < terms.size()) {
            int end = i;
            while (end < joins.size()
                    && end < terms.size() - 1
                    && joins.get(end).equals(inner)) {
                end++;
            }
            var run = String.join(" " + inner + " ", terms.subList(i, end + 1));
            out.append(end > i ? "(" + run + ")" : run);
            if (end < terms.size() - 1) {
                out.append(' ').append(joins.get(end)).append(' ');
            }
            i = end + 1;
        }
        return out.toString();
    }
}
