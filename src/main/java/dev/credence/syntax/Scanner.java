package dev.credence.syntax;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;

/**
 * Reads a text in Latin letters into the very tokens that {@code CredenceLexer.g4} defines, many times as fast as the lexer that
 * ANTLR makes of it: the longest match, and of two that are as long the one that stands further up. A test compares the two on every
 * text there is.
 */
final class Scanner {
    private static final KeywordTable KEYWORDS = new KeywordTable(CredenceParser.VOCABULARY);
    private static final int CHARACTERS_PER_TOKEN = 5;
    private static final String QUOTES = "\"\"\"";

    private final String source;
    private final LatinText text;
    private final int base;
    private final List<CommonToken> tokens;
    /** The type of the match last found; the methods that look for one answer where it ends. */
    private int type;

    private Scanner(String source, int base) {
        this.source = source;
        this.text = LatinText.of(source);
        this.base = base;
        this.tokens = new ArrayList<>(source.length() / CHARACTERS_PER_TOKEN);
    }

    /**
     * All tokens, comments too, without an end of the file.
     *
     * @param source a text for which {@link LatinText#is} holds
     * @param base where that text begins in its file
     */
    static List<CommonToken> tokens(String source, int base) {
        var scanner = new Scanner(source, base);
        scanner.all();
        return scanner.tokens;
    }

    private void all() {
        int length = text.length();
        for (int start = text.blanks(0); start < length; ) {
            int end = match(start);
            tokens.add(new SourceToken(type, source, base, base + start, base + end));
            start = text.blanks(end);
        }
    }

    private int match(int start) {
        char c = text.at(start);
        if (LatinText.startsName(c)) {
            return name(start);
        }
        if (LatinText.startsCapitalised(c)) {
            return capitalised(start);
        }
        if (LatinText.isDigit(c)) {
            return number(start);
        }
        return switch (c) {
            case '\n' -> found(CredenceLexer.NEWLINE, start + 1);
            case '\r' -> found(CredenceLexer.NEWLINE, text.at(start + 1) == '\n' ? start + 2 : start + 1);
            case '{' -> found(CredenceLexer.LBRACE, start + 1);
            case '}' -> found(CredenceLexer.RBRACE, start + 1);
            case '(' -> found(CredenceLexer.LPAREN, start + 1);
            case ')' -> found(CredenceLexer.RPAREN, start + 1);
            case ',' -> found(CredenceLexer.COMMA, start + 1);
            case ';' -> found(CredenceLexer.SEMICOLON, start + 1);
            case ':', '=' -> found(CredenceLexer.KEY_SIGN, start + 1);
            case '-', '–', '—' -> found(CredenceLexer.RANGE_SIGN, start + 1);
            case '"' -> string(start);
            case '#' -> found(CredenceLexer.COMMENT, text.restOfLine(start));
            case '.' -> points(start);
            case '/' -> foreignComment(start);
            case '“', '”', '„' -> curly(start, "“”„\"", "”“\"");
            case '‘', '‚', '\'' -> curly(start, "‘’'\"", "’'");
            case '\u0000' ->
                text.startsWith("\u0000\u0000\u0000", start)
                        ? found(CredenceLexer.SEP, start + 3)
                        : found(CredenceLexer.STRAY, start + 1);
            default -> found(CredenceLexer.STRAY, start + 1);
        };
    }

    private int found(int matched, int end) {
        type = matched;
        return end;
    }

    private int name(int start) {
        int end = text.hyphenated(start + 1);
        if (text.at(end) == '\'') {
            int possessive = text.letters(end + 1);
            end = possessive > end + 1 ? possessive : end;
        }
        type = KEYWORDS.type(text, start, end, CredenceLexer.NAME);
        return switch (type) {
            case CredenceLexer.K_OR -> connective(end);
            case CredenceLexer.K_AND -> followed(end, "above", CredenceLexer.AND_ABOVE);
            case CredenceLexer.K_CREDIT ->
                text.startsWith("/no-credit", end) ? found(CredenceLexer.CREDIT_NO_CREDIT, end + 10) : end;
            case CredenceLexer.K_COMPLETE ->
                text.startsWith("/incomplete", end) ? found(CredenceLexer.COMPLETE_INCOMPLETE, end + 11) : end;
            default -> end;
        };
    }

    private int connective(int or) {
        int end = followed(or, "better", CredenceLexer.OR_BETTER);
        end = end > or ? end : followed(or, "equivalent", CredenceLexer.OR_EQUIVALENT);
        return end > or ? end : followed(or, "more", CredenceLexer.OR_MORE);
    }

    private int followed(int end, String word, int matched) {
        int next = text.blanks(end);
        return next > end && text.startsWith(word, next) ? found(matched, next + word.length()) : end;
    }

