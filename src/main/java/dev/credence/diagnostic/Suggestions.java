package dev.credence.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * What an author may have meant: the few known names that look like a wrong one. Only plausible names are given, because a far-fetched
 * one sends people the wrong way.
 */
public final class Suggestions {
    private static final int MOST = 3;

    private Suggestions() {}

    /**
     * The names that are plausibly meant, the nearest first, then alphabetically; at most three.
     *
     * @param wrong the name as written
     * @param candidates the names there are, in any order; ten thousand are no trouble
     */
    public static List<String> of(String wrong, Collection<String> candidates) {
        int[] folded = fold(wrong);
        int limit = limit(folded.length);
        return nearest(wrong, candidates, candidate -> {
            // Most candidates are ruled out by their length alone.
            int length = candidate.codePointCount(0, candidate.length());
            return Math.abs(length - folded.length) > limit
                    ? EditDistance.FAR
                    : EditDistance.within(folded, fold(candidate), limit);
        });
    }

    /** The same for course codes, where numbers and subjects are compared apart; see {@link CodeLikeness}. */
    public static List<String> ofCodes(String wrong, Collection<String> candidates) {
        var code = CodeLikeness.of(wrong);
        return code.number().isEmpty()
                ? of(wrong, candidates)
                : nearest(wrong, candidates, candidate -> code.distance(candidate));
    }

    /**
     * Says it as a fact: "there is a course with a similar code: `BIOL 410`"; nothing when there is nothing to say.
     *
     * @param noun what is named, in the singular: {@code course}, {@code college}
     * @param attribute what the names are to it: {@code code}, {@code name}, {@code id}
     */
    public static Optional<String> phrase(String noun, String attribute, List<String> names) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        String quoted = names.stream().map(n -> "`" + n + "`").collect(Collectors.joining(", "));
        String subject = names.size() == 1 ? "is " + article(noun) + " " + noun : "are " + plural(noun);
        return Optional.of("there " + subject + " with a similar " + attribute + ": " + quoted);
    }

    private static List<String> nearest(String wrong, Collection<String> candidates, ToIntFunction<String> distance) {
        var near = candidates.stream()
                .filter(candidate -> !candidate.equals(wrong))
                .map(candidate -> new Scored(candidate, distance.applyAsInt(candidate)))
                .filter(scored -> scored.distance != EditDistance.FAR)
                .distinct()
                .sorted()
                .toList();
        // Beside a near miss, a far one is noise; beside the same name in other capitals, everything is.
        int best = near.isEmpty() ? 0 : near.get(0).distance;
        int worst = best == 0 ? 0 : best + 1;
        return near.stream()
                .filter(scored -> scored.distance <= worst)
                .limit(MOST)
                .map(Scored::name)
                .toList();
    }

    /** How many slips are plausible in a name of this length: none in one letter, one in a short name, a third of a long one. */
    private static int limit(int length) {
        if (length <= 1) {
            return 0;
        }
        return length <= 5 ? 1 : Math.min(5, Math.max(2, length / 3));
    }

    private static int[] fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int[] letters = new int[lower.codePointCount(0, lower.length())];
        for (int i = 0, at = 0; i < letters.length; i++) {
            letters[i] = lower.codePointAt(at);
            at += Character.charCount(letters[i]);
        }
        return letters;
    }

    private static String article(String noun) {
        return !noun.isEmpty() && "aeio".indexOf(noun.charAt(0)) >= 0 ? "an" : "a";
    }

    private static String plural(String noun) {
        boolean consonantAndY =
                noun.endsWith("y") && noun.length() > 1 && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0;
        return consonantAndY ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }

    private record Scored(String name, int distance) implements Comparable<Scored> {
        private static final Comparator<Scored> ORDER =
                Comparator.comparingInt(Scored::distance).thenComparing(Scored::name);

        @Override
        public int compareTo(Scored other) {
            return ORDER.compare(this, other);
        }
    }
}
