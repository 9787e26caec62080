package dev.credence.syntax;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.DiagnosticSink;
import dev.credence.source.SourceFile;
import dev.credence.source.Span;
import dev.credence.syntax.ast.CodeRef;
import dev.credence.syntax.ast.Num;
import dev.credence.syntax.ast.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ErrorNode;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/**
 * Values and places of the parser's nodes. A node that a broken line left unfinished gives empty values: the line has been reported,
 * and what is built from it is thrown away.
 */
final class Places {
    private static final Set<Integer> LINES = Set.of(
            CredenceParser.RULE_declaration,
            CredenceParser.RULE_institutionItem,
            CredenceParser.RULE_levelBand,
            CredenceParser.RULE_importItem,
            CredenceParser.RULE_importMapping,
            CredenceParser.RULE_courseItem,
            CredenceParser.RULE_programItem,
            CredenceParser.RULE_degreeItem,
            CredenceParser.RULE_line,
            CredenceParser.RULE_option,
            CredenceParser.RULE_outcome,
            CredenceParser.RULE_approval,
            CredenceParser.RULE_admissionLine,
            CredenceParser.RULE_policyItem,
            CredenceParser.RULE_clauseItem,
            CredenceParser.RULE_lexiconLine,
            CredenceParser.RULE_testLine);

    private final SourceFile file;
    private final DiagnosticSink sink;
    /** Whether the file has lines that could not be read; while it has none, nobody need look for them. */
    private final boolean someBroken;

    private final CourseCodes codes = new CourseCodes();
    /** A line, what it says and the course in it are often the same place. */
    private Span lastSpan;

    /** For what is written as the grammar says. */
    Places(SourceFile file, DiagnosticSink sink) {
        this(file, sink, false);
    }

    private Places(SourceFile file, DiagnosticSink sink, boolean someBroken) {
        this.file = file;
        this.sink = sink;
        this.someBroken = someBroken;
        this.lastSpan = file.span(0, 0);
    }

    /** For what has lines that could not be read. */
    static Places ofBroken(SourceFile file, DiagnosticSink sink) {
        return new Places(file, sink, true);
    }

    void report(Diagnostic diagnostic) {
        sink.report(diagnostic);
    }

    Span span(ParserRuleContext node) {
        return span(node.getStart(), node.getStop());
    }

    Span span(Token first, @Nullable Token last) {
        int start = first.getStartIndex();
        int end = last == null ? start : last.getStopIndex() + 1;
        end = Math.max(start, end);
        if (start != lastSpan.start() || end != lastSpan.end()) {
            lastSpan = file.span(start, end);
        }
        return lastSpan;
    }

    Span span(@Nullable Token only) {
        return only == null ? file.span(0, 0) : span(only, only);
    }

    /** Whether this node could not be read as a whole; the lines of a block in it are judged one by one, each for itself. */
    boolean isBroken(@Nullable ParserRuleContext node) {
        return node == null || (someBroken && brokenInside(node));
    }

    private static boolean brokenInside(ParserRuleContext node) {
        if (node.exception != null) {
            return true;
        }
        for (int i = 0; i < node.getChildCount(); i++) {
            var child = node.getChild(i);
            if (child instanceof ErrorNode) {
                return true;
            }
            if (child instanceof ParserRuleContext inner
                    && !LINES.contains(inner.getRuleIndex())
                    && brokenInside(inner)) {
                return true;
            }
        }
        return false;
    }

    /** A quoted text: its value without quotes, escapes and, over several lines, its common indent. */
    Text text(@Nullable TerminalNode node) {
        if (node == null) {
            return new Text("", file.span(0, 0));
        }
        var token = node.getSymbol();
        return new Text(Quoted.value(token), span(token));
    }

    Optional<Text> optionalText(@Nullable TerminalNode node) {
        return node == null ? Optional.empty() : Optional.of(text(node));
    }

    Text text(CredenceParser.TextContext node) {
        return text(node.STRING() != null ? node.STRING() : node.TEXT());
    }

    /** The words of a node as written, with single blanks between them. */
    Text words(ParserRuleContext node) {
        return new Text(joined(node), span(node));
    }

    Text word(@Nullable ParserRuleContext node) {
        return node == null ? new Text("", file.span(0, 0)) : new Text(node.getText(), span(node));
    }

    Text words(List<? extends ParserRuleContext> nodes) {
        var text = new StringBuilder();
        for (var node : nodes) {
            text.append(text.isEmpty() ? "" : " ").append(joined(node));
        }
        return new Text(
                text.toString(),
                span(nodes.get(0).getStart(), nodes.get(nodes.size() - 1).getStop()));
    }

    private static String joined(ParserRuleContext node) {
        var text = new StringBuilder();
        for (int i = 0; i < node.getChildCount(); i++) {
            var child = node.getChild(i);
            String part = child instanceof ParserRuleContext inner ? joined(inner) : child.getText();
            text.append(text.isEmpty() ? "" : " ").append(part);
        }
        return text.toString();
    }

    Text who(CredenceParser.@Nullable WhoContext node) {
        if (node == null) {
            return text((TerminalNode) null);
        }
        return node.STRING() != null ? text(node.STRING()) : words(node);
    }

    Num number(@Nullable ParserRuleContext node) {
        return node == null ? new Num("0", file.span(0, 0)) : new Num(node.getText(), span(node));
    }

    Num number(@Nullable TerminalNode node) {
        return node == null ? new Num("0", file.span(0, 0)) : new Num(node.getText(), span(node.getSymbol()));
    }

    Optional<Num> optionalNumber(@Nullable ParserRuleContext node) {
        return node == null ? Optional.empty() : Optional.of(number(node));
    }

    CodeRef code(@Nullable TerminalNode code, CredenceParser.@Nullable TopicContext topic) {
        if (code == null) {
            return new CodeRef("", "", Optional.empty(), Optional.empty(), file.span(0, 0));
        }
        var token = code.getSymbol();
        var span = topic == null ? span(token) : span(token, topic.getStop());
        Optional<Text> about = topic == null ? Optional.empty() : Optional.of(text(topic.STRING()));
        return codes.parse(token, about, span);
    }

    CodeRef course(CredenceParser.@Nullable CourseRefContext node) {
        if (node == null || node.STRING() == null) {
            return code(node == null ? null : node.CODE(), node == null ? null : node.topic());
        }
        return titled(node.STRING(), span(node));
    }

    CodeRef titled(TerminalNode title, Span span) {
        return new CodeRef("", text(title).value(), Optional.empty(), Optional.empty(), span);
    }

    List<CodeRef> courses(CredenceParser.@Nullable CourseRefsContext node) {
        return node == null
                ? List.of()
                : node.courseRef().stream().map(this::course).toList();
    }

    List<Text> names(CredenceParser.@Nullable NamesContext node) {
        return node == null ? List.of() : node.name().stream().map(this::name).toList();
    }

    Text name(CredenceParser.NameContext node) {
        return node.STRING() != null ? text(node.STRING()) : words(node);
    }

    Text subject(CredenceParser.@Nullable SubjectContext node) {
        return node == null ? text((TerminalNode) null) : words(node);
    }

    Diagnostic problem(Code code, Span span, String message) {
        return Diagnostic.of(code, span, message);
    }
}