    private int capitalised(int start) {
        int mixed = text.hyphenated(start + 1);
        if (!LatinText.isCapital(text.at(start))) {
            return found(CredenceLexer.MIXED, mixed);
        }
        int code = code(start);
        if (code > start) {
            return found(CredenceLexer.CODE, code);
        }
        int caps = text.caps(start + 1);
        int longest = Math.max(caps, mixed);
        char sign = text.at(start + 1);
        if (longest <= start + 2 && text.at(start) <= 'F' && (sign == '+' || sign == '-')) {
            return found(CredenceLexer.GRADE, start + 2);
        }
        return found(caps == longest ? CredenceLexer.CAPS : CredenceLexer.MIXED, longest);
    }

    /** Where a course code ends; {@code start} when there is none. It is longer than any word that begins there. */
    private int code(int start) {
        int subject = text.subject(start + 1);
        int next = text.blanks(subject);
        if (next == subject) {
            return start;
        }
        int end = courseNumber(next);
        if (end == next && LatinText.isCapital(text.at(next))) {
            int second = text.subject(next + 1);
            next = text.blanks(second);
            end = next == second ? next : courseNumber(next);
        }
        if (end == next) {
            return start;
        }
        if (text.at(end) == '/') {
            int other = courseNumber(end + 1);
            return other > end + 1 ? other : end;
        }
        return end;
    }

    /** Where a number such as {@code A12} or {@code 499ab} ends; {@code start} when there is none. */
    private int courseNumber(int start) {
        int first = LatinText.isCapital(text.at(start)) ? start + 1 : start;
        int end = text.digits(first);
        if (end == first) {
            return start;
        }
        int most = end + 3;
        while (end < most && LatinText.isPlainLetter(text.at(end))) {
            end++;
        }
        return end;
    }

    private int number(int start) {
        int end = text.digits(start);
        char sign = text.at(end);
        if (sign == '-' && end == start + 4) {
            int second = text.digits(end + 1);
            if (second == end + 3 && text.at(second) == '-' && text.digits(second + 1) >= second + 3) {
                return found(CredenceLexer.DATE, second + 3);
            }
            if (second >= end + 5) {
                return found(CredenceLexer.YEARS, end + 5);
            }
        }
        if (sign == '%') {
            return found(CredenceLexer.PERCENT, end + 1);
        }
        int more = text.digits(end + 1 > text.length() ? end : end + 1);
        if (sign == '/' && more > end + 1) {
            return found(CredenceLexer.FRACTION, more);
        }
        if (sign == '.' && more > end + 1) {
            return text.at(more) == '%' ? found(CredenceLexer.PERCENT, more + 1) : found(CredenceLexer.DECIMAL, more);
        }
        return found(CredenceLexer.INT, end);
    }

    private int string(int start) {
        if (text.startsWith(QUOTES, start)) {
            int closing = source.indexOf(QUOTES, start + 3);
            return closing < 0 ? found(CredenceLexer.OPEN_TEXT, start + 3) : found(CredenceLexer.TEXT, closing + 3);
        }
        int i = start + 1;
        while (!text.endsLine(i)) {
            char c = text.at(i);
            if (c == '"') {
                return found(CredenceLexer.STRING, i + 1);
            }
            if (c == '\\') {
                char escaped = text.at(i + 1);
                if (escaped != '"' && escaped != '\\') {
                    break;
                }
                i++;
            }
            i++;
        }
        return found(CredenceLexer.OPEN_STRING, i);
    }

    private int curly(int start, String marks, String closing) {
        int i = start + 1;
        while (!text.endsLine(i) && marks.indexOf(text.at(i)) < 0) {
            i++;
        }
        return closing.indexOf(text.at(i)) < 0
                ? found(CredenceLexer.STRAY, start + 1)
                : found(CredenceLexer.CURLY_STRING, i + 1);
    }

    private int points(int start) {
        if (text.startsWith("...", start)) {
            return found(CredenceLexer.RANGE_SIGN, start + 3);
        }
        return text.startsWith("..", start)
                ? found(CredenceLexer.RANGE_SIGN, start + 2)
                : found(CredenceLexer.STRAY, start + 1);
    }

    private int foreignComment(int start) {
        if (text.startsWith("//", start)) {
            return found(CredenceLexer.FOREIGN_COMMENT, text.restOfLine(start));
        }
        int closing = text.startsWith("/*", start) ? source.indexOf("*/", start + 2) : -1;
        return closing < 0 ? found(CredenceLexer.STRAY, start + 1) : found(CredenceLexer.FOREIGN_COMMENT, closing + 2);
    }
}
