package dev.credence.syntax;

import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.Severity;
import dev.credence.source.SourceFile;
import dev.credence.syntax.Lexeme.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/** The lexemes of a stretch of a file that can be read without any doubt. */
public final class Lexemes {
    private final SourceFile file;
    /** Where entries begin. */
    private final Set<Integer> beginnings;

    private final Map<Integer, String> agreed;

    private Lexemes(SourceFile file, Set<Integer> beginnings, Map<Integer, String> agreed) {
        this.file = file;
        this.beginnings = beginnings;
        this.agreed = agreed;
    }

    /**
     * All of them, comments too; empty when the least thing is wrong with how the stretch is written, since nobody can say then what
     * was meant.
     *
     * @param start where the first of some whole declarations begins
     */
    public static Optional<List<Lexeme>> of(SourceFile file, int start, int end) {
        var found = new ArrayList<Diagnostic>();
        var read = LineFilter.tokens(file, start, end, found::add);
        if (read.isEmpty() || !found.isEmpty()) {
            return Optional.empty();
        }
        // What the fast parser gives up on is not always wrong.
        var tree = SpecReader.tree(file, read, CredenceParser::file, found::add);
        if (!found.isEmpty() || !isClear(file, tree)) {
            return Optional.empty();
        }
        var written = Lexing.tokens(file.slice(start, end), start);
        return isAllThere(written, read)
                ? Optional.of(new Lexemes(file, beginnings(read), NumberAgreement.of(tree)).all(written))
                : Optional.empty();
    }

    /** Whether nothing is said about the declarations themselves, such as that a line may be read in two ways. */
    private static boolean isClear(SourceFile file, CredenceParser.FileContext tree) {
        var found = new ArrayList<Diagnostic>();
        var builder = new DeclarationBuilder(new Places(file, found::add));
        tree.declaration().forEach(builder::build);
        return found.stream().noneMatch(d -> d.severity() == Severity.ERROR);
    }

    private static Set<Integer> beginnings(List<Token> read) {
        var beginnings = new HashSet<Integer>();
        for (int i = 1; i < read.size(); i++) {
            if (read.get(i - 1).getType() == CredenceLexer.SEP) {
                beginnings.add(read.get(i).getStartIndex());
            }
        }
        return beginnings;
    }

    /** Whether the parser saw every token, and saw it as it is written. */
    private static boolean isAllThere(List<CommonToken> written, List<Token> read) {
        var meant = written.stream()
                .filter(token -> !isBetween(token) && token.getType() != CredenceLexer.COMMENT)
                .toList();
        var seen = read.stream()
                .filter(token -> token.getType() != CredenceLexer.SEP && token.getType() != Token.EOF)
                .toList();
        boolean same = meant.size() == seen.size();
        for (int i = 0; same && i < meant.size(); i++) {
            same = meant.get(i).getType() == seen.get(i).getType()
                    && meant.get(i).getStartIndex() == seen.get(i).getStartIndex()
                    && meant.get(i).getStopIndex() == seen.get(i).getStopIndex();
        }
        return same;
    }

    private List<Lexeme> all(List<CommonToken> written) {
        var lexemes = new ArrayList<Lexeme>(written.size());
        int lines = 0;
        for (var token : written) {
            if (isBetween(token)) {
                lines += token.getType() == CredenceLexer.NEWLINE ? 1 : 0;
            } else {
                lexemes.add(lexeme(token, lines));
                lines = 0;
            }
        }
        return lexemes;
    }

    private Lexeme lexeme(CommonToken token, int lines) {
        int start = token.getStartIndex();
        var kind = kind(token.getType());
        var span = file.span(start, token.getStopIndex() + 1);
        var text = agreed.getOrDefault(start, spelled(token.getType(), span.text()));
        return new Lexeme(kind, text, span, beginnings.contains(start), lines);
    }

    private static String spelled(int type, String text) {
        return switch (type) {
            case CredenceLexer.COMMENT -> withoutBlanksAtEnd(text);
            case CredenceLexer.CODE,
                    CredenceLexer.OR_BETTER,
                    CredenceLexer.OR_EQUIVALENT,
                    CredenceLexer.OR_MORE,
                    CredenceLexer.AND_ABOVE -> CourseCodes.oneBlank(text);
            default -> text;
        };
    }

    private static String withoutBlanksAtEnd(String text) {
        int end = text.length();
        while (end > 0 && (LatinText.isBlank(text.charAt(end - 1)) || Character.isWhitespace(text.charAt(end - 1)))) {
            end--;
        }
        return text.substring(0, end);
    }

    private static Kind kind(int type) {
        return switch (type) {
            case CredenceLexer.COMMENT -> Kind.COMMENT;
            case CredenceLexer.LBRACE -> Kind.OPEN_BRACE;
            case CredenceLexer.RBRACE -> Kind.CLOSE_BRACE;
            case CredenceLexer.LPAREN -> Kind.OPEN_PARENTHESIS;
            case CredenceLexer.RPAREN -> Kind.CLOSE_PARENTHESIS;
            case CredenceLexer.K_AND, CredenceLexer.K_OR, CredenceLexer.K_THEN -> Kind.CONNECTIVE;
            case CredenceLexer.TEXT -> Kind.LONG_TEXT;
            case CredenceLexer.CODE, CredenceLexer.STRING, CredenceLexer.CAPS -> Kind.NAME;
            default -> Kind.WORD;
        };
    }

    private static boolean isBetween(Token token) {
        return token.getType() == CredenceLexer.NEWLINE || token.getType() == CredenceLexer.COMMA;
    }
}
