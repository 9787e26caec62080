package dev.credence.policy.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A part of a title that says what kind of record it is: {@code Graduate Certificate} of {@code Cybersecurity, Graduate Certificate},
 * {@code Certificate} of {@code Academic Writing Certificate}. Words of the subject are none of it.
 *
 * @param text as it is written
 * @param words its telling words: in small letters, without hyphens
 */
record TitleHead(String text, List<String> words, int start, int end) {
    private static final Pattern WORD = Pattern.compile(
            "certificate of participation|(?:non|post|micro)[-\u2010-\u2015 ]\\p{L}+|\\p{L}+(?:['\u2019]\\p{L}+)*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Set<String> GLUE = Set.of("and", "or");
    private static final Pattern INTRODUCES = Pattern.compile("\\s*(?:in|for|of|on|:|-|\u2013|\u2014)\\s+(.*)");

    private record Word(String word, int start, int end) {}

    /** The telling words of a form: all but the small ones. */
    static List<String> words(String form) {
        return all(form).stream()
                .map(Word::word)
                .filter(word -> !Set.of("in", "of", "the", "for", "and", "or", "a", "an")
                        .contains(word))
                .toList();
    }

    /**
     * The heads of a title; none where it says nothing of its kind. What follows "in" is the subject, and only parentheses in it can
     * be one.
     *
     * @param telling words that tell of a kind
     * @param nouns those of them that a head needs, unless it stands in parentheses
     */
    static List<TitleHead> of(String title, Set<String> telling, Set<String> nouns) {
        var words = all(title);
        var found = new ArrayList<TitleHead>();
        boolean inSubject = false;
        for (int first = 0; first < words.size(); first++) {
            if (!telling.contains(words.get(first).word())) {
                continue;
            }
            int last = last(words, first, telling, title);
            int start = words.get(first).start();
            int end = words.get(last).end();
            var run = words.subList(first, last + 1).stream()
                    .map(Word::word)
                    .filter(telling::contains)
                    .toList();
            boolean apart = title.substring(0, start).endsWith("(") && title.startsWith(")", end);
            if (apart || (!inSubject && run.stream().anyMatch(nouns::contains))) {
                found.add(new TitleHead(title.substring(start, end), run, start, end));
                inSubject |= INTRODUCES.matcher(title.substring(end)).matches();
            }
            first = last;
        }
        return found;
    }

    private static int last(List<Word> words, int first, Set<String> telling, String title) {
        int last = first;
        for (int i = first + 1; i < words.size(); i++) {
            String between =
                    title.substring(words.get(i - 1).end(), words.get(i).start());
            if (!between.isBlank() && !between.equals("/") && !between.strip().equals("&")) {
                break;
            }
            if (telling.contains(words.get(i).word())) {
                last = i;
            } else if (!GLUE.contains(words.get(i).word())) {
                break;
            }
        }
        return last;
    }

    private static List<Word> all(String text) {
        var found = new ArrayList<Word>();
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group().toLowerCase(Locale.ROOT);
            String joined = word.startsWith("certificate of") ? word : word.replaceAll("[-\u2010-\u2015 ]", "");
            found.add(new Word(joined, matcher.start(), matcher.end()));
        }
        return found;
    }

    /** What a title is about: what its heads leave of it. */
    static String subject(String title, List<TitleHead> heads) {
        String rest = title;
        for (int i = heads.size() - 1; i >= 0; i--) {
            rest = heads.get(i).cutOff(rest);
        }
        return rest.replaceAll("\\(\\s*\\)", "").replaceAll("\\s+", " ").replaceAll("^[ ,:]+|[ ,:]+$", "");
    }

    private String cutOff(String title) {
        var after = INTRODUCES.matcher(title.substring(end));
        return after.matches() ? after.group(1) : title.substring(0, start) + " " + title.substring(end);
    }
}
