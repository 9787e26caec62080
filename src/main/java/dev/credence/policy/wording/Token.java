package dev.credence.policy.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A word of a text: letters, with apostrophes inside. A hyphen ends a word.
 *
 * @param word in lower case
 * @param start offset of its first character
 * @param end offset after its last
 */
public record Token(String word, int start, int end) {
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['\u2019]\\p{L}+)*");

    /** The words of a text in their order. */
    public static List<Token> of(String text) {
        var found = new ArrayList<Token>();
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
            found.add(new Token(word, matcher.start(), matcher.end()));
        }
        return found;
    }
}
