package dev.credence.resolve.imports;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.DiagnosticSink;
import dev.credence.source.SourceFile;
import dev.credence.syntax.ast.CodeRef;
import dev.credence.syntax.ast.ConditionNode;
import dev.credence.syntax.ast.Text;
import java.util.ArrayList;
import java.util.Optional;

/** Codes and quoted texts joined by {@code and}: enough of a condition to see where its parts are said to stand. */
final class FakeConditions implements ConditionReader {
    @Override
    public Optional<ConditionNode> read(SourceFile file, int start, int end, DiagnosticSink sink) {
        String text = file.slice(start, end);
        var parts = new ArrayList<ConditionNode>();
        int from = 0;
        while (from <= text.length()) {
            int and = text.indexOf(" and ", from);
            int to = and < 0 ? text.length() : and;
            var part = part(file, text, from, to, start);
            if (part.isEmpty()) {
                int at = start + text.codePointCount(0, from);
                var span = file.span(at, at + text.codePointCount(from, to));
                sink.report(
                        Diagnostic.of(Code.SYNTAX, span, "this condition is not read: " + text.substring(from, to)));
                return Optional.empty();
            }
            parts.add(part.get());
            from = and < 0 ? text.length() + 1 : and + 5;
        }
        return Optional.of(parts.size() == 1 ? parts.get(0) : new ConditionNode.All(parts, file.span(start, end)));
    }

    private static Optional<ConditionNode> part(SourceFile file, String text, int from, int to, int start) {
        String word = text.substring(from, to);
        int at = start + text.codePointCount(0, from);
        var span = file.span(at, at + word.codePointCount(0, word.length()));
        if (word.length() > 1 && word.startsWith("\"") && word.endsWith("\"")) {
            return Optional.of(new ConditionNode.Stated(new Text(word.substring(1, word.length() - 1), span), span));
        }
        return CodeWords.of(word)
                .map(code -> new ConditionNode.TakenCourse(
                        new CodeRef(code.subject(), code.number(), code.second(), Optional.empty(), span),
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        span));
    }
}
