package dev.credence.policy.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the names of bodies: leniently in case, articles, punctuation and "or designee", exactly in everything else. */
final class BodyNames {
    private static final Set<String> SILENT = Set.of("the", "a", "an");

    private BodyNames() {}

    /** {@code The Chair of the Academic Senate} and {@code chair of academic senate} are one. */
    static String normal(String name) {
        String words = name.toLowerCase(Locale.ROOT)
                .replace("'", "")
                .replace("\u2019", "")
                .replace("&", " and ")
                .replaceAll("\\([^)]*\\)", " ")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .replaceAll(" or (his |her |their |the )?designee", " ")
                .strip();
        return Arrays.stream(words.split(" +"))
                .filter(word -> !SILENT.contains(word))
                .collect(Collectors.joining(" "));
    }

    /** Whether a text, in normal form, has another one as whole words in it. */
    static boolean contains(String text, String part) {
        return (" " + text + " ").contains(" " + part + " ");
    }

    /** What is short for a body: the capitals in parentheses after its name. */
    static List<String> shortForms(String name) {
        int open = name.lastIndexOf('(');
        int close = name.lastIndexOf(')');
        return open < 0 || close < open ? List.of() : List.of(normal(name.substring(open + 1, close)));
    }
}
