package dev.credence.syntax;

import dev.credence.diagnostic.EditDistance;
import java.util.OptionalInt;
import org.antlr.v4.runtime.misc.IntervalSet;

/** The keywords of the lexer, and which of them a misspelt word was meant to be. */
final class Keywords {
    /** The word of a keyword, or the name by which authors know another token. */
    String word(int type) {
        return switch (type) {
            case CredenceLexer.CODE -> "a course code";
            case CredenceLexer.STRING -> "a text in quotation marks";
            case CredenceLexer.TEXT -> "a text between three quotation marks";
            case CredenceLexer.INT -> "a number";
            case CredenceLexer.DECIMAL -> "a number";
            case CredenceLexer.PERCENT -> "a percentage";
            case CredenceLexer.FRACTION -> "a fraction";
            case CredenceLexer.DATE -> "a date such as 2026-08-24";
            case CredenceLexer.YEARS -> "two years such as 2026-2027";
            case CredenceLexer.NAME, CredenceLexer.MIXED, CredenceLexer.CAPS -> "a name";
            case CredenceLexer.GRADE -> "a grade";
            case CredenceLexer.SEP -> "the end of the line";
            case CredenceLexer.OR_BETTER -> "or better";
            case CredenceLexer.OR_EQUIVALENT -> "or equivalent";
            case CredenceLexer.OR_MORE -> "or more";
            case CredenceLexer.AND_ABOVE -> "and above";
            case org.antlr.v4.runtime.Token.EOF -> "the end of the file";
            case CredenceLexer.LPAREN -> "`(`";
            case CredenceLexer.RPAREN -> "`)`";
            case CredenceLexer.LBRACE -> "`{`";
            default -> literal(type);
        };
    }

    /** Whether the token is a word of the language. */
    boolean isKeyword(int type) {
        String literal = CredenceParser.VOCABULARY.getLiteralName(type);
        return literal != null && Character.isLetter(literal.charAt(1));
    }

    /** The words of the language. */
    IntervalSet all() {
        var all = new IntervalSet();
        for (int type = 1; type <= CredenceParser.VOCABULARY.getMaxTokenType(); type++) {
            if (isKeyword(type)) {
                all.add(type);
            }
        }
        return all;
    }

    /** The one expected keyword that {@code typed}, which is not empty, was meant to be; empty when none or more than one is as close. */
    OptionalInt closest(String typed, IntervalSet expected) {
        int most = typed.length() < 4 ? 1 : 2;
        int best = most + 1;
        int found = -1;
        for (int type : expected.toArray()) {
            if (!isKeyword(type)) {
                continue;
            }
            String word = literal(type);
            if (word.length() < 3) {
                continue;
            }
            // Two slips in one word seldom spare its beginning by chance: `please` is not meant to be `least`.
            boolean alike = typed.charAt(0) == word.charAt(0);
            int distance = EditDistance.within(typed, word, alike ? most : 1);
            if (distance < best) {
                best = distance;
                found = type;
            } else if (distance == best) {
                found = -1;
            }
        }
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }

    private static String literal(int type) {
        String literal = CredenceParser.VOCABULARY.getLiteralName(type);
        return literal == null
                ? CredenceParser.VOCABULARY.getSymbolicName(type)
                : literal.substring(1, literal.length() - 1);
    }
}
