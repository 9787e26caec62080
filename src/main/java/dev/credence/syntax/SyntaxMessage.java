package dev.credence.syntax;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.Fix;
import dev.credence.source.SourceFile;
import dev.credence.source.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.jspecify.annotations.Nullable;

/** Words for a line that cannot be read. */
final class SyntaxMessage {
    private static final int MOST_LISTED = 6;
    /** In a short word two other letters make another word. */
    private static final int LONG_WORD = 6;

    private final SourceFile file;
    private final Parser parser;
    private final SpareTokens tokens;
    private final Keywords keywords;
    private final OtherBlocks otherBlocks;

    SyntaxMessage(SourceFile file, Parser parser, SpareTokens tokens, Keywords keywords) {
        this.file = file;
        this.parser = parser;
        this.tokens = tokens;
        this.keywords = keywords;
        this.otherBlocks = new OtherBlocks(file);
    }

    /**
     * What is said about a line.
     *
     * @param known whether it is a usual slip, with words of its own
     */
    record Said(Diagnostic diagnostic, boolean known) {}

    Said of(Token start, Token offending, IntervalSet expected) {
        var known = new Slips(new LineSlips.Stuck(file, parser, tokens, start, offending, expected)).find();
        return new Said(known.orElseGet(() -> general(start, offending, expected)), known.isPresent());
    }

    private Diagnostic general(Token start, Token offending, IntervalSet expected) {
        if (expected.contains(CredenceParser.K_INSTITUTION) && startsDeclaration(offending)) {
            return declaration(start);
        }
        // What is expected is known for the beginning of an undecided stretch, not for where it fails.
        var wanted = start == offending ? wanted(expected) : fewWords();
        if (endsLine(offending)) {
            var before = tokens.before(offending, 1);
            var last = before == null ? offending : before;
            return Diagnostic.of(Code.SYNTAX, span(last), "this line ends too early, after " + shown(last))
                    .help(wanted.isEmpty() ? "finish the line" : "it goes on with " + listed(wanted));
        }
        var misspelt = misspelt(offending).or(() -> misspelt(tokens.before(offending, 1)));
        if (misspelt.isPresent()) {
            return misspelt.get();
        }
        var elsewhere = startsLine(offending) ? otherBlocks.of(offending, parser) : Optional.<Diagnostic>empty();
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        var message = startsLine(offending)
                ? "a line cannot begin with " + shown(offending) + " here"
                : shown(offending) + " cannot stand here";
        var found = Diagnostic.of(Code.SYNTAX, span(offending), message);
        if (wanted.size() == 1 && !startsLine(offending)) {
            return found.help("write " + listed(wanted) + " before it or in its place");
        }
        if (!wanted.isEmpty()) {
            return found.help("here stands " + listed(wanted));
        }
        return found.help(
                startsLine(offending)
                        ? "take the line out, or put it between quotation marks after `note`"
                        : "end the line before it, with a comma or a new line");
    }

    /** A word that looks like one of the language, and may be what keeps the line from being read. */
    private Optional<Diagnostic> misspelt(@Nullable Token token) {
        if (token == null
                || token.getType() != CredenceParser.NAME
                || token.getText().length() < LONG_WORD) {
            return Optional.empty();
        }
        var meant = keywords.closest(token.getText(), keywords.all());
        return meant.isEmpty()
                ? Optional.empty()
                : Optional.of(Diagnostic.of(
                                Code.SYNTAX, span(token), "`" + token.getText() + "` is no word that can stand here")
                        .fix(Fix.write(span(token), keywords.word(meant.getAsInt()))));
    }

    private Diagnostic declaration(Token start) {
        return Diagnostic.of(
                        Code.UNKNOWN_KIND,
                        span(start),
                        "nothing is published for this: " + shown(start) + " begins no kind of program or course")
                .note(
                        "five kinds of certificates and micro-credentials are issued: academic certificate (written `undergraduate`,"
                                + " `post-baccalaureate` or `graduate certificate`), non-credit certificate, academic micro-credential,"
                                + " non-credit micro-credential and certificate of participation; whatever else is recognized is a"
                                + " learning experience")
                .help("begin with a kind of program, `course`, `courses from`, `degree`, `institution` or `edition`");
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
            case CredenceParser.RULE_importItem, CredenceParser.RULE_courseImport ->
                Set.of("a line of an import, such as `code from column \"Code\"`");
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

    private boolean startsDeclaration(Token token) {
        int before = tokens.typeBefore(token, 1);
        return before == CredenceParser.SEP || before == Token.INVALID_TYPE;
    }

    private boolean startsLine(Token token) {
        int before = tokens.typeBefore(token, 1);
        return before == CredenceParser.SEP || before == CredenceParser.LBRACE;
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
