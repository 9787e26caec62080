package dev.credence.syntax;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.source.SourceFile;
import dev.credence.source.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/** Words for a line that cannot be read. */
final class SyntaxMessage {
    private static final int MOST_LISTED = 6;

    private final SourceFile file;
    private final Parser parser;
    private final Keywords keywords;

    SyntaxMessage(SourceFile file, Parser parser, Keywords keywords) {
        this.file = file;
        this.parser = parser;
        this.keywords = keywords;
    }

    Diagnostic of(Token start, Token offending, IntervalSet expected) {
        var span = span(offending);
        var rule = parser.getContext().getRuleIndex();
        if (rule == CredenceParser.RULE_file || rule == CredenceParser.RULE_declaration) {
            return declaration(start);
        }
        var known = slip(offending, span);
        if (known.isPresent()) {
            return known.get();
        }
        var wanted = wanted(expected);
        if (endsLine(offending)) {
            var last = parser.getInputStream().get(Math.max(0, offending.getTokenIndex() - 1));
            return Diagnostic.of(Code.SYNTAX, span(last), "this line ends too early, after " + shown(last))
                    .help(wanted.isEmpty() ? "finish the line" : "it goes on with " + listed(wanted));
        }
        var message = startsLine(offending)
                ? "a line cannot begin with " + shown(offending) + " here"
                : shown(offending) + " cannot stand here";
        var found = Diagnostic.of(Code.SYNTAX, span, message);
        return wanted.isEmpty() ? found : found.help("here stands " + listed(wanted));
    }

    private Diagnostic declaration(Token start) {
        return Diagnostic.of(Code.UNKNOWN_KIND, span(start), "a declaration cannot begin with " + shown(start))
                .note(
                        "the kinds of program are: undergraduate, post-baccalaureate or graduate certificate, non-credit certificate,"
                                + " academic micro-credential, non-credit micro-credential, certificate of participation, learning experience")
                .help("begin with a kind of program, `course`, `courses from`, `degree`, `institution` or `edition`");
    }

    private Optional<Diagnostic> slip(Token offending, Span span) {
        var before = previous(offending, 1);
        if (offending.getType() == CredenceParser.CODE && before == CredenceParser.CODE) {
            return Optional.of(
                    Diagnostic.of(
                                    Code.SYNTAX,
                                    span,
                                    "a comma is missing between two courses, before `" + offending.getText() + "`")
                            .help(
                                    "write a comma before it, or put it on a line of its own; `and` or `or` join the two into one line"));
        }
        if (offending.getType() == CredenceParser.CODE
                && before == CredenceParser.SEP
                && previous(offending, 2) == CredenceParser.CODE) {
            return Optional.of(Diagnostic.of(
                            Code.SYNTAX,
                            span,
                            "after a comma or a line end a new line begins, and none can begin with a course here")
                    .help("join the two courses with `and`"));
        }
        if (endsLine(offending)
                && before == CredenceParser.INT
                && previous(offending, 2) == CredenceParser.SEP
                && previous(offending, 3) == CredenceParser.CODE) {
            var number = parser.getInputStream().get(offending.getTokenIndex() - 1);
            var code = parser.getInputStream().get(offending.getTokenIndex() - 3);
            String subject = code.getText().substring(0, code.getText().lastIndexOf(' '));
            return Optional.of(Diagnostic.of(Code.SYNTAX, span(number), "this course number has no subject")
                    .help("repeat the subject: `" + subject + " " + number.getText() + "`"));
        }
        return Optional.empty();
    }

    private Set<String> wanted(IntervalSet expected) {
        var words = new LinkedHashSet<String>();
        for (int type : expected.toArray()) {
            if (type != CredenceParser.SEP && type != CredenceParser.RBRACE && type != Token.EOF) {
                words.add(keywords.isKeyword(type) ? "`" + keywords.word(type) + "`" : keywords.word(type));
            }
        }
        return words.size() > 12 ? fewWords() : words;
    }

    /** Where nearly everything may stand, a list helps nobody; the kind of line does. */
    private Set<String> fewWords() {
        return switch (parser.getContext().getRuleIndex()) {
            case CredenceParser.RULE_line,
                    CredenceParser.RULE_entry,
                    CredenceParser.RULE_entryCore,
                    CredenceParser.RULE_block ->
                Set.of(
                        "a line of requirements, such as a course code, `all of`, `choose 2 from`, `6 units from`, `any`, `at least`");
            case CredenceParser.RULE_courseItem, CredenceParser.RULE_course ->
                Set.of("a line of a course, such as `units`, `prerequisites`, `grading`, `same as`, `offered`");
            case CredenceParser.RULE_programItem, CredenceParser.RULE_program ->
                Set.of(
                        "a line of a program, such as `status`, `college`, `admission`, `requirements`, `outcomes`, `approvals`");
            case CredenceParser.RULE_institutionItem, CredenceParser.RULE_institution, CredenceParser.RULE_edition ->
                Set.of("a line of an institution, such as `edition`, `terms`, `levels`, `college`, `policy`");
            default -> Set.of();
        };
    }

    private static String listed(Set<String> words) {
        var all = List.copyOf(words.size() > MOST_LISTED ? List.copyOf(words).subList(0, MOST_LISTED) : words);
        if (all.size() == 1) {
            return all.get(0);
        }
        String last = words.size() > MOST_LISTED ? "another word" : all.get(all.size() - 1);
        var others = words.size() > MOST_LISTED ? all : all.subList(0, all.size() - 1);
        return String.join(", ", others) + " or " + last;
    }

    private boolean endsLine(Token token) {
        int type = token.getType();
        return type == CredenceParser.SEP || type == CredenceParser.RBRACE || type == Token.EOF;
    }

    private boolean startsLine(Token token) {
        int before = previous(token, 1);
        return before == CredenceParser.SEP || before == CredenceParser.LBRACE;
    }

    private int previous(Token token, int back) {
        int index = token.getTokenIndex() - back;
        return index < 0
                ? Token.INVALID_TYPE
                : parser.getInputStream().get(index).getType();
    }

    private String shown(Token token) {
        return switch (token.getType()) {
            case Token.EOF -> "the end of the file";
            case CredenceParser.SEP -> "the end of the line";
            case CredenceParser.STRING, CredenceParser.TEXT -> "a text in quotation marks";
            default -> "`" + token.getText() + "`";
        };
    }

    private Span span(Token token) {
        return file.span(token.getStartIndex(), Math.max(token.getStartIndex(), token.getStopIndex() + 1));
    }
}
