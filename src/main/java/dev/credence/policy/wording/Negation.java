package dev.credence.policy.wording;

import java.util.List;
import java.util.Set;

/**
 * Whether a text denies one of its words: {@code does not attest to any skill}, {@code no skill is attested}, {@code skill is not
 * attested}. A denial reaches to the end of its sentence or to a {@code but}, and past a comma only along an enumeration.
 */
public final class Negation {
    private static final Set<String> NEGATIONS =
            Set.of("no", "not", "never", "neither", "nor", "without", "none", "cannot", "nothing", "nobody", "instead");
    private static final Set<String> TURNS =
            Set.of("but", "yet", "however", "although", "though", "whereas", "while", "that", "which", "who");
    private static final Set<String> ONLY = Set.of("only", "just", "merely");
    private static final Set<String> ALTERNATIVES = Set.of("or", "nor", "any");
    private static final int REACH_BACK = 8;
    private static final int SHORT_ITEM = 3;

    private final String text;
    private final List<Token> words;

    /** @param words the words of the text */
    public Negation(String text, List<Token> words) {
        this.text = text;
        this.words = words;
    }

    /** Whether the word at this place is denied. */
    public boolean denies(int at) {
        return deniedBefore(at) || deniedAfter(at);
    }

    private boolean deniedBefore(int at) {
        int itemEnd = itemEnd(at);
        for (int i = at - 1; i >= 0; i--) {
            String between = gap(i);
            if (endsSentence(between)) {
                return false;
            }
            if (between.contains(",")) {
                if (!isItem(i + 1, itemEnd)) {
                    return false;
                }
                itemEnd = i + 1;
            }
            if (isNegation(i)) {
                return true;
            }
            // "it is not graded, which shows" turns; "nothing that attests to skill" does not.
            if (TURNS.contains(words.get(i).word()) && !isNegationBefore(i)) {
                return false;
            }
        }
        return false;
    }

    private boolean isNegationBefore(int at) {
        return at > 0 && isNegation(at - 1) && gap(at - 1).isBlank();
    }

    private boolean deniedAfter(int at) {
        for (int i = at + 1; i < words.size() && i <= at + REACH_BACK; i++) {
            String between = gap(i - 1);
            if (endsSentence(between)
                    || between.contains(",")
                    || TURNS.contains(words.get(i).word())) {
                return false;
            }
            if ((words.get(i).word().equals("not") || words.get(i).word().equals("never")) && isNegation(i)) {
                return true;
            }
            if (words.get(i).word().endsWith("n't")) {
                return true;
            }
        }
        return false;
    }

    private boolean isNegation(int at) {
        String word = words.get(at).word();
        if (word.endsWith("n't") || (word.equals("than") && at > 0 && is(at - 1, "rather"))) {
            return true;
        }
        boolean only = at + 1 < words.size() && ONLY.contains(words.get(at + 1).word());
        return NEGATIONS.contains(word) && !only;
    }

    private boolean is(int at, String word) {
        return words.get(at).word().equals(word);
    }

    /** Whether the words from one comma to the next are an item of an enumeration and not a clause of their own. */
    private boolean isItem(int from, int to) {
        if (to - from <= SHORT_ITEM) {
            return true;
        }
        for (int i = from; i < to; i++) {
            if (ALTERNATIVES.contains(words.get(i).word())) {
                return true;
            }
        }
        return false;
    }

    /** The first word after the item in which a word stands. */
    private int itemEnd(int at) {
        int end = at + 1;
        while (end < words.size() && !gap(end - 1).contains(",") && !endsSentence(gap(end - 1))) {
            end++;
        }
        return end;
    }

    /** What stands between a word and the next. */
    private String gap(int at) {
        return text.substring(words.get(at).end(), words.get(at + 1).start());
    }

    private static boolean endsSentence(String between) {
        return between.chars().anyMatch(c -> ".;!?:".indexOf(c) >= 0);
    }
}
