package dev.credence.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/** {@code 1 unit} and {@code 2 units} are both read with either word; here the words that do not agree with their numbers are found. */
final class NumberAgreement {
    private static final Set<String> NOUNS = Set.of("unit", "course", "hour", "year", "subject");

    private final Map<Integer, String> agreed = new HashMap<>();
    private final List<Token> before = new ArrayList<>();

    private NumberAgreement() {}

    /** How the words that do not agree should be written, by the places where they begin. */
    static Map<Integer, String> of(ParserRuleContext tree) {
        var agreement = new NumberAgreement();
        agreement.walk(tree, false);
        return Map.copyOf(agreement.agreed);
    }

    private void walk(ParseTree node, boolean measures) {
        if (node instanceof TerminalNode terminal) {
            if (measures) {
                agree(terminal.getSymbol());
            }
            before.add(terminal.getSymbol());
        }
        for (int i = 0; i < node.getChildCount(); i++) {
            walk(node.getChild(i), isMeasure(node));
        }
    }

    /** Whether a node is a word that may follow a number; elsewhere the same words may be part of a name. */
    private static boolean isMeasure(ParseTree node) {
        return node instanceof CredenceParser.UnitWordContext
                || node instanceof CredenceParser.CourseWordContext
                || node instanceof CredenceParser.HourWordContext
                || node instanceof CredenceParser.YearWordContext
                || node instanceof CredenceParser.MeasureContext;
    }

    private void agree(Token token) {
        int number = isLevel(typeBefore(1)) ? 2 : 1;
        if (!isNumber(typeBefore(number))) {
            return;
        }
        boolean range = typeBefore(number + 1) == CredenceLexer.K_TO && typeBefore(number + 2) != CredenceLexer.K_UP;
        boolean one = textBefore(number).equals("1") && !range;
        String word = token.getText();
        String noun = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        String right = one ? noun : noun + "s";
        if (NOUNS.contains(noun) && !right.equals(word)) {
            agreed.put(token.getStartIndex(), right);
        }
    }

    private int typeBefore(int distance) {
        int at = before.size() - distance;
        return at < 0 ? Token.INVALID_TYPE : before.get(at).getType();
    }

    private String textBefore(int distance) {
        return before.get(before.size() - distance).getText();
    }

    private static boolean isLevel(int type) {
        return type == CredenceLexer.K_LOWER_DIVISION
                || type == CredenceLexer.K_UPPER_DIVISION
                || type == CredenceLexer.K_GRADUATE;
    }

    private static boolean isNumber(int type) {
        return switch (type) {
            case CredenceLexer.INT,
                    CredenceLexer.DECIMAL,
                    CredenceLexer.PERCENT,
                    CredenceLexer.FRACTION,
                    CredenceLexer.OR_MORE -> true;
            default -> false;
        };
    }
}
