package dev.credence.policy.wording;

import java.util.List;

/**
 * Which words are forms of one word: {@code proficient}, {@code proficiency} and {@code proficiently}; {@code certify}, {@code
 * certified} and {@code certification}, but not {@code certificate}; {@code demonstrate} and {@code demonstrated}, but not {@code
 * demonstration}, which is also an event.
 */
public final class WordForms {
    /** An ending and what stands in its place; the first that fits counts. */
    private record Ending(String ending, String instead) {}

    private static final int SHORTEST = 3;

    private static final List<Ending> ENDINGS = List.of(
            new Ending("ifications", "ify"),
            new Ending("ification", "ify"),
            new Ending("ified", "ify"),
            new Ending("ifies", "ify"),
            new Ending("ifying", "ify"),
            new Ending("ify", "ify"),
            new Ending("encies", "ent"),
            new Ending("ences", "ent"),
            new Ending("ency", "ent"),
            new Ending("ence", "ent"),
            new Ending("ently", "ent"),
            new Ending("ements", ""),
            new Ending("ement", ""),
            new Ending("ments", ""),
            new Ending("ment", ""),
            new Ending("fully", ""),
            new Ending("ful", ""),
            new Ending("ies", ""),
            new Ending("ied", ""),
            new Ending("ings", ""),
            new Ending("ing", ""),
            new Ending("ed", ""),
            new Ending("es", ""),
            new Ending("ss", "ss"),
            new Ending("s", ""),
            new Ending("ly", ""),
            new Ending("y", ""),
            new Ending("e", ""));

    private WordForms() {}

    /** The same for every form of a word; no word itself. */
    public static String stem(String lowerCaseWord) {
        String word =
                lowerCaseWord.endsWith("'s") ? lowerCaseWord.substring(0, lowerCaseWord.length() - 2) : lowerCaseWord;
        for (var ending : ENDINGS) {
            int rest = word.length() - ending.ending().length();
            if (rest >= SHORTEST && word.endsWith(ending.ending())) {
                return word.substring(0, rest) + ending.instead();
            }
        }
        return word;
    }
}
